package org.panelwatch.view.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.panelwatch.figure.Mark;
import org.panelwatch.question.Question;
import org.panelwatch.question.cases.MarkKeys;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;

/**
 * Where the decisions behind the numbers of a figure are listed.
 *
 * @param listed whether they are: those of a visitor's own data are on no page of cases
 */
public record Numbers(Question question, Selection selection, boolean listed) {

    /** Of what is published. */
    public Numbers(Question question, Selection selection) {
        this(question, selection, true);
    }

    /** Whether any number of the figure leads to decisions. */
    boolean lead() {
        return listed && question.behind(selection).isPresent();
    }

    /** The address of the decisions behind a number; of one that is a case, the address of that case. */
    public Optional<String> address(Mark mark) {
        return question.behind(selection)
                .filter(behind -> listed && behind.counts(mark))
                .map(behind -> question == Questions.TIME_TO_FINAL
                        ? SelectionUrl.link("cases/" + mark.rows().getFirst(), selection.held())
                        : MarkKeys.link(question.id(), selection, mark));
    }

    /** Opens the decisions behind a number, where there are any. */
    void open(Mark mark) {
        address(mark).ifPresent(address -> {
            int query = address.indexOf('?');
            if (query < 0) {
                UI.getCurrent().navigate(address);
            } else {
                UI.getCurrent()
                        .navigate(
                                address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
            }
        });
    }
}
