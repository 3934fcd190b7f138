package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.panelwatch.figure.FigureChange;
import org.panelwatch.figure.ReleaseStamp;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Newer;
import org.panelwatch.question.Question;
import org.panelwatch.question.Stamps;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.vocabulary.PartialDate;

/** Says of a frozen page which release it shows, and what has become of its numbers since. Live pages have none. */
public final class ReleaseNotice extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** Changes of one figure that are told before the rest is only counted: in a line, and line by line. */
    private static final int SOME = 2;

    private static final int TOLD = 20;

    private final transient Answers answers;

    public ReleaseNotice(Answers answers) {
        super("div");
        this.answers = answers;
        addClassName("release-notice");
    }

    /** For a page of figures, all of which stand on the page with the selection of the address. */
    public void show(Asked asked, String path, List<Question> figures) {
        show(asked, path, () -> figures(asked, path, figures));
    }

    /** @param since what has changed since, told where another release is served */
    public void show(Asked asked, String path, Supplier<List<Component>> since) {
        removeAll();
        ReleaseNotKept gone = asked.gone();
        if (gone != null) {
            add(notKept(gone, Stamps.of(asked.release())));
        } else if (asked.selection().isFrozen()) {
            add(frozen(asked, path, since));
        }
    }

    private static Component notKept(ReleaseNotKept gone, ReleaseStamp now) {
        return notice(
                "notice warn",
                Elements.paragraph(
                        "",
                        "This address holds on to release " + gone.id() + ", which is not kept here. What you see is "
                                + named(now) + ", which is served now: its numbers may be others."),
                Elements.element("p", "", Elements.link("data#releases", "The releases that are kept")));
    }

    private Component frozen(Asked asked, String path, Supplier<List<Component>> since) {
        ReleaseStamp then = Stamps.of(asked.release());
        List<Component> words = new ArrayList<>();
        String held = "You are looking at " + named(then) + ". It will not change. ";
        ReleaseStamp now = answers.newer(asked.selection()).orElse(null);
        if (now == null) {
            words.add(Elements.paragraph("", held + "It is the release that is served now."));
        } else {
            String kind = now.date().isBefore(then.date()) ? "Another release, " : "A newer release, ";
            words.add(Elements.paragraph("", held + kind + named(now).replace("release ", "") + ", is served."));
            words.addAll(since.get());
        }
        Anchor live =
                Elements.link(SelectionUrl.link(path, asked.selection().live()), "This page with the newest data");
        words.add(Elements.element("p", "", live));
        return notice("notice", words.toArray(Component[]::new));
    }

    private static Component notice(String className, Component... words) {
        HtmlContainer notice = Elements.element("section", className, words);
        notice.getElement().setAttribute("aria-label", "Which release you see");
        return notice;
    }

    /** "release 0a1b2c3d4e5f of 20 November 2026". */
    private static String named(ReleaseStamp release) {
        return "release " + release.id() + " of "
                + PartialDate.of(release.date()).inWords();
    }

    private List<Component> figures(Asked asked, String path, List<Question> figures) {
        Map<Question, List<FigureChange>> changed = new LinkedHashMap<>();
        for (Question question : figures) {
            List<FigureChange> changes = answers.newer(question, asked.selection())
                    .map(Newer::changes)
                    .orElse(List.of());
            if (!changes.isEmpty()) {
                changed.put(question, changes);
            }
        }
        if (changed.isEmpty()) {
            return List.of(Elements.paragraph("", "No number on this page has changed since."));
        }
        int numbers = changed.values().stream().mapToInt(List::size).sum();
        HtmlContainer list = new HtmlContainer("ul");
        changed.forEach((question, changes) -> {
            String anchor = SelectionUrl.link(path, asked.selection()) + "#" + question.id();
            list.add(Elements.element(
                    "li", "", Elements.file(anchor, question.title()), Elements.span("", ": " + some(changes))));
        });
        String words = Wording.count(numbers, "number", "numbers") + " on this page "
                + (numbers == 1 ? "has" : "have") + " changed since, besides the shares that follow from "
                + (numbers == 1 ? "it" : "them") + ":";
        return List.of(Elements.paragraph("", words), list);
    }

    /** The first changes, and how many there are beyond them. */
    private static String some(List<FigureChange> changes) {
        String told = changes.stream().limit(SOME).map(FigureChange::words).collect(Collectors.joining("; "));
        int more = changes.size() - SOME;
        return told + (more > 0 ? "; and " + Wording.number(more) + " more" : "");
    }

    /** The first changes line by line, and how many there are beyond them. */
    public static HtmlContainer told(List<FigureChange> changes) {
        HtmlContainer list = new HtmlContainer("ul");
        changes.stream().limit(TOLD).forEach(change -> list.add(Elements.text("li", "", change.words())));
        int more = changes.size() - TOLD;
        if (more > 0) {
            list.add(Elements.text("li", "", "and " + Wording.number(more) + " more"));
        }
        return list;
    }
}
