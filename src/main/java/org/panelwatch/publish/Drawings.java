package org.panelwatch.publish;

/** Draws figures as pictures, without a browser. Safe for any number of threads. */
public final class Drawings implements AutoCloseable {

    /** An SVG document. */
    public String svg(Publication publication, Picture picture) {
        throw new UnsupportedOperationException(publication.figure().id() + picture);
    }

    /** The same picture as a PNG at two pixels for one. */
    public byte[] png(Publication publication, Picture picture) {
        throw new UnsupportedOperationException(publication.figure().id() + picture);
    }

    /** The picture for link previews, 1200 by 630 pixels. */
    public byte[] card(Publication publication) {
        throw new UnsupportedOperationException(publication.figure().id());
    }

    /** The picture for link previews of a page of words, 1200 by 630 pixels. */
    public byte[] card(String heading, String words, String address) {
        throw new UnsupportedOperationException(heading + words + address);
    }

    @Override
    public void close() {}
}
