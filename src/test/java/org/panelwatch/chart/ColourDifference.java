package org.panelwatch.chart;

/**
 * CIEDE2000 as in Sharma, Wu and Dalal 2005, "The CIEDE2000 color-difference formula: implementation notes, supplementary
 * test data, and mathematical observations", Color Research and Application 30(1), with kL = kC = kH = 1.
 */
final class ColourDifference {

    private static final double TWENTY_FIVE_TO_7 = Math.pow(25, 7);

    private ColourDifference() {}

    /** @param one CIELAB: L*, a*, b* */
    static double ciede2000(double[] one, double[] other) {
        double mean = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double stretch = 1 + 0.5 * (1 - saturation(mean));
        double c1 = Math.hypot(one[1] * stretch, one[2]);
        double c2 = Math.hypot(other[1] * stretch, other[2]);
        double h1 = hue(one[1] * stretch, one[2]);
        double h2 = hue(other[1] * stretch, other[2]);
        double chroma = (c1 + c2) / 2;
        double hue = c1 * c2 == 0 ? h1 + h2 : meanHue(h1, h2);
        double turn = c1 * c2 == 0 ? 0 : turn(h1, h2);
        double t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
        double light = Math.pow((one[0] + other[0]) / 2 - 50, 2);
        double dl = (other[0] - one[0]) / (1 + 0.015 * light / Math.sqrt(20 + light));
        double dc = (c2 - c1) / (1 + 0.045 * chroma);
        double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * chroma * t);
        double rotation = 30 * Math.exp(-Math.pow((hue - 275) / 25, 2));
        double rt = -2 * saturation(chroma) * Math.sin(Math.toRadians(2 * rotation));
        return Math.sqrt(dl * dl + dc * dc + dh * dh + rt * dc * dh);
    }

    private static double saturation(double chroma) {
        double power = Math.pow(chroma, 7);
        return Math.sqrt(power / (power + TWENTY_FIVE_TO_7));
    }

    /** Degrees from 0 to 360. */
    private static double hue(double a, double b) {
        double degrees = a == 0 && b == 0 ? 0 : Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double meanHue(double h1, double h2) {
        double sum = h1 + h2;
        if (Math.abs(h1 - h2) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    /** From the one hue to the other the shorter way. */
    private static double turn(double h1, double h2) {
        double turn = h2 - h1;
        return Math.abs(turn) <= 180 ? turn : turn > 0 ? turn - 360 : turn + 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
