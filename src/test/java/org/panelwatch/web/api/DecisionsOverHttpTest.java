package org.panelwatch.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DecisionsOverHttpTest extends AskingApi {

    private static final String EVERYTHING = "/api/v1/decisions?include=challenged~staff";
    private static final Map<String, String> NAMED_ELSEWHERE = Map.of(
            "source_kind", "kind",
            "source_publisher", "publisher",
            "source_url", "url",
            "source_date", "date");

    private static Stream<JsonNode> stages(List<JsonNode> decisions) {
        return decisions.stream().flatMap(decision -> decision.get("stages").values().stream());
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 50, 500})
    void pagedThroughTheyAreTheRowsOfTheFiles(int size) throws Exception {
        List<JsonNode> decisions = everyPage(EVERYTHING + "&size=" + size);
        assertThat(stages(decisions)
                        .filter(stage -> text(stage, "kind").equals("hearing"))
                        .map(stage -> text(stage, "id")))
                .containsExactlyInAnyOrderElementsOf(rows("hearings.csv").stream()
                        .map(row -> row.get("hearing_id"))
                        .toList());
        assertThat(stages(decisions)
                        .filter(stage -> text(stage, "kind").equals("challenge"))
                        .map(stage -> text(stage, "id")))
                .containsExactlyInAnyOrderElementsOf(rows("appeals.csv").stream()
                        .map(row -> row.get("appeal_id"))
                        .toList());
    }

    @Test
    void everyCellOfTheFilesIsInTheAnswer() throws Exception {
        Map<String, JsonNode> stages = stages(everyPage(EVERYTHING + "&size=500"))
                .collect(Collectors.toMap(stage -> text(stage, "id"), Function.identity()));
        Map<String, String> forces = new HashMap<>();
        everyPage(EVERYTHING + "&size=500").forEach(one -> forces.put(text(one, "hearing_id"), text(one, "force")));
        for (CsvRow row : rows("hearings.csv")) {
            JsonNode stage = there(stages.get(row.get("hearing_id")));
            same(stage, stage.get("hearing"), row, Set.of("hearing_id", "force"));
            assertThat(forces.getOrDefault(row.get("hearing_id"), row.get("force")))
                    .isEqualTo(row.get("force"));
        }
        for (CsvRow row : rows("appeals.csv")) {
            JsonNode stage = there(stages.get(row.get("appeal_id")));
            same(stage, stage.get("challenge"), row, Set.of("appeal_id"));
        }
    }

    private static void same(JsonNode stage, JsonNode own, CsvRow row, Set<String> left) {
        row.cells().forEach((column, cell) -> {
            if (!left.contains(column)) {
                JsonNode holder =
                        NAMED_ELSEWHERE.containsKey(column) ? stage.get("source") : own.has(column) ? own : stage;
                JsonNode value = holder.get(NAMED_ELSEWHERE.getOrDefault(column, column));
                assertThat(value).as(stage.get("id") + " " + column).isNotNull();
                assertThat(value.isNull() ? "" : value.asString()).as(column).isEqualTo(cell);
            }
        });
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                filter("force=kent~essex", row -> Set.of("kent", "essex").contains(row.get("force"))),
                filter("conduct=dishonesty", row -> row.get("conduct").equals("dishonesty")),
                filter("conduct=not_stated", row -> row.get("conduct").isEmpty()),
                filter(
                        "from=2018&to=2020",
                        row -> row.get("decided_on").compareTo("2018") >= 0
                                && row.get("decided_on").compareTo("2021") < 0),
                filter(
                        "source=watchdog&rank=constable~sergeant",
                        row -> row.get("source_kind").equals("watchdog")
                                && Set.of("constable", "sergeant").contains(row.get("rank"))),
                filter(
                        "proceeding=accelerated_hearing&service=former",
                        row -> row.get("proceeding").equals("accelerated_hearing")
                                && row.get("service_status").equals("former")),
                filter("chair=chief_officer", row -> row.get("chair").equals("chief_officer")),
                filter("region=south_east", row -> southEast().contains(row.get("force"))));
    }

    private static Arguments filter(String query, Predicate<CsvRow> kept) {
        return Arguments.of(query, kept);
    }

    private static Set<String> southEast() {
        return rows("forces.csv").stream()
                .filter(row -> row.get("region").equals("South East"))
                .map(row -> row.get("force"))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aFilterKeepsWhatAPlainFilterKeeps(String query, Predicate<CsvRow> kept) throws Exception {
        List<CsvRow> matching = rows("hearings.csv").stream()
                .filter(row -> row.get("reconsiders").isEmpty())
                .filter(kept)
                .toList();
        List<String> usual = matching.stream()
                .filter(row -> row.get("found_through").equals("hearing_report"))
                .filter(row -> !Set.of("pcso", "staff").contains(row.get("rank")))
                .map(row -> row.get("hearing_id"))
                .toList();
        assertThat(usual).isNotEmpty();
        JsonNode page = json("/api/v1/decisions?size=500&" + query);
        assertThat(page.get("decisions").values().stream().map(one -> text(one, "hearing_id")))
                .containsExactlyInAnyOrderElementsOf(usual);
        assertThat(page.get("total").asInt()).isEqualTo(usual.size());
        assertThat(page.get("left_out").asInt()).isEqualTo(matching.size() - usual.size());
    }

    @Test
    void theFirstCaseHasItsFourDecisionsInOrder() throws Exception {
        JsonNode found = json("/api/v1/decisions/metropolitan-2021-001");
        List<JsonNode> stages = List.copyOf(found.get("stages").values());
        assertThat(stages)
                .extracting(stage -> text(stage, "id"))
                .containsExactly(
                        "metropolitan-2021-001", "appeal-2023-001", "appeal-2025-001", "metropolitan-2025-001");
        assertThat(stages)
                .extracting(stage -> text(stage, "decided_on"))
                .containsExactly("2021-10-05", "2023-11-17", "2025-01-22", "2025-06-20");
        assertThat(stages)
                .extracting(stage -> text(stage.get("stands"), "outcome"))
                .containsExactly("final_written_warning", "final_written_warning", "", "would_have_been_dismissed");
        assertThat(stages)
                .extracting(stage -> text(stage.get("stands"), "status"))
                .containsExactly("decided", "decided", "awaiting", "decided");
        assertThat(stages.getLast().get("days_since_first").asInt()).isEqualTo(1354);
        assertThat(text(stages.get(2).get("challenge"), "citation")).isEqualTo("[2025] EWCA Civ 27");
        assertThat(text(found.get("final"), "words")).isEqualTo("Would have been dismissed");
        assertThat(json("/api/v1/decisions/metropolitan-2025-001")).isEqualTo(found);
    }

    @Test
    void asOfADayNothingLaterIsThere() throws Exception {
        JsonNode then = json("/api/v1/decisions/metropolitan-2021-001?as_of=2025-03-01");
        assertThat(then.get("stages").size()).isEqualTo(3);
        assertThat(text(then.get("final"), "status")).isEqualTo("awaiting");
        assertThat(get("/api/v1/decisions/metropolitan-2021-001?as_of=2021-10-04")
                        .statusCode())
                .isEqualTo(404);
        for (JsonNode one : everyPage("/api/v1/decisions?size=500&as_of=2019-06-30")) {
            assertThat(one.get("stages").values())
                    .allSatisfy(stage -> assertThat(text(stage, "decided_on")).isLessThanOrEqualTo("2019-06-30"));
        }
    }

    @Test
    void aSanctionThatIsKnownToBeNoneIsToldFromOneThatIsNotStated() throws Exception {
        Map<String, String> after = rows("appeals.csv").stream()
                .filter(row -> row.get("sanction_after").equals("none"))
                .collect(Collectors.toMap(row -> row.get("appeal_id"), row -> row.get("sanction_after")));
        assertThat(after).isNotEmpty();
        List<JsonNode> stages = stages(everyPage(EVERYTHING + "&size=500")).toList();
        assertThat(stages.stream().filter(stage -> after.containsKey(text(stage, "id"))))
                .hasSize(after.size())
                .allSatisfy(stage ->
                        assertThat(text(stage.get("stands"), "sanction")).isEqualTo("none"));
        assertThat(stages.stream()
                        .filter(stage -> text(stage, "kind").equals("hearing")
                                && text(stage.get("hearing"), "finding").equals("gross_misconduct")
                                && stage.get("hearing").get("sanction").isNull()))
                .allSatisfy(stage ->
                        assertThat(stage.get("stands").get("sanction").isNull()).isTrue());
    }

    @Test
    void pagesAreLinkedAndOneBeyondTheLastIsEmpty() throws Exception {
        HttpResponse<String> answer = get("/api/v1/decisions?force=metropolitan&size=20&page=2");
        int total = read(answer).get("total").asInt();
        int last = (total + 19) / 20;
        assertThat(last).isGreaterThan(3);
        String address = "</api/v1/decisions?force=metropolitan&";
        assertThat(answer.headers().firstValue("link").orElse(""))
                .isEqualTo(address + "size=20>; rel=\"first\", " + address + "size=20>; rel=\"prev\", " + address
                        + "page=3&size=20>; rel=\"next\", " + address + "page=" + last + "&size=20>; rel=\"last\"");
        JsonNode beyond = json("/api/v1/decisions?force=metropolitan&size=20&page=" + (last + 1));
        assertThat(beyond.get("decisions").size()).isZero();
        assertThat(beyond.get("total").asInt()).isEqualTo(total);
        assertThat(beyond.get("links").has("next")).isFalse();
        assertThat(json("/api/v1/decisions?page=999999&size=500")
                        .get("decisions")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"date, decided_on, false", "-date, decided_on, true"})
    void theOrderIsTheOneAskedFor(String sort, String field, boolean descending) throws Exception {
        List<String> dates = everyPage("/api/v1/decisions?size=500&sort=" + sort).stream()
                .map(one -> text(one, field))
                .map(date -> date.length() == 4 ? date + "-12-31" : date.length() == 7 ? date + "-31" : date)
                .toList();
        Comparator<String> order = Comparator.comparing((String date) -> date.substring(0, 7));
        assertThat(dates).isSortedAccordingTo(descending ? order.reversed() : order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"force", "-force", "finding", "-sanction"})
    void noOrderLosesOrDoublesADecision(String sort) throws Exception {
        List<String> ids = everyPage("/api/v1/decisions?size=37&sort=" + sort).stream()
                .map(one -> text(one, "hearing_id"))
                .toList();
        assertThat(new HashSet<>(ids))
                .hasSameSizeAs(ids)
                .hasSize(json("/api/v1/decisions").get("total").asInt());
    }

    @Test
    void anEmptyAnswerIsAPageWithoutDecisions() throws Exception {
        JsonNode page = json("/api/v1/decisions?force=kent&from=1900&to=1901");
        assertThat(page.get("total").asInt()).isZero();
        assertThat(page.get("pages").asInt()).isEqualTo(1);
        assertThat(page.get("decisions").size()).isZero();
    }
}
