package org.panelwatch.chart;

/** Colours as dichromats see them: Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
enum Sight {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    Sight(double... matrix) {
        this.matrix = matrix;
    }

    /** CIELAB distance (1976) of two tokens. */
    double distance(Palette palette, String one, String other) {
        double[] a = lab(palette.colour(one));
        double[] b = lab(palette.colour(other));
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    /** How different two tokens look to this reader: CIEDE2000. */
    double difference(Palette palette, String one, String other) {
        return ColourDifference.ciede2000(lab(palette.colour(one)), lab(palette.colour(other)));
    }

    /** CIELAB lightness, 0 to 100: all that is left of a colour in grey print. */
    static double lightness(Palette palette, String token) {
        double[] rgb = linear(palette.colour(token));
        return 116 * root(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]) - 16;
    }

    static double[] linear(String hex) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            rgb[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    private double[] lab(String hex) {
        double[] c = linear(hex);
        double[] s = new double[3];
        for (int i = 0; i < 3; i++) {
            double seen = matrix[3 * i] * c[0] + matrix[3 * i + 1] * c[1] + matrix[3 * i + 2] * c[2];
            s[i] = Math.clamp(seen, 0, 1);
        }
        double x = root((0.4124 * s[0] + 0.3576 * s[1] + 0.1805 * s[2]) / 0.95047);
        double y = root(0.2126 * s[0] + 0.7152 * s[1] + 0.0722 * s[2]);
        double z = root((0.0193 * s[0] + 0.1192 * s[1] + 0.9505 * s[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }
}
