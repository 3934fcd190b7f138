package org.panelwatch.dataset.proposal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.DataFolder;

/** Proposals of made-up rows for a folder of data, for tests. */
final class Proposed {

    static final Path SHIPPED = Path.of("data");
    static final String HEADER = "hearing_id,reconsiders,joint_with,force,decided_on,proceeding,chair,rank,"
            + "service_status,conduct,finding,sanction,sanction_months,found_through,source_kind,source_publisher,"
            + "source_url,source_date,note\n";

    private Proposed() {}

    /** A row of Kent without an id, of a date. */
    static String kent(String date) {
        return ",,,kent," + date + ",misconduct_hearing,,sergeant,serving,drugs,gross_misconduct,dismissed,,"
                + "hearing_report,force,Kent Police,https://www.kent.police.uk/made-up,,\n";
    }

    static Proposal of(Path data, Path scratch, String csv) throws IOException {
        return of(data, scratch, csv.getBytes(StandardCharsets.UTF_8));
    }

    static Proposal of(Path data, Path scratch, byte[] csv) throws IOException {
        DataFolder folder = new DataFolder(data);
        GivenRows given = GivenRows.own(Files.write(scratch.resolve("rows.csv"), csv));
        return Proposal.of(folder, folder.check(), given);
    }

    static List<String> sentences(Proposal proposal) {
        return proposal.problems().stream().map(CellProblem::sentence).toList();
    }

    /** The lines that a diff adds and takes away. */
    static List<String> changed(Proposal proposal) {
        return proposal.diff().stream()
                .filter(line -> line.matches("[+-](?![+-]{2} ).*"))
                .toList();
    }
}
