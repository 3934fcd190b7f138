package org.panelwatch.publish.drawing;

/** Draws sheets. Safe for any number of threads. */
public final class Draughtsman implements AutoCloseable {

    private final Engines engines;

    public Draughtsman(Limits limits) {
        this.engines = new Engines(limits, () -> new RhinoEngine(CssFont::width, limits.drawing()));
    }

    /** Loads an engine, which the first drawing would wait for. */
    public void warmUp() {
        engines.warmUp();
    }

    /**
     * @throws DrawingBusy too many drawings are wanted
     * @throws DrawingTooSlow it took too long
     */
    public DrawnSheet draw(Sheet sheet, Format format) {
        return new SheetLayout(engines, sheet, format).draw();
    }

    /** A link preview of words alone. @param link the absolute address of what it stands for */
    public DrawnSheet card(String heading, String words, String address, String link) {
        return LargeCard.of(heading, words, address, link);
    }

    @Override
    public void close() {
        engines.close();
    }
}
