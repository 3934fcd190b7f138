package org.panelwatch.view.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.index.Findable;
import org.panelwatch.question.index.FindableData;
import org.panelwatch.question.index.Search;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Glossary;

/** What the words of a reader lead to in one release; things to be found are listed once for each release. */
final class Results {

    private static final List<Findable> PAGES = List.of(
            page("Overview", "Headline, home", ""),
            page("Outcomes", "What panels decide", "outcomes"),
            page("Lesser sanctions", "Gross misconduct that ended in less than dismissal", "sanctions"),
            page("Appeals", "Challenges, tribunals, courts", "appeals"),
            page("Forces", "Every police force", "forces"),
            page("Cases", "Every decision, hearings", "cases"),
            page("Official figures", "Home Office, watchdog, barred list, statistics", "official"),
            page("Methods", "Definitions, formulas, intervals, how it is counted", "methods"),
            page("About the data", "Sources, coverage, releases, downloads, corrections, licence, cite", "data"),
            page("API", "Interface for programs, OpenAPI, R, Python, Excel", "api"),
            page("Bring your own data", "Workbench, your CSV file, upload, check, mapping, private", "workbench"),
            page("Glossary", "Terms and their meanings", "glossary"));

    private @Nullable Release listed;
    private Search search = new Search(List.of());

    /** @param most of one kind */
    synchronized Map<Findable.Kind, List<Findable>> find(Release release, String typed, int most) {
        if (release != listed) {
            search = new Search(Stream.of(FindableData.of(release), terms(), PAGES)
                    .flatMap(List::stream)
                    .toList());
            listed = release;
        }
        return search.find(typed, most);
    }

    /** Its address, held on to the release of the selection. */
    static String address(Findable thing, Selection held) {
        int place = thing.path().indexOf('#');
        return place < 0
                ? SelectionUrl.link(thing.path(), held)
                : SelectionUrl.link(thing.path().substring(0, place), held)
                        + thing.path().substring(place);
    }

    private static List<Findable> terms() {
        return Glossary.terms().stream()
                .map(term -> new Findable(Findable.Kind.TERM, term.name(), term.meaning(), "glossary#" + term.anchor()))
                .toList();
    }

    private static Findable page(String name, String detail, String path) {
        return new Findable(Findable.Kind.PAGE, name, detail, path);
    }
}
