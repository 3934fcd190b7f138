package org.panelwatch.question.cases;

import java.util.Optional;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.CodedConstant;

/** What a list of cases can say of each. */
public enum CaseColumn implements CodedConstant {
    DATE("Decided"),
    FORCE("Force"),
    REGION("Region"),
    RANK("Rank"),
    SERVICE("Service status"),
    CONDUCT("Conduct"),
    PROCEEDING("Proceeding"),
    CHAIR("Chair"),
    FINDING("Finding"),
    SANCTION("Sanction"),
    STANDS("What stands"),
    DECISIONS("Decisions in the case"),
    REPORTER("Who reported it"),
    SOURCE("Source");

    private final String label;

    CaseColumn(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** What sorts the list by it, where it can be sorted so. */
    public Optional<CaseOrder.By> sort() {
        return Coded.parse(CaseOrder.By.class, code());
    }
}
