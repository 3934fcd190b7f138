package org.panelwatch.question.index;

import org.panelwatch.vocabulary.CodedConstant;

/**
 * Something that a reader may look for.
 *
 * @param detail said beside the name, and looked through after it
 * @param path of its page without a slash at the front, with its place on the page where it has one:
 *     {@code glossary#panel}
 */
public record Findable(Kind kind, String name, String detail, String path) {

    /** What it is, in the order in which results of equal fit stand. */
    public enum Kind implements CodedConstant {
        FORCE("Forces"),
        JUDGMENT("Judgments"),
        FIGURE("Figures"),
        TERM("Glossary"),
        PAGE("Pages");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
