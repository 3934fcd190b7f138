package org.panelwatch.dataset.mapping;

import java.util.List;
import java.util.Map;
import org.panelwatch.dataset.CellProblem;

/**
 * What a mapping made of files.
 *
 * @param fileRows how many rows each file has, by file name
 * @param decisions how many decisions came of them
 * @param leftOut how many rows a filter left out, by its reason
 * @param withoutFinding how many rows have no finding and are left out, by why
 * @param words what each foreign word became, by column of ours, the most frequent first
 * @param stated how many cells hold a value, by column of ours
 * @param missing how many cells hold none, by column of ours and by why
 * @param problems faults and warnings, by file and line, those that a limit leaves out counted at the end
 * @param faultCount all faults, also those that the list leaves out
 * @param notes what else a reader should know, in sentences
 */
public record MappingReport(
        Map<String, Long> fileRows,
        long decisions,
        Map<String, Long> leftOut,
        Map<Missing, Long> withoutFinding,
        List<WordCount> words,
        Map<String, Long> stated,
        Map<String, Map<Missing, Long>> missing,
        List<CellProblem> problems,
        long faultCount,
        long warningCount,
        List<String> notes) {

    public MappingReport {
        fileRows = Ordered.map(fileRows);
        leftOut = Ordered.map(leftOut);
        withoutFinding = Ordered.map(withoutFinding);
        words = List.copyOf(words);
        stated = Ordered.map(stated);
        missing = Ordered.map(missing);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Whether every row could be read and every word has its place. */
    public boolean clean() {
        return faultCount == 0;
    }

    /** The words that no rule places, each with its count. */
    public List<WordCount> unplaced() {
        return words.stream()
                .filter(word -> word.cell().missing() == Missing.UNPLACED)
                .toList();
    }
}
