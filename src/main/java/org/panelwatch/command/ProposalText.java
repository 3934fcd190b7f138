package org.panelwatch.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.Severity;
import org.panelwatch.dataset.proposal.Proposal;
import org.panelwatch.figure.Wording;
import org.panelwatch.vocabulary.English;

/**
 * A proposal in words, for the person who makes it and the one who reviews it. The change itself stands there as {@code
 * git apply} takes it.
 */
record ProposalText(Proposal proposal, PrintWriter out) {

    private static final int SUSPECTS = 20;

    /** Faults first, then warnings, then what was passed over, and how many there are. */
    void problems() {
        List<CellProblem> faults = of(Severity.FAULT);
        List<CellProblem> warnings = of(Severity.WARNING);
        faults.forEach(fault -> say(fault.sentence()));
        warnings.forEach(warning -> say("warning: " + warning.sentence()));
        proposal.notes().forEach(this::say);
        if (!faults.isEmpty()) {
            say(Wording.count(faults.size(), "fault", "faults") + ", "
                    + Wording.count(warnings.size(), "warning", "warnings") + ". Nothing was written.");
        }
    }

    private List<CellProblem> of(Severity severity) {
        return proposal.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    /** What is added and corrected, what may be there already, and the lines that change. */
    void change() {
        List<String> corrections = proposal.corrections();
        String file = proposal.file().fileName();
        say(file + ": " + Wording.count(proposal.added(), "row", "rows") + " added, "
                + Wording.number(corrections.size()) + " corrected, " + Wording.number(proposal.unchanged())
                + " there already.");
        if (proposal.added() > 0) {
            say("New ids: " + English.list(proposal.addedIds()) + ".");
        }
        corrections.forEach(correction -> say("Corrected: " + correction + "."));
        suspects();
        if (proposal.changes()) {
            say("");
            proposal.diff().forEach(this::say);
        }
    }

    private void suspects() {
        List<List<String>> suspects = proposal.suspects();
        if (suspects.isEmpty()) {
            return;
        }
        say("");
        say(Wording.count(suspects.size(), "pair of rows", "pairs of rows")
                + " may tell of one decision; look at each, and leave the new row out if so:");
        suspects.stream().limit(SUSPECTS).forEach(lines -> {
            say("");
            lines.forEach(this::say);
        });
        if (suspects.size() > SUSPECTS) {
            say("");
            say("And " + Wording.number(suspects.size() - SUSPECTS) + " more pairs.");
        }
    }

    void figures(FigureDifference difference) {
        say("");
        say("What it makes of the main figures:");
        difference.lines().forEach(line -> say("  " + line));
        say("");
        say("The changed data are release " + difference.release()
                + ": add that id and its day to releases.csv when they are released.");
    }

    void written(Path place) {
        say("Written: " + place + ".");
    }

    void notWritten() {
        say("Nothing was written; --write changes the data, --out FOLDER writes a changed copy.");
    }

    private void say(String line) {
        out.print(line + "\n");
        out.flush();
    }
}
