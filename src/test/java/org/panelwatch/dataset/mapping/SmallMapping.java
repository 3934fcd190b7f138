package org.panelwatch.dataset.mapping;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One file of four columns and its mapping, for tests that change a little of either. */
final class SmallMapping {

    static final String YAML = """
            mapping: 1
            title: Outcomes
            files:
              outcomes:
                name: outcomes.csv
            missing:
              n/k: not_stated
            columns:
              force: {value: kent}
              decided_on:
                from: Date
                dates: [dd/MM/yyyy, MM/yyyy, yyyy]
              rank: Rank
              finding:
                from: Finding
                words:
                  GM: gross_misconduct
                  M: misconduct
                folded:
                  not proved: not_proven
              sanction:
                from: Outcome
                words:
                  Sacked: dismissed
                patterns:
                  'Final.*warning.*': final_written_warning
            """;

    static final String CSV = """
            Date,Rank,Finding,Outcome
            01/02/2021,constable,GM,Sacked
            03/2022,sergeant,M,Final written warning (18 months)
            2023,n/k,Not  Proved,
            """;

    private SmallMapping() {}

    /** Reads bytes as the file of the mapping. */
    static Mapped read(Path folder, String yaml, byte[] csv) throws IOException {
        Files.write(folder.resolve("outcomes.csv"), csv);
        return Mapped.read(Mapped.mapping(yaml), folder);
    }

    static Mapped read(Path folder, String yaml, String csv) throws IOException {
        return read(folder, yaml, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** The mapping for a file of another encoding. */
    static String encoded(String encoding) {
        return with("    name: outcomes.csv\n", "    name: outcomes.csv\n    encoding: " + encoding + "\n");
    }

    /** The mapping with one part of its text replaced. */
    static String with(String part, String by) {
        if (!YAML.contains(part)) {
            throw new IllegalArgumentException(part + " is not in the mapping");
        }
        return YAML.replace(part, by);
    }

    static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }
}
