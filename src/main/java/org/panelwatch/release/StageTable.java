package org.panelwatch.release;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Finding;

/** Fills the table {@code stage}, and says of each appeal which case and which decision it belongs to. */
final class StageTable {

    private static final String UNCHALLENGED = """
            insert into stage
            select hearing_id, 1, 'hearing', hearing_id, decided_on, decided_to, finding, sanction,
                   finding = 'not_proven' and sanction is null, 'decided', service_status, true, true, null, null, false
            from hearing
            where reconsiders is null
              and hearing_id not in (select challenges from appeal)
              and hearing_id not in (select reconsiders from hearing where reconsiders is not null)
            """;

    private final DuckDBConnection connection;
    private final LoadedDecisions decisions;

    StageTable(DuckDBConnection connection) {
        this.connection = connection;
        this.decisions = new LoadedDecisions(Queries.on(connection));
    }

    void fill() throws SQLException {
        Database.execute(connection, UNCHALLENGED);
        List<Decision.OnAppeal> appeals = decisions.appeals();
        List<Journey> journeys = Journeys.of(Stream.concat(decisions.linkedHearings().stream(), appeals.stream())
                .toList());
        appendStages(journeys);
        place(appeals, journeys);
    }

    private void appendStages(List<Journey> journeys) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("stage")) {
            for (Journey journey : journeys) {
                List<Stage> stages = journey.stages();
                for (int i = 0; i < stages.size(); i++) {
                    append(rows, journey.caseId(), i + 1, stages.size(), stages.get(i));
                }
            }
        }
    }

    private static void append(DuckDBAppender rows, String caseId, int ordinal, int of, Stage stage)
            throws SQLException {
        Decision decision = stage.decision();
        Standing standing = stage.standing();
        Standing before = stage.before();
        rows.beginRow().append(caseId).append(ordinal);
        rows.append(decision instanceof Decision.AtHearing ? "hearing" : "appeal")
                .append(decision.id());
        rows.append(decision.decidedOn().toString()).append(decision.decidedOn().last());
        appendOutcome(rows, standing.finding(), standing.imposed());
        rows.append(standing.awaiting() ? "awaiting" : "decided");
        appendCode(rows, stage.serviceStatus());
        rows.append(ordinal == 1).append(ordinal == of);
        appendOutcome(
                rows, before == null ? null : before.finding(), before == null ? Imposed.NOT_STATED : before.imposed());
        rows.endRow();
    }

    private static void appendOutcome(DuckDBAppender rows, @Nullable Finding finding, Imposed imposed)
            throws SQLException {
        appendCode(rows, finding);
        appendCode(rows, imposed.sanction());
        rows.append(imposed.none());
    }

    private static void appendCode(DuckDBAppender rows, @Nullable Coded value) throws SQLException {
        if (value == null) {
            rows.appendNull();
        } else {
            rows.append(value.code());
        }
    }

    /** Most appeals stand as they were read: alone in their decision, on a first hearing. */
    private void place(List<Decision.OnAppeal> appeals, List<Journey> journeys) throws SQLException {
        Map<String, String> caseOf = new HashMap<>();
        Map<String, String> panelOf = new HashMap<>();
        for (Journey journey : journeys) {
            for (Decision decision : journey.decisions()) {
                caseOf.put(decision.id(), journey.caseId());
                panelOf(decision, panelOf);
            }
        }
        Map<String, String> decisionOf = SharedDecisions.of(appeals, appeal -> panelOf.get(appeal.id()));
        Database.execute(
                connection, "create temp table placed (appeal varchar, first_hearing varchar, decision varchar)");
        try (DuckDBAppender rows = connection.createAppender("temp", "main", "placed")) {
            for (Decision.OnAppeal appeal : appeals) {
                rows.beginRow()
                        .append(appeal.id())
                        .append(caseOf.get(appeal.id()))
                        .append(decisionOf.get(appeal.id()));
                rows.endRow();
            }
        }
        Database.execute(connection, """
                update appeal set case_id = first_hearing, decision_id = decision from placed
                where appeal_id = appeal and (case_id <> first_hearing or decision_id <> decision)
                """);
    }

    /** An appeal goes back to the panel of the hearing that it challenges, directly or through other appeals. */
    private static void panelOf(Decision decision, Map<String, String> known) {
        String panel = switch (decision) {
            case Decision.AtHearing hearing -> hearing.panel();
            case Decision.OnAppeal appeal -> known.get(appeal.follows());
        };
        if (panel != null) {
            known.put(decision.id(), panel);
        }
    }
}
