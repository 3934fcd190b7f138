package org.panelwatch.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.DataFolderMissing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.FigureChange;
import org.panelwatch.figure.FigureChanges;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.DataRefused;
import org.panelwatch.release.ReleaseFailed;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;

/**
 * What a change of the data makes of the main figures, for all decisions.
 *
 * @param release the id of the release that the changed data would be
 * @param lines in words, figure by figure
 */
record FigureDifference(String release, List<String> lines) {

    private static final int TOLD = 12;

    private record Asked(Question question, Selection selection, String basis) {

        String title() {
            return question.title() + basis;
        }
    }

    private static final List<Asked> MAIN = List.of(
            new Asked(
                    Questions.LESSER_SANCTION_RATE_OVER_TIME,
                    Selection.ALL.with(Basis.FIRST),
                    ", as first decided by the panel"),
            new Asked(
                    Questions.LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL.with(Basis.FINAL), ", as finally decided"),
            new Asked(Questions.OUTCOMES_OVER_TIME, Selection.ALL, ""),
            new Asked(Questions.CHALLENGES_OVER_TIME, Selection.ALL, ""),
            new Asked(Questions.REVERSALS_COMPARED, Selection.ALL, ""),
            new Asked(Questions.TIME_TO_FINAL, Selection.ALL, ""));

    /** Loads both folders as releases of their own, asks, and leaves nothing behind. */
    static FigureDifference between(DataFolder before, DataFolder after)
            throws IOException, DataFolderMissing, DataRefused, ReleaseFailed {
        Path scratch = Files.createTempDirectory("panelwatch-figures");
        try (Releases then = Releases.open(before.path(), scratch.resolve("before"));
                Releases now = Releases.open(after.path(), scratch.resolve("after"))) {
            List<String> lines = new ArrayList<>();
            for (Asked asked : MAIN) {
                lines.addAll(told(asked, then, now));
            }
            return new FigureDifference(now.current().id(), lines);
        } finally {
            delete(scratch);
        }
    }

    private static List<String> told(Asked asked, Releases then, Releases now) {
        Figure was = asked.question().figure(then.current(), asked.selection());
        Figure is = asked.question().figure(now.current(), asked.selection());
        List<FigureChange> changes = FigureChanges.between(was, is);
        if (changes.isEmpty()) {
            return List.of(asked.title() + ": no change");
        }
        List<String> lines = new ArrayList<>(List.of(asked.title() + ":"));
        if (!first(was.sentence()).equals(first(is.sentence()))) {
            lines.add("  before: " + first(was.sentence()));
            lines.add("  after:  " + first(is.sentence()));
        }
        changes.stream().limit(TOLD).forEach(change -> lines.add("  " + change.words()));
        if (changes.size() > TOLD) {
            lines.add("  and " + Wording.number(changes.size() - TOLD) + " more");
        }
        return lines;
    }

    private static String first(String sentences) {
        int end = sentences.indexOf(". ");
        return end < 0 ? sentences : sentences.substring(0, end + 1);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            found.sorted(Comparator.reverseOrder()).forEach(FigureDifference::deleteOne);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
