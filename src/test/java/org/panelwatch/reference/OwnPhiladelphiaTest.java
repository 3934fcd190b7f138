package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.OwnQuestions;
import org.panelwatch.release.OwnFiles;
import org.panelwatch.release.PrivateRelease;
import org.panelwatch.release.PrivateSpaces;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;

/**
 * The published files of Philadelphia as a visitor's own data, against a plain count of the file: they are not shipped,
 * and their folder is given as {@code PANELWATCH_PHILADELPHIA} in the environment.
 */
class OwnPhiladelphiaTest {

    private static final String FOLDER = "PANELWATCH_PHILADELPHIA";
    private static final String FINDINGS = "complaints.against.police.findings.csv";

    @TempDir
    Path kept;

    @Test
    void itsFiguresAreWhatAPlainCountOfTheFileGives() throws Exception {
        String folder = System.getenv(FOLDER);
        if (folder == null) {
            System.out.println(
                    "SKIPPED: the files of Philadelphia are not at hand; " + FOLDER + " names their folder.");
        }
        assumeTrue(folder != null, "the files of Philadelphia are not at hand");
        Mapping mapping = OwnFiles.philadelphia();
        try (PrivateSpaces spaces = OwnFiles.spaces(kept)) {
            PrivateRelease loaded = OwnFiles.load(spaces.open(), mapping, Path.of(folder));
            assertThat(loaded.release().counts().hearings()).isEqualTo(8839 - 611 - 194 - 2);
            findings(loaded);
            sanctions(loaded, rows(Path.of(folder)));
            lesserSanctions(loaded, mapping, rows(Path.of(folder)));
            assertThat(OwnQuestions.of(loaded).dated()).isFalse();
            assertThat(OwnQuestions.of(loaded).all())
                    .extracting(Question::id)
                    .containsExactly(
                            "own-findings",
                            "own-sanctions",
                            "lesser-sanction-rate-compared",
                            "lesser-sanctions-given",
                            "outcomes-compared");
        }
    }

    private static void findings(PrivateRelease loaded) {
        Figure figure = answer(loaded, "own-findings", Selection.ALL);
        assertThat(counts(figure, "finding", "count")).isEqualTo(Map.of("sustained", 1925L, "not_sustained", 6107L));
        assertThat(figure.notes())
                .contains("807 rows of the files have no finding and are not counted: pending in 611, not "
                        + "applicable in 194 and error of the publisher in 2.");
    }

    private static void sanctions(PrivateRelease loaded, List<CSVRecord> rows) {
        Figure figure = answer(loaded, "own-sanctions", Selection.ALL);
        assertThat(counts(figure, "sanction", "count"))
                .isEqualTo(Map.of(
                        "reflective_practice", decided(rows, "Training/Counseling"),
                        "no_further_action", decided(rows, "No Guilty Findings")));
    }

    private static long decided(List<CSVRecord> rows, String discipline) {
        return rows.stream()
                .filter(row -> row.get("investigative_findings").matches("Sustained Finding|No Sustained Findings"))
                .filter(row -> row.get("disciplinary_findings").equals(discipline))
                .count();
    }

    private static void lesserSanctions(PrivateRelease loaded, Mapping mapping, List<CSVRecord> rows) {
        Map<String, String> conducts = new TreeMap<>();
        mapping.column("conduct").orElseThrow().words().exact().forEach((word, code) -> conducts.put(word, code));
        Map<String, Long> expected = new TreeMap<>();
        for (CSVRecord row : rows) {
            String sanction = row.get("disciplinary_findings");
            if (row.get("investigative_findings").equals("Sustained Finding")
                    && List.of("Training/Counseling", "No Guilty Findings").contains(sanction)) {
                expected.merge(conducts.getOrDefault(row.get("allegations_investigated"), ""), 1L, Long::sum);
            }
        }
        Figure figure = answer(loaded, "lesser-sanction-rate-compared", Selection.ALL.by(Dimension.CONDUCT));
        assertThat(counts(figure, "conduct", "n")).isEqualTo(expected);
        assertThat(counts(figure, "conduct", "lesser")).isEqualTo(expected);
        assertThat(figure.notes())
                .contains(
                        "No row of the files states a sanction that ended a career, so that every stated one counts as"
                                + " less.");
    }

    private static Figure answer(PrivateRelease loaded, String id, Selection selection) {
        return Answers.of(loaded).answer(OwnQuestions.of(loaded).find(id).orElseThrow(), selection);
    }

    private static Map<String, Long> counts(Figure figure, String dimension, String column) {
        Map<String, Long> counts = new TreeMap<>();
        for (Row row : figure.rows()) {
            String key = figure.cell(row, dimension) instanceof Cell.Word(var word) ? word.code() : "";
            counts.put(key, figure.cell(row, column) instanceof Cell.Count(long value) ? value : -1L);
        }
        return counts;
    }

    private static List<CSVRecord> rows(Path folder) throws Exception {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(folder.resolve(FINDINGS), StandardCharsets.UTF_8, format)) {
            return new ArrayList<>(parser.getRecords());
        }
    }
}
