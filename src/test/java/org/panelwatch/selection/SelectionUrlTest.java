package org.panelwatch.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.reference.Shipped;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.HearingId;
import org.panelwatch.vocabulary.ReleaseId;

class SelectionUrlTest {

    private static final Forces FORCES = Shipped.release().forces();

    private final Random random = new Random(2026);

    @Test
    void whatIsWrittenReadsBackTheSameWhateverWasChosen() {
        for (int i = 0; i < 5_000; i++) {
            Selection selection = any();
            Parsed read = SelectionUrl.read(keysOf(SelectionUrl.write(selection)), FORCES);
            assertThat(read.problems()).as(selection.toString()).isEmpty();
            assertThat(read.clean()).isTrue();
            assertThat(read.selection()).isEqualTo(selection);
        }
    }

    @Test
    void addressesHoldOnlyCharactersThatChatProgramsLeaveAlone() {
        for (int i = 0; i < 2_000; i++) {
            assertThat(SelectionUrl.link("/sanctions", any())).matches("/sanctions(\\?[A-Za-z0-9._~=&-]+)?");
        }
    }

    @Test
    void defaultsAreNeverWritten() {
        assertThat(SelectionUrl.write(Selection.ALL)).isEmpty();
        assertThat(SelectionUrl.link("/sanctions", Selection.ALL)).isEqualTo("/sanctions");
        for (int i = 0; i < 500; i++) {
            assertThat(SelectionUrl.write(any()))
                    .doesNotContain(
                            "basis=first",
                            "leavers=counted",
                            "unit=officer",
                            "year=calendar",
                            "show=count",
                            "tab=chart",
                            "theme=light")
                    .doesNotContainPattern("=(&|$)");
        }
    }

    @Test
    void whatIsChosenInAnotherOrderIsTheSameAddress() {
        Selection one =
                Selection.ALL.with(Criterion.FORCE, List.of("kent", "surrey")).with(Basis.FINAL);
        Selection other = Selection.ALL.with(Basis.FINAL).with(Criterion.FORCE, List.of("surrey", "kent", "kent"));
        assertThat(SelectionUrl.write(one))
                .isEqualTo(SelectionUrl.write(other))
                .isEqualTo("force=kent~surrey&basis=final");
    }

