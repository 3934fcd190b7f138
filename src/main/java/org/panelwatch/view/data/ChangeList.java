package org.panelwatch.view.data;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.panelwatch.figure.FigureChange;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.FiguresAffected;
import org.panelwatch.release.ReleaseChanges;
import org.panelwatch.release.ReleaseChanges.CellChange;
import org.panelwatch.release.ReleaseChanges.FileChanges;
import org.panelwatch.release.ReleaseChanges.RowChange;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.ReleaseNotice;
import org.panelwatch.vocabulary.ReleaseId;

/** The rows that differ between two releases, file by file, and the figures that do. */
final class ChangeList extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    ChangeList(ReleaseChanges changes, Answers answers, String before, String after) {
        super("div");
        changes.files().stream().filter(file -> !file.none()).forEach(this::add);
        add(new H4("Figures of all decisions that differ"));
        try {
            figures(FiguresAffected.between(answers, before, after), after);
        } catch (ReleaseNotKept damaged) {
            add(Elements.paragraph("quiet", damaged.getMessage() + "."));
        }
    }

    private void add(FileChanges file) {
        add(new H4(file.file()));
        HtmlContainer list = new HtmlContainer("ul");
        rows(list, "Added", file.added(), file.addedRows());
        rows(
                list,
                "Changed",
                file.changed(),
                file.changedRows().stream().map(ChangeList::words).toList());
        rows(list, "Withdrawn", file.withdrawn(), file.withdrawnRows());
        add(list);
    }

    private static void rows(HtmlContainer list, String what, long count, List<String> rows) {
        rows.forEach(row -> list.add(Elements.text("li", "", what + ": " + row)));
        if (count > rows.size()) {
            list.add(Elements.text("li", "", what + ": " + Wording.number(count - rows.size()) + " more"));
        }
    }

    private static String words(RowChange row) {
        return row.key() + ": " + row.cells().stream().map(ChangeList::words).collect(Collectors.joining("; "));
    }

    private static String words(CellChange cell) {
        return cell.column() + " " + stated(cell.before()) + " → " + stated(cell.after());
    }

    private static String stated(String cell) {
        return cell.isEmpty() ? "not stated" : "‘" + cell + "’";
    }

    private void figures(Map<Question, List<FigureChange>> affected, String after) {
        if (affected.isEmpty()) {
            add(Elements.paragraph("", "None."));
            return;
        }
        Selection held = Selection.ALL.frozen(new ReleaseId(after));
        HtmlContainer list = new HtmlContainer("ul");
        affected.forEach((question, changes) -> list.add(Elements.element(
                "li",
                "",
                Elements.link(
                        SelectionUrl.link(question.page().substring(1), held) + "#" + question.id(), question.title()),
                ReleaseNotice.told(changes))));
        add(list);
    }
}
