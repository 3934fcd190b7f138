package org.panelwatch.question;

import org.panelwatch.figure.ReleaseStamp;
import org.panelwatch.release.OwnData;
import org.panelwatch.release.Release;

/** What a figure prints of its release. */
public final class Stamps {

    private Stamps() {}

    public static ReleaseStamp of(Release release) {
        return new ReleaseStamp(
                release.id(),
                release.publishedOn(),
                release.own().map(OwnData::title).orElse(null));
    }
}
