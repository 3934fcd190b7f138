package org.panelwatch.publish;

import org.panelwatch.selection.Theme;

/**
 * What a picture should look like.
 *
 * @param width of the SVG in CSS pixels; a PNG has twice as many
 * @param height the least height; 0 for as high as it needs to be
 * @param layoutWidth the width in CSS pixels at which it is laid out before it is enlarged
 * @param plain without heading and notes, with one line of source
 */
public record Picture(int width, int height, int layoutWidth, Theme theme, boolean plain) {

    public static final int LEAST = 320;
    public static final int GREATEST = 4096;

    private static final int WIDEST_LAYOUT = 1060;

    public Picture {
        if (width < LEAST || width > GREATEST || height > GREATEST || (height != 0 && height < LEAST)) {
            throw new IllegalArgumentException("A picture of " + width + " by " + height + " pixels is not drawn");
        }
    }

    public static Picture of(Preset preset, Theme theme, boolean plain) {
        return new Picture(preset.width(), preset.height(), preset.layoutWidth(), theme, plain);
    }

    /** @param height 0 for as high as it needs to be */
    public static Picture of(int width, int height, Theme theme, boolean plain) {
        return new Picture(width, height, Math.min(width, WIDEST_LAYOUT), theme, plain);
    }

    /** Whether it has the measures of a preset. */
    boolean is(Preset preset) {
        return equals(of(preset, theme, plain));
    }
}
