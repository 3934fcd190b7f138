package org.panelwatch.publish;

/** Under what terms a file may be used. */
final class Licence {

    static final String NAME = "CC-BY-4.0";
    static final String TITLE = "Creative Commons Attribution 4.0 International";
    static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

    /** Said in place of a licence and a citation. */
    static final String OWN_DATA =
            "These are your own data, which Panelwatch neither keeps nor publishes. No licence is stated; cite those who"
                    + " published the files, and say that you drew it with Panelwatch.";

    private Licence() {}
}
