package org.panelwatch.view.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.ReportFormat;
import org.panelwatch.dataset.Severity;
import org.panelwatch.dataset.mapping.MappingReport;
import org.panelwatch.dataset.mapping.MappingReportText;
import org.panelwatch.view.part.Elements;

/** The fourth step: what became of the rows, and every fault by its kind with examples. */
final class CheckPart extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int EXAMPLES = 4;

    private final transient Workbench bench;
    private final HtmlContainer summary = Elements.element("p", "summary");
    private final HtmlContainer rows = Elements.element("dl", "facts");
    private final HtmlContainer kinds = Elements.element("div", "");
    private final Anchor download;
    private transient @Nullable MappingReport shown;

    CheckPart(Workbench bench) {
        super("section");
        this.bench = bench;
        addClassName("bench-step");
        setId("check");
        summary.getElement().setAttribute("role", "status");
        download = OwnFile.link("Download the report (CSV)", "check.csv", "text/csv; charset=utf-8", this::csv);
        download.addClassName("btn");
        add(new H2("4. What the check says"), summary, rows, kinds, download);
    }

    /** In the form of the command that checks. */
    private byte[] csv() throws IOException {
        bench.touch();
        StringBuilder table = new StringBuilder();
        MappingReport report = bench.desk().report().orElse(null);
        if (report != null) {
            MappingReportText.write(report, ReportFormat.CSV, table);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    void show() {
        bench.desk().report().ifPresent(report -> {
            if (!report.equals(shown)) {
                shown = report;
                show(report);
            }
        });
        download.setClassName("gone", bench.desk().report().isEmpty());
    }

    private void show(MappingReport report) {
        summary.setText(Visible.sentence(MappingReportText.summary(report)));
        rows.removeAll();
        fact("Decisions read", Counted.of(report.decisions(), "row"));
        report.withoutFinding()
                .forEach((why, count) -> fact(
                        "Left out, no finding: " + why.label().toLowerCase(java.util.Locale.UK),
                        Counted.of(count, "row")));
        report.leftOut()
                .forEach((because, count) -> fact("Left out: " + Visible.sentence(because), Counted.of(count, "row")));
        kinds.removeAll();
        byKind(report).forEach((kind, problems) -> kinds.add(kind(kind, problems)));
        report.notes().forEach(note -> kinds.add(Elements.paragraph("note", Visible.sentence(note))));
    }

    private void fact(String name, String value) {
        rows.add(Elements.text("dt", "", name), Elements.text("dd", "", value));
    }

    private static Map<String, List<CellProblem>> byKind(MappingReport report) {
        Map<String, List<CellProblem>> kinds = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            report.problems().stream()
                    .filter(problem -> problem.severity() == severity)
                    .forEach(problem -> kinds.computeIfAbsent(problem.rule(), rule -> new ArrayList<>())
                            .add(problem));
        }
        return kinds;
    }

    private static Component kind(String rule, List<CellProblem> problems) {
        HtmlContainer body = new HtmlContainer("tbody");
        problems.stream().limit(EXAMPLES).forEach(problem -> body.add(row(problem)));
        HtmlContainer head = new HtmlContainer("tr");
        for (String name : List.of("Line", "Column", "Value", "What is wrong, and what to do")) {
            HtmlContainer heading = Elements.element("th", "");
            heading.setText(name);
            heading.getElement().setAttribute("scope", "col");
            head.add(heading);
        }
        String title = FaultKinds.words(rule);
        HtmlContainer wrap = Elements.element(
                "div",
                "table-wrap",
                Elements.element("table", "table-twin problems", Elements.element("thead", "", head), body));
        wrap.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        HtmlContainer kind = Elements.element(
                "div", "kind", Elements.text("h3", "", title + ": " + Counted.of(problems.size(), "place")), wrap);
        if (problems.size() > EXAMPLES) {
            kind.add(Elements.paragraph(
                    "note",
                    "And " + Counted.of(problems.size() - EXAMPLES, "other place") + ", in the report to download."));
        }
        return kind;
    }

    private static String hint(CellProblem problem) {
        return problem.rule().equals("unplaced") ? "choose its meaning in step 3" : problem.hint();
    }

    private static Component row(CellProblem problem) {
        HtmlContainer line = Elements.element("th", "number");
        line.setText(problem.line() == 0 ? "" : Long.toString(problem.line()));
        line.getElement().setAttribute("scope", "row");
        String column = Objects.requireNonNullElse(problem.column(), "");
        String message = problem.message() + ". What to do: " + hint(problem) + ".";
        return Elements.element(
                "tr",
                "",
                line,
                Elements.element("td", "", PreviewPart.code(OurColumns.labelled(column))),
                Elements.element("td", "", PreviewPart.code(Objects.requireNonNullElse(problem.value(), ""))),
                Elements.text("td", "", org.panelwatch.vocabulary.English.capital(message)));
    }
}