    @ParameterizedTest
    @CsvSource({
        "force, atlantis, kent",
        "force, KENT, kent",
        "force, police_scotland, kent",
        "region, scotland, south_east",
        "proceeding, trial, misconduct_hearing",
        "chair, bishop, not_stated",
        "rank, general, chief_inspector",
        "service, retired, former",
        "conduct, theft, dishonesty",
        "source, not_stated, watchdog",
        "from, 18, 1900 to 2100",
        "to, 20244, 1900 to 2100",
        "from, 1899, 1900 to 2100",
        "to, ２０２４, 1900 to 2100",
        "basis, second, final",
        "leavers, none, serving_only",
        "include, everything, staff",
        "by, shoe_size, forum",
        "year, lunar, financial",
        "unit, crowd, panel",
        "as_of, 2024, a day such as 2024-12-31",
        "compare, shoe_size, conduct",
        "case, somebody, an id such as metropolitan-2021-001",
        "show, percent, share",
        "tab, map, table",
        "release, newest, 12 digits such as 0a1b2c3d4e5f",
        "theme, sepia, mono"
    })
    void aBadValueIsReportedWithWhatIsAllowedAndTheRestIsRead(String key, String value, String allowed) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("conduct", List.of("drugs"));
        keys.merge(key, List.of(value), (a, b) -> List.of("drugs", value));
        keys.put("tab", key.equals("tab") ? List.of(value) : List.of("table"));
        Parsed read = SelectionUrl.read(keys, FORCES);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.value()).isEqualTo(value);
            assertThat(problem.allowed()).contains(allowed);
            assertThat(problem.message()).contains("'" + value + "'");
        });
        Selection rest = Selection.ALL.with(Criterion.CONDUCT, List.of("drugs"));
        assertThat(read.selection()).isEqualTo(key.equals("tab") ? rest : rest.with(Tab.TABLE));
    }

    @Test
    void oneBadValueAmongGoodOnesLeavesTheGoodOnes() {
        Parsed read = SelectionUrl.read(Map.of("force", List.of("kent~atlantis~surrey")), FORCES);
        assertThat(read.selection().codes(Criterion.FORCE)).containsExactly("kent", "surrey");
        assertThat(read.problems()).extracting(KeyProblem::value).containsExactly("atlantis");
    }

    @Test
    void everyAllowedValueThatIsOfferedIsTaken() {
        for (Criterion criterion : Criterion.values()) {
            List<String> allowed = SelectionUrl.read(Map.of(criterion.code(), List.of("?")), FORCES)
                    .problems()
                    .getFirst()
                    .allowed();
            Parsed all = SelectionUrl.read(Map.of(criterion.code(), allowed), FORCES);
            assertThat(all.clean()).isTrue();
            assertThat(all.selection().codes(criterion)).containsExactlyInAnyOrderElementsOf(allowed);
        }
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsReportedAndLeftOutWhicheverKeyComesFirst() {
        for (List<String> order : List.of(List.of("from", "to"), List.of("to", "from"))) {
            Map<String, List<String>> keys = new LinkedHashMap<>();
            order.forEach(key -> keys.put(key, List.of(key.equals("from") ? "2024" : "2018")));
            Parsed read = SelectionUrl.read(keys, FORCES);
            assertThat(read.selection()).isEqualTo(Selection.ALL);
            assertThat(read.problems())
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem.message()).isEqualTo("The period ends before it begins: 2024 to 2018"));
        }
    }

    @Test
    void aRepeatedKeyOfAFilterAddsUpAndOfAChoiceIsReported() {
        Parsed forces = SelectionUrl.read(Map.of("force", List.of("kent", "surrey~kent")), FORCES);
        assertThat(forces.clean()).isTrue();
        assertThat(forces.selection().codes(Criterion.FORCE)).containsExactly("kent", "surrey");
        Parsed basis = SelectionUrl.read(Map.of("basis", List.of("first", "final")), FORCES);
        assertThat(basis.selection()).isEqualTo(Selection.ALL);
        assertThat(basis.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("'basis' takes one value"));
        assertThat(SelectionUrl.read(Map.of("from", List.of("2018", "2019")), FORCES)
                        .problems())
                .hasSize(1);
    }

    @Test
    void anUnknownKeyIsReportedWithTheKeysThatExist() {
        Parsed read = SelectionUrl.read(Map.of("colour", List.of("red")), FORCES);
        assertThat(read.selection()).isEqualTo(Selection.ALL);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("There is no filter called 'colour'");
            assertThat(problem.allowed()).isEqualTo(SelectionUrl.keys()).contains("force", "from", "tab");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "~~~"})
    void anEmptyValueIsNoChoiceAndNoProblem(String value) {
        for (String key : SelectionUrl.keys()) {
            Parsed read = SelectionUrl.read(Map.of(key, List.of(value)), FORCES);
            assertThat(read.selection()).as(key).isEqualTo(Selection.ALL);
            assertThat(read.problems()).as(key).isEmpty();
        }
    }

    @Test
    void nothingThatAnAddressCanHoldIsAnError() {
        for (int i = 0; i < 3_000; i++) {
            Map<String, List<String>> keys =
                    Map.of(random.nextBoolean() ? any(SelectionUrl.keys()) : rubbish(), List.of(rubbish(), rubbish()));
            Parsed read = SelectionUrl.read(keys, FORCES);
            assertThat(SelectionUrl.read(keysOf(SelectionUrl.write(read.selection())), FORCES)
                            .selection())
                    .isEqualTo(read.selection());
        }
    }

    @Test
    void everyKeyIsDescribedWithItsDefault() {
        assertThat(SelectionUrl.describe(Selection.ALL).keySet()).containsExactlyElementsOf(SelectionUrl.keys());
        assertThat(SelectionUrl.describe(Selection.ALL))
                .containsEntry("basis", "first")
                .containsEntry("force", List.of())
                .containsEntry("leavers", "counted");
    }

    private static Map<String, List<String>> keysOf(String query) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (String key : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = key.split("=", 2);
            keys.put(parts[0], List.of(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
        }
        return keys;
    }

    private Selection any() {
        Selection selection = Selection.ALL
                .with(period())
                .with(any(List.of(Basis.values())))
                .with(any(List.of(Leavers.values())))
                .withInclude(Set.copyOf(some(List.of(Include.values()))))
                .by(any(Stream.concat(Stream.of((Dimension) null), Arrays.stream(Dimension.values()))
                        .toList()))
                .with(any(Unit.choices()))
                .with(any(List.of(YearKind.values())))
                .asOf(random.nextInt(3) > 0 ? null : LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000)))
                .compare(any(Stream.concat(Stream.of((Dimension) null), Arrays.stream(Dimension.values()))
                        .toList()))
                .with(any(List.of(Show.values())))
                .with(any(List.of(Tab.values())))
                .with(any(List.of(Theme.values())))
                .journey(random.nextBoolean() ? null : new HearingId("kent-2019-00" + random.nextInt(10)));
        if (random.nextBoolean()) {
            selection = selection.frozen(new ReleaseId("%012x".formatted(random.nextLong(1L << 48))));
        }
        for (Criterion criterion : some(List.of(Criterion.values()))) {
            selection = selection.with(
                    criterion,
                    some(criterion.values(FORCES)).stream().map(Coded::code).toList());
        }
        return selection;
    }

    private Period period() {
        int from = 1900 + random.nextInt(201);
        int to = from + random.nextInt(2101 - from);
        return new Period(random.nextBoolean() ? from : null, random.nextBoolean() ? to : null);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values) {
        List<T> some = new ArrayList<>(values);
        some.removeIf(value -> random.nextInt(3) > 0);
        return some;
    }

    private String rubbish() {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i ->
                        any(List.of("~", "=", "&", "%", "\0", "é", "\n", "kent", "20", "18", "'", " ", "\uD83D", "-")))
                .reduce("", String::concat);
    }
}
