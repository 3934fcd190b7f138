package org.panelwatch.view.methods;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.panelwatch.question.Answers;
import org.panelwatch.selection.Selection;

/**
 * The formulas of the methods, worked by the code that makes the figures.
 *
 * @param held every decision, live or of one release
 */
record WorkedExamples(Answers answers, Selection held) {

    /** Those for which the data have numbers. */
    List<WorkedExample> all() {
        WorkedShares shares = new WorkedShares(answers, held);
        return Stream.of(
                        shares.interval(),
                        shares.difference(),
                        new WorkedFunnel(answers, held).example(),
                        new WorkedMedian(answers, held).example())
                .flatMap(Optional::stream)
                .toList();
    }
}
