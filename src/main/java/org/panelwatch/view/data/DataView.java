package org.panelwatch.view.data;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.CheckReport;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.Counts;
import org.panelwatch.release.FolderState;
import org.panelwatch.release.Histories;
import org.panelwatch.release.Release;
import org.panelwatch.release.Releases;
import org.panelwatch.release.ReleasesState;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.YearKind;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.FigureCard;
import org.panelwatch.view.part.Notices;
import org.panelwatch.view.part.ReleaseNotice;
import org.panelwatch.view.part.Switch;
import org.panelwatch.vocabulary.SourceKind;

/** {@code /data}: what the data are, which release is served, and whether the data folder holds something newer. */
@Route("data")
@PageTitle("About the data · Panelwatch")
class DataView extends HtmlContainer implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "data";
    private static final int SHOWN = 20;
    private static final List<Question> SHOWN_FIGURES = List.of(Questions.COVERAGE, Questions.UNKNOWN_BY_COLUMN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm 'UTC'", Locale.UK)
            .withZone(ZoneId.of("UTC"));

    private final transient Releases releases;
    private final transient Answers answers;
    private final transient Histories histories;

    DataView(Releases releases, Answers answers, Histories histories) {
        super("div");
        this.histories = histories;
        this.answers = answers;
        this.releases = releases;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Asked asked = Asked.by(event, answers);
        Release release = asked.release();
        ReleaseNotice notice = new ReleaseNotice(answers);
        notice.show(asked, PATH, SHOWN_FIGURES);
        add(
                new H1("About the data"),
                Elements.paragraph(
                        "lead",
                        "What public pages report of police misconduct proceedings in England and Wales, row by row, each"
                                + " with the page that states it."),
                notice,
                ways(asked.selection()),
                contents(asked),
                asked.selection().isFrozen() ? new HtmlContainer("div") : state(releases.state()),
                new DownloadTable(release.counts(), asked.selection().held()),
                new Dictionary(),
                coverage(asked),
                limits(asked.selection().held()),
                new ReleaseHistory(releases.kept(), answers, histories),
                new CitingAndCorrecting(release, asked.selection().held()));
    }

    /** The parts of a long page. */
    private static HtmlContainer ways(Selection selection) {
        HtmlContainer ways = Elements.element("nav", "chips on-this-page");
        ways.getElement().setAttribute("aria-label", "On this page");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("downloads", "Files");
        parts.put("dictionary", "Columns");
        parts.put("coverage-and-gaps", "Coverage and gaps");
        parts.put("care", "What to be careful about");
        parts.put("releases", "Releases");
        parts.put("citing", "Citing");
        parts.put("correcting", "Correcting");
        parts.forEach(
                (id, words) -> ways.add(Elements.link(SelectionUrl.link(PATH, selection) + "#" + id, words, "chip")));
        return ways;
    }

    private static HtmlContainer contents(Asked asked) {
        Release release = asked.release();
        Counts counts = release.counts();
        HtmlContainer facts = Elements.element("dl", "facts");
        fact(facts, "Release", release.id() + " of " + DAY.format(release.publishedOn()));
        fact(facts, "Decisions of panels", Wording.number(counts.hearings()) + ", one officer each");
        fact(facts, "Decisions on challenges", Wording.number(counts.appeals()) + ", one officer each");
        fact(facts, "Published official figures", Wording.number(counts.official()));
        fact(facts, "Forces", Wording.number(counts.forces()));
        return Elements.element(
                "section",
                "",
                new H2(asked.selection().isFrozen() ? "What this release holds" : "What is served"),
                facts);
    }

    /** What the data cover, for the selection of the address. */
    private HtmlContainer coverage(Asked asked) {
        Selection selection = asked.selection();
        SelectionWords words = asked.words();
        Notices notices = new Notices();
        notices.show(asked.problems());
        Dimension by = Optional.ofNullable(selection.by()).orElse(Dimension.YEAR);
        HtmlContainer section =
                Elements.element("section", "figures", new H2("What they cover, and what is missing"), notices);
        section.setId("coverage-and-gaps");
        section.add(
                new Switch(
                        "Decisions by",
                        Questions.COVERAGE.dimensions(),
                        by,
                        PATH,
                        value -> selection.by(value == Dimension.YEAR ? null : value)),
                new Switch("Years", List.of(YearKind.values()), selection.year(), PATH, selection::with));
        for (Question question : SHOWN_FIGURES) {
            section.add(new FigureCard(question, answers.answer(question, selection), words, PATH));
        }
        return section;
    }

    private static HtmlContainer state(ReleasesState state) {
        HtmlContainer section = Elements.element("section", "", new H2("Is it up to date?"));
        switch (state.folder()) {
            case FolderState.Served() ->
                section.add(Elements.paragraph(
                        "",
                        "Yes: this is what the data folder held when it was last looked at, on "
                                + MOMENT.format(state.checkedAt()) + "."));
            case FolderState.Unreadable(String reason) ->
                section.add(Elements.element(
                        "div",
                        "notice warn",
                        Elements.paragraph(
                                "", "The data folder cannot be read, so the last whole release is served. " + reason)));
            case FolderState.Refused refused -> section.add(refused(refused.report()));
        }
        return section;
    }

    private static HtmlContainer refused(CheckReport report) {
        List<CellProblem> faults = report.faults();
        HtmlContainer list = new HtmlContainer("ul");
        faults.stream().limit(SHOWN).forEach(fault -> list.add(Elements.text("li", "", fault.sentence())));
        HtmlContainer notice = Elements.element(
                "div",
                "notice",
                Elements.paragraph(
                        "",
                        "The data folder holds a newer content with " + Wording.count(faults.size(), "fault", "faults")
                                + ", so it is not published and the last whole release is served."));
        notice.addClassName("warn");
        notice.add(list);
        if (faults.size() > SHOWN) {
            notice.add(Elements.paragraph(
                    "", Wording.number(faults.size() - SHOWN) + " more: run panelwatch check to see them all."));
        }
        return notice;
    }

    private HtmlContainer limits(Selection held) {
        HtmlContainer list = new HtmlContainer("ul");
        for (String limit : List.of(
                "It is a sample of what was reported. Sackings, chat groups and deaths in custody are reported more than"
                        + " warnings; no share is a rate for all hearings.",
                whoReports(held),
                "Officers decided by one panel are not independent of each other; each figure says how many panels there were.",
                "Decisions known only because they were challenged are no part of a rate, unless asked for.",
                "A cell is empty where the page does not say; nothing is guessed. Forces must publish an outcome for 28"
                        + " days only, so older decisions vanish.")) {
            list.add(Elements.text("li", "", limit));
        }
        HtmlContainer section = Elements.element(
                "section",
                "",
                new H2("What to be careful about"),
                list,
                Elements.link(
                        SelectionUrl.link("sanctions", held.by(Dimension.SOURCE)) + "#"
                                + Questions.LESSER_SANCTION_RATE_COMPARED.id(),
                        "The rate by who reported",
                        "btn"));
        section.setId("care");
        return section;
    }

    /** The lesser-sanction rate of the watchdog's decisions against all others', worked out on what is shown. */
    private String whoReports(Selection held) {
        Rate all = rate(held);
        Rate watchdog = rate(held.with(Criterion.SOURCE, List.of(SourceKind.WATCHDOG.code())));
        Rate others = Intervals.wilson(all.hits() - watchdog.hits(), all.n() - watchdog.n());
        return ("Who reports matters: of the gross misconduct decisions known from the watchdog, %s (%s) ended in a lesser"
                        + " sanction; of all others %s (%s). Some years rest on the watchdog more than others.")
                .formatted(
                        Wording.outOf(watchdog), Wording.share(watchdog), Wording.outOf(others), Wording.share(others));
    }

    private Rate rate(Selection selection) {
        Figure figure = answers.answer(Questions.LESSER_SANCTION_RATE_OVER_TIME, selection);
        return Intervals.wilson(figure.sum("lesser"), figure.sum("n"));
    }

    private static void fact(HtmlContainer facts, String term, String words) {
        facts.add(Elements.text("dt", "", term), Elements.text("dd", "", words));
    }
}
