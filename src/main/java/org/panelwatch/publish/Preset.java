package org.panelwatch.publish;

import org.panelwatch.vocabulary.CodedConstant;

/**
 * The sizes that a picture is usually wanted in.
 *
 * <p>A picture is laid out at {@code layoutWidth} CSS pixels and enlarged to {@code width}, so that type stays readable
 * where a picture is looked at small. A height is the least one: a picture grows where its words need more.
 */
public enum Preset implements CodedConstant {
    WEB("For an article, 1200 × 675", 1200, 675, 1060),
    SQUARE("Square, 1080 × 1080", 1080, 1080, 720),
    PORTRAIT("Portrait, 1080 × 1350", 1080, 1350, 720),
    CARD("Link preview, 1200 × 630", 1200, 630, 1060),
    /** 174 mm at 96 pixels an inch; as high as it needs to be. */
    PRINT("For print, 174 mm wide", 658, 0, 720);

    private final String label;
    private final int width;
    private final int height;
    private final int layoutWidth;

    Preset(String label, int width, int height, int layoutWidth) {
        this.label = label;
        this.width = width;
        this.height = height;
        this.layoutWidth = layoutWidth;
    }

    @Override
    public String label() {
        return label;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    int layoutWidth() {
        return layoutWidth;
    }
}
