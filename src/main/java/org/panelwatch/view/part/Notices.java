package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.vocabulary.English;

/** Says which parts of an address were not understood and are left out. */
public final class Notices extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;

    public Notices() {
        super("div");
        getElement().setAttribute("role", "status");
    }

    public void show(List<KeyProblem> problems) {
        removeAll();
        for (KeyProblem problem : problems) {
            add(Elements.paragraph("notice", words(problem)));
        }
    }

    private static String words(KeyProblem problem) {
        List<String> allowed = problem.allowed();
        String some = English.either(allowed.subList(0, Math.min(SHOWN, allowed.size())));
        String more = allowed.size() > SHOWN ? " and " + (allowed.size() - SHOWN) + " more" : "";
        return problem.message() + ", so this part of the address is left out. It can be " + some + more + ".";
    }
}
