package org.panelwatch.question.official;

import static org.panelwatch.release.schema.Tables.OFFICIAL;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Question;
import org.panelwatch.question.Stamps;
import org.panelwatch.question.official.Derivation.Share;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;

/** The shares of gross misconduct that ended in less than dismissal which published counts allow, each by itself. */
public final class OfficialLesserSanctions implements Question {

    private static final Term DISMISSED = new Term("dismissed", "Dismissed only");
    private static final Term WITH_LEAVERS =
            new Term("dismissed_and_would_have_been_dismissed", "Dismissed, and would have been dismissed");

    @Override
    public String id() {
        return "official-lesser-sanctions";
    }

    @Override
    public String title() {
        return "Gross misconduct that did not end in dismissal, from published counts";
    }

    @Override
    public String page() {
        return "/official";
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        var chosen = selection.codes(Criterion.FORCE);
        Condition place = chosen.isEmpty() ? OFFICIAL.AREA.isNotNull() : OFFICIAL.AREA.in(chosen);
        List<Published> published = release.ask(db -> Published.counts(
                db, selection, OFFICIAL.FINDING.eq("gross_misconduct").and(place)));
        List<Share> shares = Arrays.stream(Derivation.values())
                .flatMap(derivation -> derivation.of(published).stream())
                .toList();
        return new Figure(
                id(),
                heading(shares),
                "Share not dismissed of those with gross misconduct proven, derived from published counts, 95% intervals"
                        + OfficialWords.years(selection),
                sentence(shares),
                new Drawing.RatesCompared("population", "not_dismissed", null),
                columns(),
                shares.stream().map(OfficialLesserSanctions::row).toList(),
                notes(),
                OfficialTable.sources(shares.stream()
                        .flatMap(share -> share.counts().stream())
                        .distinct()
                        .toList()),
                Stamps.of(release));
    }

    private static List<Column> columns() {
        return List.of(
                Column.word("population", "Whose cases"),
                Column.word("period", "Period"),
                Column.count("not_dismissed", "Not dismissed", "people"),
                Column.count("n", "Gross misconduct proven", "people"),
                Column.fraction("rate", "Share"),
                Column.fraction("low95", "95% interval from"),
                Column.fraction("high95", "to"),
                Column.word("counts_as_dismissed", "Counts as dismissed"),
                Column.word("definition", "Definition"),
                Column.word("derived_from", "Derived from"),
                Column.word("publisher", "Publisher"),
                Column.word("url", "Address"),
                new Column("edition", Column.Type.STRING, "Edition", null, ""),
                Column.caveat());
    }

    private static Row row(Share share) {
        Rate rate = share.rate();
        Published first = share.counts().getFirst();
        return Row.of(
                Cell.of(share.derivation()),
                Cell.of(first.span().words()),
                Cell.of(rate.hits()),
                Cell.of(rate.n()),
                Cell.of(rate.value()),
                Cell.of(rate.low()),
                Cell.of(rate.high()),
                Cell.of(share.derivation().leaversAreDismissed() ? WITH_LEAVERS : DISMISSED),
                Cell.of(share.derivation().population()),
                Cell.of(share.working()),
                Cell.of(joined(share, Published::publisher)),
                Cell.of(joined(share, Published::url)),
                Cell.of(first.edition()),
                Caveat.on(rate));
    }

    private static String joined(Share share, Function<Published, String> part) {
        return share.counts().stream().map(part).distinct().collect(Collectors.joining("; "));
    }

    private static String heading(List<Share> shares) {
        List<Rate> rates = shares.stream()
                .map(Share::rate)
                .filter(rate -> !rate.small())
                .sorted(Comparator.comparingDouble(rate -> rate.value().orElse(0.0)))
                .toList();
        if (rates.isEmpty()) {
            return "No published count matches";
        }
        return rates.size() == 1
                ? "%s were not dismissed, by published counts".formatted(Wording.outOf(rates.getFirst()))
                : "From %s to %s were not dismissed: it depends on who is counted"
                        .formatted(Wording.share(rates.getFirst()), Wording.share(rates.getLast()));
    }

    private static String sentence(List<Share> shares) {
        if (shares.isEmpty()) {
            return "No count published for this question matches this selection.";
        }
        return "Not dismissed after gross misconduct, by published counts. "
                + shares.stream()
                        .map(share -> "%s: %s (%s)"
                                .formatted(
                                        share.derivation().label(),
                                        Wording.outOf(share.rate()),
                                        Wording.withInterval(share.rate())))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static List<String> notes() {
        return List.of(
                "Derived: each share is worked out from published counts of one series and period, shown beside it; no"
                        + " two shares are added up or joined.",
                "Populations and definitions differ, so a lower share in a later period is a change of who is counted first,"
                        + " a trend second. Watchdog cases are the gravest and most contested; there only dismissal"
                        + " counts as dismissed, while the last two also count those who would have been dismissed.",
                "Bars show the 95% interval.",
                OfficialWords.FORCES_AND_YEARS);
    }
}
