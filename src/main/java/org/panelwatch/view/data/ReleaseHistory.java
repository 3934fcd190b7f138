package org.panelwatch.view.data;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.release.Histories;
import org.panelwatch.release.ReleaseChanges;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.release.ReleaseRecord;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Elements;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.ReleaseId;

/** The releases that are kept, newest first, each with what changed from the one before. */
final class ReleaseHistory extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final transient Answers answers;
    private final transient Histories histories;

    ReleaseHistory(List<ReleaseRecord> kept, Answers answers, Histories histories) {
        super("section");
        this.answers = answers;
        this.histories = histories;
        setId("releases");
        add(
                new H2("Releases, and what changed"),
                Elements.paragraph(
                        "",
                        "Whenever the data change, that is a new release with a name of its own. The same release gives"
                                + " the same numbers, and a link that keeps its numbers holds on to one for as long as it"
                                + " is kept here."));
        for (int i = 0; i < kept.size(); i++) {
            add(release(kept.get(i), before(kept, i)));
        }
    }

    /** The one that was served here before it, or else the next older one. */
    private static Optional<ReleaseRecord> before(List<ReleaseRecord> kept, int place) {
        String before = kept.get(place).before();
        return kept.stream()
                .filter(record -> record.id().equals(before))
                .findFirst()
                .or(() -> kept.stream().skip(place + 1L).findFirst());
    }

    private HtmlContainer release(ReleaseRecord release, Optional<ReleaseRecord> before) {
        boolean served = release.id().equals(answers.release().id());
        HtmlContainer section = Elements.element(
                "section", "release", new H3(day(release) + (served ? ", the one that is served" : "")));
        section.setId("release-" + release.id());
        if (release.note() != null) {
            section.add(Elements.paragraph("", release.note()));
        }
        section.add(facts(release), links(release));
        before.ifPresentOrElse(
                earlier -> section.add(changes(release, earlier)),
                () -> section.add(Elements.paragraph("quiet", "No earlier release is kept here.")));
        return section;
    }

    private static HtmlContainer facts(ReleaseRecord release) {
        var counts = release.counts();
        HtmlContainer facts = Elements.element("dl", "facts");
        fact(facts, "Release", release.id());
        fact(
                facts,
                "Rows",
                "%s decisions of panels, %s on challenges, %s official figures, %s forces"
                        .formatted(
                                Wording.number(counts.hearings()),
                                Wording.number(counts.appeals()),
                                Wording.number(counts.official()),
                                Wording.number(counts.forces())));
        return facts;
    }

    private static void fact(HtmlContainer facts, String term, String words) {
        facts.add(Elements.text("dt", "", term), Elements.text("dd", "", words));
    }

    private static HtmlContainer links(ReleaseRecord release) {
        Selection held = Selection.ALL.frozen(new ReleaseId(release.id()));
        return Elements.element(
                "div",
                "chips",
                Elements.link(SelectionUrl.link("", held), "All pages as of this release", "btn"),
                Elements.file(SelectionUrl.link("data/panelwatch-data.zip", held), "Its data, as one file", "btn"));
    }

    private Component changes(ReleaseRecord release, ReleaseRecord earlier) {
        try {
            ReleaseChanges changes = histories.between(earlier.id(), release.id());
            String words = changes.none()
                    ? "No row differs"
                    : "%s added, %s changed, %s withdrawn"
                            .formatted(
                                    Wording.count(changes.added(), "row", "rows"),
                                    Wording.number(changes.changed()),
                                    Wording.number(changes.withdrawn()));
            HtmlContainer content = new HtmlContainer("div");
            Details details = new Details("From release " + earlier.id() + ": " + words, content);
            details.addOpenedChangeListener(opened -> {
                if (opened.isOpened() && content.getChildren().findAny().isEmpty()) {
                    content.add(new ChangeList(changes, answers, earlier.id(), release.id()));
                }
            });
            return details;
        } catch (ReleaseNotKept damaged) {
            return Elements.paragraph("quiet", "What changed cannot be told: " + damaged.getMessage() + ".");
        }
    }

    static String day(ReleaseRecord release) {
        return PartialDate.of(release.date()).inWords();
    }
}
