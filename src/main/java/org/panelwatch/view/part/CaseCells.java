package org.panelwatch.view.part;

import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.cases.CaseColumn;
import org.panelwatch.question.cases.CaseLine;
import org.panelwatch.question.forces.ForceList;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Force;
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.Sanction;

/**
 * What a list of cases says of each, and where its words lead.
 *
 * @param held the release whose cases they are, for the links
 */
public record CaseCells(Forces forces, Selection held) {

    /** The words in a column; a column of numbers has digits. */
    public String words(CaseColumn column, CaseLine line) {
        return switch (column) {
            case DATE -> line.decidedOn().inWords();
            case FORCE -> forces.name(line.force());
            case REGION -> forces.find(line.force()).map(Force::region).orElse(ForceList.ACROSS_REGIONS);
            case RANK -> stated(line.rank());
            case SERVICE -> stated(line.service());
            case CONDUCT -> stated(line.conduct());
            case PROCEEDING -> line.proceeding().label();
            case CHAIR -> stated(line.chair());
            case FINDING -> line.finding().label();
            case SANCTION -> sanction(line.finding(), line.sanction());
            case STANDS -> stands(line);
            case DECISIONS -> Wording.number(line.decisions());
            case REPORTER -> line.reporter().label();
            case SOURCE -> line.publisher();
        };
    }

    /** The journey of a case. */
    public String journey(CaseLine line) {
        return SelectionUrl.link("cases/" + line.id(), held);
    }

    /** What the link to a journey is called, so that no two are called the same. */
    public String journeyName(CaseLine line) {
        return line.decidedOn().inWords() + ": the journey of " + line.id();
    }

    /** The page of a force. */
    public String force(CaseLine line) {
        return SelectionUrl.link("forces/" + line.force(), held);
    }

    private static String stated(@Nullable Coded word) {
        return word == null ? "Not stated" : word.label();
    }

    private static String sanction(Finding finding, @Nullable Sanction sanction) {
        return sanction == null && finding == Finding.NOT_PROVEN ? "None" : stated(sanction);
    }

    /** "The same", "The same, after two decisions", "Not proven", "Gross misconduct, dismissed". */
    private static String stands(CaseLine line) {
        if (!line.changed()) {
            return line.decisions() == 1
                    ? "The same"
                    : "The same, after " + Wording.inWords(line.decisions()) + " decisions";
        }
        if (line.stands().awaiting()) {
            return "A fresh decision is awaited";
        }
        Sanction sanction = line.stands().sanction();
        String finding = line.stands().finding().label();
        return line.stands().finding() == Finding.NOT_PROVEN
                ? finding
                : finding + ", " + (sanction == null ? "no sanction" : English.lower(sanction.label()));
    }
}
