package org.panelwatch.dataset;

import java.util.List;

/** The rules of forces.csv: each code once. */
record ForceRules(Seen seen) implements RowRules {

    @Override
    public void check(Row row) {
        String code = row.cell("force");
        if (!code.isEmpty()) {
            RowRules.twice(row, "force", seen.putForce(code, row.line()));
        }
    }

    @Override
    public void keepId(String id, long line) {
        seen.putForce(id, line);
    }

    @Override
    public void finish(List<String> columns) {
        if (columns.contains("force")) {
            seen.allForcesPut();
        }
    }
}
