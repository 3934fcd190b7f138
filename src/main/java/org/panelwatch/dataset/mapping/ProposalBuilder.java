package org.panelwatch.dataset.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a proposal of what files hold. */
final class ProposalBuilder {

    private static final String UNNAMED = "force_of_the_file";

    private final List<FileProfile> files;
    private final Set<String> forces;
    private final FileProfile rows;
    private final List<Join> joins = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final Map<String, List<String>> columnNotes = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> leftWords = new LinkedHashMap<>();
    private final Map<String, Long> missing = new LinkedHashMap<>();

    ProposalBuilder(List<FileProfile> files, Set<String> forces) {
        this.files = files;
        this.forces = forces;
        this.rows = rowsOf(files);
    }

    MappingProposal build() {
        files.stream().filter(file -> file != rows).forEach(this::join);
        List<ColumnMapping> columns = new ArrayList<>();
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, LikelyColumn> likely = LikelyColumn.choose(joinedFiles(), rows, forces);
        for (TargetColumn target : TargetColumn.list()) {
            LikelyColumn found = likely.get(target.name());
            if (found != null) {
                columns.add(column(target, found));
            } else if (target.name().equals("force")) {
                own.put(UNNAMED, "Name of the force");
                left.add("force: no column says which it is; give it a code and a name, or the code of one of ours");
                columns.add(ColumnMapping.plain("force", new Content.Constant(UNNAMED)));
            } else if (target.name().equals("finding")) {
                left.add("finding: no column was recognised; without one no row is a decision");
                columns.add(ColumnMapping.plain("finding", new Content.Constant(Missing.NOT_STATED.code())));
            }
        }
        unused(likely);
        Mapping mapping = new Mapping(
                rows.file().name(),
                "",
                "",
                files.stream().map(FileProfile::file).toList(),
                rows.file().id(),
                joins,
                meanings(),
                List.of(),
                own,
                Scales.OURS,
                columns);
        return new MappingProposal(
                mapping, new ProposalNotes(top(), columnNotes, counts, leftWords, Map.copyOf(missing)));
    }

    private List<String> top() {
        List<String> top = new ArrayList<>();
        top.add("A proposal, made from the names and words in the files. Read it, decide what is left, and check it:");
        top.add("./panelwatch check FILE --mapping THIS.yml");
        for (FileProfile file : files) {
            String unread =
                    file.unread() == 0 ? "" : String.format(Locale.UK, "; %,d could not be read", file.unread());
            top.add(String.format(Locale.UK, "%s: %,d rows%s", file.file().name(), file.rows(), unread));
        }
        top.add(left.isEmpty() ? "Nothing is left to decide." : "Left to decide:");
        left.forEach(sentence -> top.add("- " + sentence));
        return top;
    }

    /** The file whose names look most like findings and sanctions. */
    private static FileProfile rowsOf(List<FileProfile> files) {
        return files.stream()
                .max(Comparator.comparingInt((FileProfile file) -> best(file, "finding") + best(file, "sanction"))
                        .thenComparingLong(FileProfile::rows))
                .orElseThrow();
    }

    private static int best(FileProfile file, String ours) {
        return file.columns().stream()
                .mapToInt(column -> LikelyColumns.fit(ours, column.name()))
                .max()
                .orElse(0);
    }

    private void join(FileProfile file) {
        for (ColumnProfile key : file.columns()) {
            if (key.unique() && rows.column(key.name()).isPresent()) {
                joins.add(new Join(file.file().id(), key.name(), key.name()));
                return;
            }
        }
        left.add(file.file().name() + ": no column of it tells its rows apart and is in "
                + rows.file().name() + " too, so it is not joined");
    }

    private List<FileProfile> joinedFiles() {
        return files.stream()
                .filter(file -> file == rows
                        || joins.stream()
                                .anyMatch(join -> join.file().equals(file.file().id())))
                .toList();
    }

    private ColumnMapping column(TargetColumn target, LikelyColumn found) {
        ForeignColumn foreign =
                new ForeignColumn(found.file().file().id(), found.column().name());
        found.column().missing().forEach((word, count) -> missing.merge(word, count, Long::sum));
        boolean numbered = target.name().equals("hearing_id")
                && found.file() == rows
                && !found.column().unique();
        Content content = numbered ? new Content.Numbered(foreign) : new Content.Cells(List.of(foreign));
        return switch (target.holds()) {
            case DATE -> dates(target, found.column(), content);
            case CODE, FORCE, FINDING, SANCTION -> words(target, found.column(), content);
            case MONTHS, TEXT -> ColumnMapping.plain(target.name(), content);
        };
    }

    private ColumnMapping dates(TargetColumn target, ColumnProfile column, Content content) {
        List<String> forms = column.dates().forms();
        List<String> seen = new ArrayList<>();
        column.dates().counts().forEach((form, count) -> seen.add(String.format(Locale.UK, "%s %,d", form, count)));
        columnNotes.put(target.name(), List.of("Forms seen: " + String.join(", ", seen)));
        if (column.dates().ambiguous()) {
            left.add(target.name() + ": days and months cannot be told apart; say which comes first");
        }
        @Nullable Integer firstYear = forms.stream().anyMatch(form -> !form.contains("yyyy")) ? 1970 : null;
        if (firstYear != null) {
            left.add(target.name() + ": years have two digits; first_year says which year 70 is, and so on up to 69");
        }
        return new ColumnMapping(target.name(), content, WordRules.NONE, Map.of(), forms, firstYear, null);
    }

    private ColumnMapping words(TargetColumn target, ColumnProfile column, Content content) {
        Map<String, String> labels = LikelyColumns.labels(target, forces);
        Map<String, String> placed = new LinkedHashMap<>();
        Map<String, Long> unplaced = new LinkedHashMap<>();
        column.words()
                .forEach((word, count) -> LikelyColumns.code(target, labels, word)
                        .ifPresentOrElse(code -> placed.put(word, code), () -> unplaced.put(word, count)));
        counts.put(target.name(), column.words());
        leftWords.put(target.name(), unplaced);
        if (!unplaced.isEmpty()) {
            columnNotes.put(target.name(), List.of("Codes: " + String.join(", ", labels.keySet())));
            left.add(String.format(
                    Locale.UK,
                    "%s: %,d %s no place yet",
                    target.name(),
                    unplaced.size(),
                    unplaced.size() == 1 ? "word has" : "words have"));
        }
        return new ColumnMapping(
                target.name(), content, new WordRules(placed, Map.of(), Map.of()), Map.of(), List.of(), null, null);
    }

    private void unused(Map<String, LikelyColumn> likely) {
        List<String> names = new ArrayList<>();
        for (FileProfile file : files) {
            for (ColumnProfile column : file.columns()) {
                boolean key = joins.stream()
                        .anyMatch(join -> join.file().equals(file.file().id())
                                && join.key().equals(column.name()));
                if (!key && likely.values().stream().noneMatch(one -> one.column() == column)) {
                    names.add(column.name());
                }
            }
        }
        if (!names.isEmpty()) {
            left.add("not used: " + String.join(", ", names.stream().limit(50).toList()));
        }
    }

    private Map<String, Missing> meanings() {
        Map<String, Missing> meanings = new LinkedHashMap<>();
        missing.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(word -> LikelyMissing.of(word.getKey()).ifPresent(why -> meanings.put(word.getKey(), why)));
        return meanings;
    }
}
