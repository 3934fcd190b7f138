package org.panelwatch.dataset.mapping;

/**
 * How a cell that holds several words is taken apart.
 *
 * @param separator what stands between the words
 */
public record Split(String separator, Take take) {

    /** What becomes of the words. */
    public enum Take {
        /** The one that stands highest on its scale is the row's. */
        MOST_SEVERE("most severe"),
        /** Each becomes a row of its own. */
        ONE_ROW_EACH("one row each");

        private final String label;

        Take(String label) {
            this.label = label;
        }

        /** As a mapping writes it. */
        public String label() {
            return label;
        }
    }
}
