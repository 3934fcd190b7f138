package org.panelwatch.dataset.mapping;

import java.util.List;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.Complaint;
import org.panelwatch.dataset.Spelling;

/** What can be wrong between a header and a mapping that names its columns. */
final class ForeignHeader {

    static final Complaint TWICE = Complaint.fault(
            "header",
            "the column is there twice, so that nobody knows which is meant",
            "rename one of the two in the file");

    private static final int MOST_NAMED = 40;

    private ForeignHeader() {}

    static Complaint missing(String name, List<String> header) {
        String named = String.join(
                ", ",
                header.stream().limit(MOST_NAMED).map(CellProblem::printable).toList());
        String list = "the file has " + named + (header.size() > MOST_NAMED ? ", …" : "");
        String hint = header.stream()
                .filter(other -> Folded.of(other).equals(Folded.of(name)))
                .findFirst()
                .or(() -> Spelling.nearest(name, header))
                .map(near -> "did you mean " + CellProblem.printable(near) + "?")
                .orElse(list);
        return Complaint.fault("header", "the mapping names the column, and the file lacks it", hint);
    }
}
