package org.panelwatch.dataset;

import java.math.BigDecimal;
import java.util.List;
import org.panelwatch.vocabulary.PartialDate;

/** The rules of official.csv; the key of a figure is that of data/DOMAIN.md, section 8. */
record OfficialRules(Seen seen) implements RowRules {

    static final List<String> KEY = List.of(
            "series",
            "area",
            "period_start",
            "period_end",
            "worker",
            "stage",
            "proceeding",
            "finding",
            "outcome",
            "breakdown",
            "counted",
            "measure",
            "edition");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check(Row row) {
        periodHasAnEnd(row);
        BigDecimal value = CellKind.Decimal.number(row.cell("value"));
        if (value != null) {
            valueIsPossible(row, value);
        }
        if (KEY.stream().allMatch(row::has)) {
            standsOnce(row);
        }
    }

    private void periodHasAnEnd(Row row) {
        PartialDate start = seen.date(row.cell("period_start"));
        PartialDate end = seen.date(row.cell("period_end"));
        if (start != null && end != null && end.surelyBefore(start)) {
            row.fault("period_end", "period", "is before the period's start, " + start, "exchange or correct the two");
        }
    }

    private static void valueIsPossible(Row row, BigDecimal value) {
        if (row.cell("breakdown").contains("change")) {
            return;
        }
        if (value.signum() < 0) {
            row.fault("value", "value", "is less than nothing", "write 0 or more; only a change may be negative");
        } else if (row.cell("measure").equals("percent") && value.compareTo(HUNDRED) > 0) {
            row.warning("value", "value", "is more than 100 per cent", "check value and measure");
        }
    }

    private void standsOnce(Row row) {
        StringBuilder key = new StringBuilder();
        for (String column : KEY) {
            key.append(row.cell(column)).append('\n');
        }
        Long earlier = seen.putFigure(key.toString(), row.line());
        if (earlier != null) {
            row.problems()
                    .add(
                            row.line(),
                            null,
                            null,
                            Complaint.fault(
                                    "twice",
                                    "the figure stands on line " + earlier + " already: same " + String.join(", ", KEY),
                                    "delete one, or say in breakdown or edition how they differ"));
        }
    }

    @Override
    public void keepId(String id, long line) {
        // Nothing refers to an official figure.
    }

    @Override
    public void finish(List<String> columns) {
        // Nothing refers to an official figure.
    }
}
