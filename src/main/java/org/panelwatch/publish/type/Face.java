package org.panelwatch.publish.type;

/** The faces that pictures are set in. */
public enum Face {
    SANS("Inter", 400, "sans-serif", "Inter_400Regular.ttf"),
    SANS_MEDIUM("Inter", 500, "sans-serif", "Inter_500Medium.ttf"),
    SANS_STRONG("Inter", 600, "sans-serif", "Inter_600SemiBold.ttf"),
    SERIF_STRONG("Source Serif 4", 600, "serif", "SourceSerif4_600SemiBold.ttf");

    private final String family;
    private final int weight;
    private final String kind;
    private final String file;

    Face(String family, int weight, String kind, String file) {
        this.family = family;
        this.weight = weight;
        this.kind = kind;
        this.file = file;
    }

    public String family() {
        return family;
    }

    /** From 100, thin, to 900. */
    public int weight() {
        return weight;
    }

    /** The family with what stands in for it, as CSS. */
    public String families() {
        return (family.contains(" ") ? "'" + family + "'" : family) + ", " + kind;
    }

    String file() {
        return file;
    }

    /** The face nearest to a family and weight; one of another family is set in the sans. */
    public static Face of(String family, int weight) {
        if (family.contains(SERIF_STRONG.family)) {
            return SERIF_STRONG;
        }
        if (weight < 450) {
            return SANS;
        }
        return weight < 550 ? SANS_MEDIUM : SANS_STRONG;
    }
}
