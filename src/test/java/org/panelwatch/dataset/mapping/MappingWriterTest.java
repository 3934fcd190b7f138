package org.panelwatch.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.vocabulary.Finding;

/** What is written reads as the same mapping again, whatever words stand in it. */
class MappingWriterTest {

    private static final String SIGNS =
            "aZ 9\"'\\:#-?{}[],&*!|>%@`~\n\t\r\u0000\u0092\u00A0\u202E\uFEFF\u2028é…\uD83D\uDE00\uD800";

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMappingThatIsWrittenReadsAsItself(long seed) {
        Mapping mapping = new RandomMapping(new Random(seed)).next();
        String yaml = MappingWriter.write(mapping);

        assertThat(Mapped.mapping(yaml)).as(yaml).isEqualTo(mapping);
    }

    @ParameterizedTest
    @ValueSource(strings = {"philadelphia", "small"})
    void aMappingThatAPersonWroteKeepsItsMeaning(String name) throws IOException {
        Mapping mapping = name.equals("small") ? Mapped.mapping(SmallMapping.YAML) : Mapped.philadelphia();

        assertThat(Mapped.mapping(MappingWriter.write(mapping))).isEqualTo(mapping);
    }

    @Test
    void wordsThatNeedNoQuotesHaveNone() {
        assertThat(YamlText.word("Training/Counseling")).isEqualTo("Training/Counseling");
        assertThat(YamlText.word("Lack of Service")).isEqualTo("Lack of Service");
        assertThat(YamlText.word("NO")).isEqualTo("\"NO\"");
        assertThat(YamlText.word("#VALUE!")).isEqualTo("\"#VALUE!\"");
        assertThat(YamlText.word("\u202Ex")).isEqualTo("\"\\u202Ex\"");
        assertThat(YamlText.word("It\u0092s")).isEqualTo("\"It\\u0092s\"");
    }

    /** Any mapping without faults. */
    private record RandomMapping(Random random) {

        Mapping next() {
            List<ForeignFile> files = List.of(file("rows"), file("other file"));
            Set<String> dates = Set.of("d/M/yyyy", "MMMM yyyy", "yyyy", "d.M.yy");
            List<ColumnMapping> columns = List.of(
                    ColumnMapping.plain("force", new Content.Constant("kent")),
                    new ColumnMapping(
                            "finding",
                            cells(),
                            rules(List.of("gross_misconduct", "not_proven", "pending")),
                            missing(),
                            List.of(),
                            null,
                            new Split(word(), Split.Take.MOST_SEVERE)),
                    new ColumnMapping(
                            "decided_on", cells(), WordRules.NONE, missing(), List.copyOf(some(dates)), 1990, null),
                    ColumnMapping.plain("hearing_id", new Content.Numbered(column())));
            return new Mapping(
                    word(),
                    random.nextBoolean() ? "" : word(),
                    random.nextBoolean() ? "" : word(),
                    files,
                    "rows",
                    List.of(new Join("other file", word(), word())),
                    missing(),
                    List.of(filter(false), filter(true)),
                    Map.of("elsewhere", word()),
                    new Scales(
                            random.nextBoolean() ? Scales.OUR_FINDINGS : findings(),
                            Map.of("short_suspension", new Scales.SanctionStep(3, random.nextBoolean(), word()))),
                    columns);
        }

        private static Map<String, Scales.FindingStep> findings() {
            Map<String, Scales.FindingStep> steps = new LinkedHashMap<>();
            steps.put("not_proven", new Scales.FindingStep(0, Finding.NOT_PROVEN, "Unfounded"));
            steps.put("gross_misconduct", new Scales.FindingStep(7, Finding.MISCONDUCT, "Sustained"));
            return steps;
        }

        private ForeignFile file(String id) {
            char delimiter = ",;|\t~".charAt(random.nextInt(5));
            Encoding encoding = Encoding.values()[random.nextInt(3)];
            return new ForeignFile(id, word(), delimiter, encoding, random.nextInt(4));
        }

        private ForeignColumn column() {
            return new ForeignColumn(random.nextBoolean() ? "rows" : "other file", word());
        }

        private Content cells() {
            return new Content.Cells(random.nextBoolean() ? List.of(column()) : List.of(column(), column()));
        }

        private RowFilter filter(boolean keeps) {
            return new RowFilter(keeps, column(), Set.of(word(), ""), Set.of("a|b.*\\d"), word());
        }

        private Map<String, Missing> missing() {
            return some(() -> word(), MissingWords.MEANINGS);
        }

        private WordRules rules(List<String> codes) {
            return new WordRules(
                    some(this::word, codes),
                    some(() -> Folded.of(word()), codes),
                    some(() -> "x" + random.nextInt(), codes));
        }

        private <T> Map<String, T> some(Supplier<String> words, List<T> values) {
            Map<String, T> some = new LinkedHashMap<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                some.put(words.get(), values.get(random.nextInt(values.size())));
            }
            return some;
        }

        private Set<String> some(Set<String> words) {
            List<String> list = new ArrayList<>(words);
            return new LinkedHashSet<>(list.subList(0, random.nextInt(list.size() + 1)));
        }

        /** Never blank; now and then very long. */
        private String word() {
            StringBuilder word = new StringBuilder("w");
            int length = random.nextInt(20) == 0 ? 300 : random.nextInt(12);
            for (int i = 0; i < length; i++) {
                int at = random.nextInt(SIGNS.length());
                word.insert(random.nextInt(word.length() + 1), SIGNS.charAt(at));
            }
            return word.toString();
        }
    }
}
