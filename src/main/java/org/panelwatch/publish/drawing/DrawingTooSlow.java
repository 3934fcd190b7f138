package org.panelwatch.publish.drawing;

import java.time.Duration;

/** A drawing was given up because it took too long. */
public final class DrawingTooSlow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DrawingTooSlow(Duration limit) {
        super("The picture took longer than " + limit.toSeconds() + " seconds to draw and was given up.");
    }
}
