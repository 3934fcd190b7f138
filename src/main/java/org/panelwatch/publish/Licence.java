package org.panelwatch.publish;

/** Under what terms a file may be used. */
final class Licence {

    static final String NAME = "CC-BY-4.0";
    static final String TITLE = "Creative Commons Attribution 4.0 International";
    static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

    private Licence() {}
}
