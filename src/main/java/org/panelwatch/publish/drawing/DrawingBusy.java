package org.panelwatch.publish.drawing;

/** More drawings are wanted than can be made; another try in a few seconds may succeed. */
public final class DrawingBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DrawingBusy() {
        super("Too many pictures are being drawn at this moment. Try again in a few seconds.");
    }
}
