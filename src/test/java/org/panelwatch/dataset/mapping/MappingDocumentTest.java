package org.panelwatch.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about mappings names the keys and columns that there are, and its examples can be read. */
class MappingDocumentTest {

    private static final Path PAGE = Path.of("src/docs/mapping.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

    private static String page = "";

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(PAGE);
    }

    static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleReadsAsAMapping(String example) {
        assertThat(MappingFile.read(example, Set.of("kent")).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "key / zzz: 1",
                "key of a file / files: {a: {zzz: 1}}",
                "key of a join / join: [{zzz: 1}]",
                "key of a filter / keep: [{zzz: 1}]",
                "key of a finding / scales: {findings: {a: {zzz: 1}}}",
                "key of a sanction / scales: {sanctions: {a: {zzz: 1}}}",
                "key of a column / columns: {rank: {zzz: 1}}"
            })
    void aTableListsTheKeysThatTheReaderKnows(String table, String yaml) {
        String hint = MappingFile.read(yaml, Set.of()).faults().stream()
                .filter(fault -> fault.key().endsWith("zzz"))
                .map(MappingFault::hint)
                .findFirst()
                .orElseThrow();

        assertThat(names(table))
                .containsExactly(hint.replace("the keys here are ", "").split(", "));
    }

    @Test
    void theColumnsAreThoseThatAMappingCanFill() {
        assertThat(names("column of ours"))
                .containsExactlyElementsOf(
                        TargetColumn.list().stream().map(TargetColumn::name).toList());
    }

    private static List<String> names(String table) {
        String start = "\n| " + table + " |";
        assertThat(page).contains(start);
        return page.substring(page.indexOf(start) + 1)
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("`")[1])
                .toList();
    }
}
