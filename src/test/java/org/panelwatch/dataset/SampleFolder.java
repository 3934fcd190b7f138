package org.panelwatch.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small folder of data without faults, to be broken in one place. */
public record SampleFolder(Path path) {

    public static final String FORCES = """
            force,name,kind,region,country
            kent,Kent Police,territorial,South East,England
            surrey,Surrey Police,territorial,South East,England
            """;
    public static final String HEARINGS = """
            hearing_id,reconsiders,joint_with,force,decided_on,proceeding,chair,rank,service_status,conduct,finding,sanction,sanction_months,found_through,source_kind,source_publisher,source_url,source_date,note
            kent-2021-001,,kent-2021-001,kent,2021-03-04,misconduct_hearing,legally_qualified_chair,constable,serving,dishonesty,gross_misconduct,final_written_warning,24,hearing_report,force,Kent Police,https://www.kent.police.uk/a,2021-03-05,"Two lines,
            with a ""quoted"" word."
            kent-2021-002,,kent-2021-001,kent,2021-03-04,misconduct_hearing,,,,,not_proven,,,hearing_report,press,Kent Online,https://www.kentonline.co.uk/b,,
            surrey-2022-001,,,surrey,2022-05,accelerated_hearing,chief_officer,,former,,gross_misconduct,would_have_been_dismissed,,challenge,court,BAILII,http://www.bailii.org/c,,Known from the judgment.
            kent-2023-001,kent-2021-001,,kent,2023,misconduct_hearing,,constable,serving,dishonesty,gross_misconduct,dismissed,,challenge,press,Kent Online,https://www.kentonline.co.uk/d,,
            """;
    public static final String APPEALS = """
            appeal_id,challenges,forum,brought_by,decided_on,citation,ground,result,effect,sanction_after,source_kind,source_publisher,source_url,source_date,note
            appeal-2021-001,kent-2021-001,police_appeals_tribunal,officer,2021-09,,sanction_too_harsh,dismissed,upheld,,press,Kent Online,https://www.kentonline.co.uk/e,,
            appeal-2022-001,appeal-2021-001,high_court,force,2022-02-03,[2022] EWHC 123 (Admin),sanction_too_lenient,allowed,remitted,,court,BAILII,https://www.bailii.org/f,,
            """;
    public static final String OFFICIAL = """
            series,area,period_start,period_end,worker,stage,proceeding,finding,outcome,breakdown,counted,measure,value,edition,source_publisher,source_url,source_date,note
            barred_list,kent,2020-04-01,2021-03-31,officers,,,,all,,officers,count,12,,College of Policing,https://www.college.police.uk/g,,
            iopc_outcomes,england_and_wales,2015,2020-12-31,all,case_to_answer,all,gross_misconduct,dismissed,chair:chief_officer;after_change,cases,percent,44.5,first,IOPC,https://www.policeconduct.gov.uk/h,,
            """;

    /** Writes the four files into an empty folder. */
    public static SampleFolder in(Path folder) throws IOException {
        SampleFolder sample = new SampleFolder(folder);
        return sample.with(DataFile.FORCES, FORCES)
                .with(DataFile.HEARINGS, HEARINGS)
                .with(DataFile.APPEALS, APPEALS)
                .with(DataFile.OFFICIAL, OFFICIAL);
    }

    public SampleFolder with(DataFile file, String text) throws IOException {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SampleFolder with(DataFile file, byte[] bytes) throws IOException {
        Files.write(path.resolve(file.fileName()), bytes);
        return this;
    }

    /** Replaces a text that must stand in the file. */
    public SampleFolder replacing(DataFile file, String from, String to) throws IOException {
        String text = Files.readString(path.resolve(file.fileName()));
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file.fileName() + " does not hold " + from);
        }
        return with(file, text.replace(from, to));
    }

    CheckReport report() {
        return new DataFolder(path).check();
    }

    List<String> faults() {
        return report().faults().stream().map(CellProblem::sentence).toList();
    }

    List<String> warnings() {
        return report().warnings().stream().map(CellProblem::sentence).toList();
    }
}
