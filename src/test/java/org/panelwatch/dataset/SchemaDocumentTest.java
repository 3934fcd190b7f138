package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** data/SCHEMA.md and the code name the same columns, needs and codes. */
class SchemaDocumentTest {

    private record Told(String need, String values) {}

    private static final Pattern IN_CODE_MARKS = Pattern.compile("`([a-z_]+)`");
    private static final Map<String, String> LIKE_IN_HEARINGS =
            Map.of("sanction_after", "sanction", "outcome", "sanction");

    @ParameterizedTest
    @EnumSource
    void theTablesNameTheColumnsOfTheCodeInTheirOrder(DataFile file) throws IOException {
        assertThat(List.copyOf(table(file).keySet())).isEqualTo(file.columns());
    }

    @ParameterizedTest
    @EnumSource
    void theTablesSayWhichCellsAreNeeded(DataFile file) throws IOException {
        Map<String, Told> table = table(file);
        for (ColumnRule column : file.rules()) {
            assertThat(need(column.name(), table)).as(column.name()).isEqualTo(column.need());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTablesListTheCodesOfTheCode(DataFile file) throws IOException {
        Map<String, Told> table = table(file);
        int compared = 0;
        for (ColumnRule column : file.rules()) {
            if (column.kind() instanceof CellKind.Code code) {
                assertThat(codes(column.name(), table)).as(column.name()).isEqualTo(code.allowed());
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    private static List<String> section(DataFile file) throws IOException {
        return Files.readString(Path.of("data/SCHEMA.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("## " + file.fileName()))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Map<String, Told> table(DataFile file) throws IOException {
        Map<String, Told> table = new LinkedHashMap<>();
        for (String line : section(file)) {
            String[] cells = line.split("\\|", -1);
            if (cells.length < 4
                    || cells[1].isBlank()
                    || cells[1].contains("---")
                    || cells[1].strip().equals("column")) {
                continue;
            }
            String[] names = cells[1].strip().split(", ");
            String[] needs = cells[2].strip().split("/");
            for (int i = 0; i < names.length; i++) {
                table.put(
                        names[i],
                        new Told(needs.length == names.length ? needs[i] : cells[2].strip(), cells[3].strip()));
            }
        }
        return table;
    }

    private static Told told(String column, Map<String, Told> table) {
        return Objects.requireNonNull(table.get(column), column);
    }

    private static Need need(String column, Map<String, Told> table) throws IOException {
        String told = told(column, table).need();
        return switch (told) {
            case "yes" -> Need.REQUIRED;
            case "no" -> Need.OPTIONAL;
            case "as above" -> need(column, table(DataFile.HEARINGS));
            default -> Need.CONDITIONAL;
        };
    }

    private static Set<String> codes(String column, Map<String, Told> table) throws IOException {
        Told told = told(column, table);
        boolean elsewhere = told.need().equals("as above") || told.values().matches(".*codes? as .*");
        if (!elsewhere) {
            return listed(told.values());
        }
        String like = LIKE_IN_HEARINGS.getOrDefault(column, column);
        List<String> codes =
                new ArrayList<>(listed(told(like, table(DataFile.HEARINGS)).values()));
        IN_CODE_MARKS
                .matcher(told.values())
                .results()
                .map(MatchResult::group)
                .forEach(m -> codes.add(m.replace("`", "")));
        return new LinkedHashSet<>(codes);
    }

    /** The codes of a list such as {@code what it is: one (which means …), two or three, where known}. */
    private static Set<String> listed(String values) {
        String bare = values.replaceAll("\\s*\\([^)]*\\)", "").replaceAll("^[^:]*: ", "");
        return Stream.of(bare.split(", | or "))
                .map(String::strip)
                .filter(word -> word.matches("[a-z_]+"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
