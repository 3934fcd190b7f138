package org.panelwatch.question.index;

import static org.panelwatch.release.schema.Tables.APPEAL;
import static org.panelwatch.release.schema.Tables.HEARING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Record;
import org.panelwatch.release.Release;
import org.panelwatch.vocabulary.PartialDate;

/** What a release and the questions offer to be found: forces, judgments by their citations, figures. */
public final class FindableData {

    private FindableData() {}

    public static List<Findable> of(Release release) {
        return Stream.of(forces(release), judgments(release), figures())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Findable> forces(Release release) {
        return release.forces().englandAndWales().stream()
                .map(force -> new Findable(
                        Findable.Kind.FORCE,
                        force.name(),
                        Optional.ofNullable(force.region()).orElse(""),
                        "forces/" + force.code()))
                .toList();
    }

    private static List<Findable> figures() {
        return Questions.all().stream()
                .filter(question -> question != Questions.JOURNEY)
                .map(question -> new Findable(
                        Findable.Kind.FIGURE,
                        question.title(),
                        "",
                        question.page().substring(1) + "#" + question.id()))
                .toList();
    }

    /** A judgment on several officers is there once for each case. */
    private static List<Findable> judgments(Release release) {
        return release.ask(
                db -> db.selectDistinct(APPEAL.CITATION, APPEAL.FORUM, APPEAL.DECIDED_ON, APPEAL.CASE_ID, HEARING.FORCE)
                        .from(APPEAL)
                        .join(HEARING)
                        .on(HEARING.HEARING_ID.eq(APPEAL.CASE_ID))
                        .where(APPEAL.CITATION.isNotNull())
                        .orderBy(APPEAL.CITATION, APPEAL.CASE_ID)
                        .fetch(row -> judgment(row, release)));
    }

    private static Findable judgment(Record row, Release release) {
        String force = release.forces().name(row.get(HEARING.FORCE));
        String date = PartialDate.parse(row.get(APPEAL.DECIDED_ON))
                .map(PartialDate::inWords)
                .orElse("");
        return new Findable(
                Findable.Kind.JUDGMENT,
                row.get(APPEAL.CITATION),
                row.get(APPEAL.FORUM).label() + ", " + date + ", " + force,
                "cases/" + row.get(APPEAL.CASE_ID));
    }
}
