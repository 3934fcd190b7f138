package org.panelwatch.question.official;

import java.util.ArrayList;
import java.util.List;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Question;
import org.panelwatch.question.Stamps;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;

/**
 * What an official figure says beside its numbers.
 *
 * @param notes the figure's own; those that hold for every official figure are added
 */
record OfficialWords(String title, String subtitle, String sentence, List<String> notes) {

    static final String FORCES_AND_YEARS =
            "Of the filters, force and years apply, the year being that in which a period ends; no other changes it.";
    static final String YEARS =
            "Of the filters, only years apply, the year being that in which a period ends; no other changes it.";

    /** The figure of a table, each row a bar, bars never joined; in words alone where nothing was published. */
    Figure figure(Question question, Release release, Drawing drawing, OfficialTable table) {
        return new Figure(
                question.id(),
                table.isEmpty() ? "No published count matches" : title,
                subtitle,
                table.isEmpty() ? "No count published for this question matches this selection." : sentence,
                drawing,
                table.columns(),
                table.rows(),
                allNotes(),
                table.sources(),
                Stamps.of(release));
    }

    private List<String> allNotes() {
        List<String> all = new ArrayList<>();
        all.add("Shown as published: nothing is added up across series, units, periods, editions or breakdowns.");
        all.addAll(notes);
        return all;
    }

    /** "decided in years 2018–2020" as the end of a subtitle; empty where all years are meant. */
    static String years(Selection selection) {
        String years = selection.period().words();
        return years.isEmpty() ? "" : ", periods ending " + years;
    }
}
