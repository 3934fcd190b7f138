package org.panelwatch.view.home;

import com.vaadin.flow.component.HtmlContainer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Facets;
import org.panelwatch.question.Matches;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.FigureCard;
import org.panelwatch.view.part.FigureTour;
import org.panelwatch.view.part.FilterBar;
import org.panelwatch.view.part.Turns;

/** The main figures of the first page: the first answers come at once, those to a changed selection in place. */
final class HomeFigures extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    static final List<Question> SHOWN = List.of(
            Questions.LESSER_SANCTION_RATE_OVER_TIME, Questions.REVERSALS_COMPARED, Questions.OUTCOMES_OVER_TIME);

    private final transient Answers answers;
    private final FilterBar filters;
    private final String path;
    private final transient Map<Question, FigureCard> cards = new LinkedHashMap<>();
    private final Turns turns = new Turns(this);

    /**
     * @param filters whose options say how many decisions each would give
     * @param path the page's address
     */
    HomeFigures(Answers answers, FilterBar filters, String path) {
        super("div");
        this.answers = answers;
        this.filters = filters;
        this.path = path;
        addClassName("figures");
    }

    void show(Asked asked) {
        if (cards.isEmpty()) {
            count(asked);
            SHOWN.forEach(question -> add(question, asked));
            FigureTour.on(main());
            return;
        }
        filters.choose(asked.words());
        cards.values().forEach(card -> card.awaits(true));
        Map<String, Runnable> pieces = new LinkedHashMap<>();
        for (Question question : SHOWN) {
            pieces.put(question.id(), () -> answer(question, asked));
            pieces.putIfAbsent("counts", () -> count(asked));
        }
        turns.begin(pieces);
    }

    /** What a reader takes along of the main figure, as it stands. */
    void share() {
        main().share();
    }

    private FigureCard main() {
        return card(SHOWN.getFirst());
    }

    private void add(Question question, Asked asked) {
        FigureCard card = new FigureCard(question, answers.answer(question, asked.selection()), asked.words(), path);
        cards.put(question, card);
        add(card);
    }

    private void answer(Question question, Asked asked) {
        card(question).show(answers.answer(question, asked.selection()), asked.words());
    }

    private FigureCard card(Question question) {
        return Objects.requireNonNull(cards.get(question));
    }

    private void count(Asked asked) {
        filters.show(
                asked.words(),
                Matches.outcomes(asked.release(), asked.selection()).words(),
                Optional.of(Facets.outcomes(asked.release(), asked.selection())));
    }
}
