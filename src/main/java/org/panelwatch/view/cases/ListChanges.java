package org.panelwatch.view.cases;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.cases.CaseList;
import org.panelwatch.question.cases.CaseOrder;
import org.panelwatch.question.cases.Listed;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.Elements;

/** What has become of a page of a frozen list of cases. */
final class ListChanges {

    private ListChanges() {}

    static List<Component> since(Answers answers, Asked asked, Listed listed, CaseOrder order) {
        CaseList.Page then = CaseList.page(asked.release(), listed, order);
        CaseList.Page now = CaseList.page(answers.release(), listed, order);
        return List.of(Elements.paragraph("", words(then, now)));
    }

    private static String words(CaseList.Page then, CaseList.Page now) {
        if (now.total() != then.total()) {
            return "This list has " + Wording.count(now.total(), "decision", "decisions") + " there, "
                    + Wording.number(then.total()) + " here.";
        }
        long changed = then.lines().stream()
                .filter(line -> !now.lines().contains(line))
                .count();
        return changed == 0
                ? "No line on this page has changed since."
                : Wording.count(changed, "line", "lines") + " on this page " + (changed == 1 ? "has" : "have")
                        + " changed since.";
    }
}
