package org.panelwatch.dataset;

import static org.panelwatch.dataset.ColumnRule.conditional;
import static org.panelwatch.dataset.ColumnRule.optional;
import static org.panelwatch.dataset.ColumnRule.required;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.BroughtBy;
import org.panelwatch.vocabulary.Chair;
import org.panelwatch.vocabulary.Conduct;
import org.panelwatch.vocabulary.Counted;
import org.panelwatch.vocabulary.Edition;
import org.panelwatch.vocabulary.Effect;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.ForceKind;
import org.panelwatch.vocabulary.Forum;
import org.panelwatch.vocabulary.FoundThrough;
import org.panelwatch.vocabulary.Ground;
import org.panelwatch.vocabulary.Measure;
import org.panelwatch.vocabulary.Proceeding;
import org.panelwatch.vocabulary.Rank;
import org.panelwatch.vocabulary.Sanction;
import org.panelwatch.vocabulary.Series;
import org.panelwatch.vocabulary.ServiceStatus;
import org.panelwatch.vocabulary.SourceKind;
import org.panelwatch.vocabulary.Worker;

/** The four files of a data folder, and what each column of them holds (data/SCHEMA.md says the same in words). */
public enum DataFile {
    FORCES(
            "forces.csv",
            "force",
            required("force", new CellKind.Word()),
            required("name", Columns.TEXT),
            required("kind", CellKind.Code.of(Codes.of(ForceKind.class))),
            optional("region", Columns.TEXT),
            required("country", Columns.TEXT)),
    HEARINGS(
            "hearings.csv",
            "hearing",
            required("hearing_id", new CellKind.Id(CellKind.Id.Named.HEARING)),
            optional("reconsiders", new CellKind.Id(CellKind.Id.Named.HEARING)),
            optional("joint_with", new CellKind.Id(CellKind.Id.Named.HEARING)),
            required("force", new CellKind.ForceCode(null)),
            required("decided_on", new CellKind.Date()),
            required("proceeding", CellKind.Code.of(Codes.of(Proceeding.class))),
            optional("chair", CellKind.Code.of(Codes.of(Chair.class))),
            optional("rank", CellKind.Code.of(Codes.of(Rank.class))),
            optional("service_status", CellKind.Code.of(Codes.of(ServiceStatus.class))),
            optional("conduct", CellKind.Code.of(Codes.of(Conduct.class))),
            required("finding", CellKind.Code.of(Codes.of(Finding.class))),
            conditional("sanction", CellKind.Code.of(Codes.of(Sanction.class))),
            optional("sanction_months", new CellKind.Whole(1, 120)),
            required("found_through", CellKind.Code.of(Codes.of(FoundThrough.class))),
            required("source_kind", Columns.SOURCE_KIND),
            required("source_publisher", Columns.TEXT),
            required("source_url", new CellKind.WebAddress()),
            optional("source_date", new CellKind.Date()),
            optional("note", Columns.NOTE)),
    APPEALS(
            "appeals.csv",
            "appeal",
            required("appeal_id", new CellKind.Id(CellKind.Id.Named.APPEAL)),
            required("challenges", new CellKind.Id(CellKind.Id.Named.DECISION)),
            required("forum", CellKind.Code.of(Codes.of(Forum.class))),
            required("brought_by", CellKind.Code.of(Codes.of(BroughtBy.class))),
            required("decided_on", new CellKind.Date()),
            conditional("citation", new CellKind.NeutralCitation()),
            optional("ground", CellKind.Code.of(Codes.of(Ground.class))),
            required("result", CellKind.Code.of(Codes.of(AppealResult.class))),
            required("effect", CellKind.Code.of(Codes.of(Effect.class))),
            conditional("sanction_after", CellKind.Code.of(Codes.of(Sanction.class), "none")),
            required("source_kind", Columns.SOURCE_KIND),
            required("source_publisher", Columns.TEXT),
            required("source_url", new CellKind.WebAddress()),
            optional("source_date", new CellKind.Date()),
            optional("note", Columns.NOTE)),
    OFFICIAL(
            "official.csv",
            "official figure",
            required("series", CellKind.Code.of(Codes.of(Series.class))),
            required("area", new CellKind.ForceCode("england_and_wales")),
            required("period_start", new CellKind.Day(true)),
            required("period_end", new CellKind.Day(false)),
            required("worker", CellKind.Code.of(Codes.of(Worker.class))),
            optional("stage", new CellKind.Word()),
            optional("proceeding", CellKind.Code.of(Codes.of(Proceeding.class), "all")),
            optional("finding", CellKind.Code.of(Codes.of(Finding.class), "all")),
            optional("outcome", CellKind.Code.of(Codes.of(Sanction.class), "all")),
            optional("breakdown", new CellKind.Breakdown()),
            required("counted", CellKind.Code.of(Codes.of(Counted.class))),
            required("measure", CellKind.Code.of(Codes.of(Measure.class))),
            required("value", new CellKind.Decimal()),
            optional("edition", CellKind.Code.of(Codes.of(Edition.class))),
            required("source_publisher", Columns.TEXT),
            required("source_url", new CellKind.WebAddress()),
            optional("source_date", new CellKind.Date()),
            optional("note", Columns.NOTE));

    private final String fileName;
    private final String noun;
    private final List<ColumnRule> rules;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();

    DataFile(String fileName, String noun, ColumnRule... rules) {
        this.fileName = fileName;
        this.noun = noun;
        this.rules = List.of(rules);
        this.columns = this.rules.stream().map(ColumnRule::name).toList();
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), i);
        }
    }

    /** The file of this name, such as {@code hearings.csv}. */
    public static Optional<DataFile> named(String fileName) {
        return Stream.of(values()).filter(f -> f.fileName.equals(fileName)).findFirst();
    }

    public String fileName() {
        return fileName;
    }

    /** The columns in the order in which the shipped file names them. */
    public List<String> columns() {
        return columns;
    }

    /** The columns that tell one record from every other. */
    public List<String> key() {
        return this == OFFICIAL ? OfficialRules.KEY : columns.subList(0, 1);
    }

    /** What each column holds, in the order of {@link #columns()}. */
    public List<DataColumn> described() {
        return rules.stream().map(DataColumn::of).toList();
    }

    /** What one record of it is, for a count: {@code 590 hearings}. */
    String noun() {
        return noun;
    }

    List<ColumnRule> rules() {
        return rules;
    }

    /** The place of a column in {@link #columns()}, from 0. */
    int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException(fileName + " has no column " + column);
        }
        return place;
    }

    private static final class Columns {
        static final CellKind TEXT = new CellKind.Text(1000);
        static final CellKind NOTE = new CellKind.Text(200);
        static final CellKind SOURCE_KIND = CellKind.Code.of(Codes.of(SourceKind.class));
    }
}
