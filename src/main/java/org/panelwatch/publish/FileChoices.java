package org.panelwatch.publish;

import org.panelwatch.selection.Theme;

/**
 * What is chosen about a file beside the selection.
 *
 * @param picture how a drawing should look, for the forms that hold one
 * @param excel whether a CSV file is for Excel
 */
public record FileChoices(Picture picture, boolean excel) {

    /** As files are where nothing is chosen. */
    public static final FileChoices USUAL = of(Theme.LIGHT);

    /** As files are where nothing but the colours is chosen. */
    public static FileChoices of(Theme theme) {
        return new FileChoices(Picture.of(Preset.WEB, theme, false), false);
    }

    /** What differs from the usual, but for the colours, which are the selection's; empty where nothing does. */
    String text() {
        Picture usual = Picture.of(Preset.WEB, picture.theme(), false);
        return (picture.equals(usual) ? "" : "&picture=" + picture) + (excel ? "&excel=1" : "");
    }
}
