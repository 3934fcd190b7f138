package org.panelwatch.view.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.panelwatch.question.index.Questions;
import org.panelwatch.reference.Shipped;
import org.panelwatch.selection.Selection;

/** The three counts of dismissal, against the rows of the shipped file. */
class ThreeCountsTest {

    private static final ThreeCounts SHOWN =
            new ThreeCounts(Shipped.figure(Questions.OFFICIAL_DISMISSALS, Selection.ALL));

    private static Stream<Element> all(Element root) {
        return Stream.concat(
                Stream.of(root),
                root.getChildren().filter(child -> !child.isTextNode()).flatMap(ThreeCountsTest::all));
    }

    private static List<Element> lines(String className) {
        return all(SHOWN.getElement())
                .filter(element -> element.getTag().equals("tr"))
                .filter(element -> element.getClassList().contains(className))
                .toList();
    }

    /** The number of a series in the year that ends on a day, as published for all officers. */
    private static String published(String series, String end, String finding, String outcome) throws IOException {
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(Path.of("data/official.csv")))) {
            return rows.stream()
                    .filter(row -> row.get("series").equals(series))
                    .filter(row -> row.get("area").equals("england_and_wales"))
                    .filter(row -> row.get("worker").equals("officers"))
                    .filter(row -> row.get("counted").equals("officers"))
                    .filter(row -> row.get("period_end").equals(end))
                    .filter(row -> row.get("finding").equals(finding))
                    .filter(row -> row.get("outcome").equals(outcome))
                    .filter(row -> series.equals("home_office_misconduct")
                            || row.get("breakdown").isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .get("value");
        }
    }

    @Test
    void theYearForWhichAllThreeWerePublishedHasTheNumbersOfTheFile() throws IOException {
        Element year = lines("numbers").stream()
                .filter(line -> line.getTextRecursively().startsWith("Year ending March 2024"))
                .findFirst()
                .orElseThrow();
        assertThat(all(year)
                        .filter(element -> element.getTag().equals("strong"))
                        .map(Element::getText))
                .containsExactly(
                        published("home_office_leavers", "2024-03-31", "", "dismissed"),
                        published("home_office_misconduct", "2024-03-31", "gross_misconduct", "dismissed"),
                        published("barred_list", "2024-03-31", "", "all"));
    }

    @Test
    void everyNumberLeadsToThePageThatStatesIt() {
        for (Element line : lines("numbers")) {
            for (Element cell : line.getChildren().skip(1).toList()) {
                List<Element> links = all(cell)
                        .filter(element -> element.getTag().equals("a"))
                        .toList();
                assertThat(links).hasSize(cell.getClassList().contains("quiet") ? 0 : 1);
                assertThat(links).allMatch(link -> link.getAttribute("href").startsWith("http"));
            }
        }
    }

    @Test
    void noYearWithASingleCountIsCompared() {
        assertThat(lines("numbers"))
                .hasSizeBetween(1, 3)
                .allSatisfy(line -> assertThat(
                                all(line).filter(element -> element.getTag().equals("strong")))
                        .hasSizeGreaterThan(1));
    }
}
