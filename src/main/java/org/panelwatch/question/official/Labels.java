package org.panelwatch.question.official;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.panelwatch.question.official.OfficialTable.Bar;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Forces;

/** What bars are called. */
final class Labels {

    private Labels() {}

    /** "Year ending March 2024"; "Kent Police, year ending March 2024" where it is a force's. */
    static String period(Published published, Forces forces) {
        String period = published.span().words();
        return published.ofAForce() ? forces.name(published.area()) + ", " + period : English.capital(period);
    }

    /** The bars of each period and edition, in the order of the table. */
    static Map<String, List<Bar>> byPeriod(OfficialTable table) {
        return table.bars().stream()
                .collect(
                        Collectors.groupingBy(bar -> report(bar.published()), LinkedHashMap::new, Collectors.toList()));
    }

    /** "year ending March 2023", with its edition where there is more than one. */
    static String report(Published published) {
        return published.edition() == null
                ? published.span().words()
                : published.span().words() + " ("
                        + English.lower(published.edition().label()) + " edition)";
    }
}
