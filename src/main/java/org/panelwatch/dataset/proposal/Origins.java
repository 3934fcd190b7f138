package org.panelwatch.dataset.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.CheckReport;

/** Tells what is wrong with the file as it would be by the lines that people have before them. */
final class Origins {

    private static final Pattern LINE = Pattern.compile("on line (\\d+)");

    private final StandingFile file;
    private final ProposedRows proposed;
    private final Map<Long, Draft> byLine = new HashMap<>();

    Origins(StandingFile file, ProposedRows proposed) {
        this.file = file;
        this.proposed = proposed;
        long line = 1 + ends(file.head());
        for (Draft row : proposed.rows()) {
            byLine.put(line, row);
            line += ends(row.text());
        }
    }

    private static long ends(String text) {
        return text.lines().count();
    }

    /** The problems of the changed folder that were not there before. */
    List<CellProblem> of(CheckReport before, CheckReport after) {
        Set<CellProblem> known = new HashSet<>(before.problems());
        List<CellProblem> found = new ArrayList<>();
        for (CellProblem problem : after.problems()) {
            CellProblem told = told(problem);
            if (!known.contains(told) && !toldOtherwise(problem)) {
                found.add(told);
            }
        }
        return found;
    }

    private CellProblem told(CellProblem problem) {
        @Nullable Draft row = problem.file().equals(file.file().fileName()) ? byLine.get(problem.line()) : null;
        if (row == null) {
            return problem;
        }
        GivenRow given = row.given();
        return new CellProblem(
                given == null ? problem.file() : given.file(),
                row.line(),
                problem.column(),
                problem.value(),
                problem.rule(),
                lines(problem.message()),
                problem.hint(),
                problem.severity());
    }

    private String lines(String message) {
        return LINE.matcher(message).replaceAll(found -> {
            @Nullable Draft row = byLine.get(Long.parseLong(found.group(1)));
            return Matcher.quoteReplacement(
                    row == null ? found.group() : "in " + row.place(file.file().fileName()));
        });
    }

    /** An id that could not be given, or a column that is missing as a whole. */
    private boolean toldOtherwise(CellProblem problem) {
        @Nullable Draft row = problem.file().equals(file.file().fileName()) ? byLine.get(problem.line()) : null;
        boolean added = row != null && row.isAdded() && problem.rule().equals("required");
        return added
                && (file.idColumn().equals(problem.column())
                        || proposed.missingColumns().contains(String.valueOf(problem.column())));
    }
}
