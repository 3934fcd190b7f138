package org.panelwatch.dataset.mapping;

import java.util.List;

/** Writes a mapping as the YAML that reads as the same mapping again. */
public final class MappingWriter {

    private final Mapping mapping;
    private final ProposalNotes notes;
    private final YamlText yaml = new YamlText();

    private MappingWriter(Mapping mapping, ProposalNotes notes) {
        this.mapping = mapping;
        this.notes = notes;
    }

    public static String write(Mapping mapping) {
        return write(mapping, ProposalNotes.NONE);
    }

    static String write(Mapping mapping, ProposalNotes notes) {
        return new MappingWriter(mapping, notes).text();
    }

    private String text() {
        notes.top().forEach(note -> yaml.comment(0, note));
        yaml.raw(0, "mapping", "1").entry(0, "title", mapping.title());
        optional("publisher", mapping.publisher());
        optional("address", mapping.address());
        files();
        joins();
        missing();
        filters();
        forces();
        scales();
        yaml.blank().open(0, "columns");
        ColumnWriter columns = new ColumnWriter(mapping.rows(), notes, yaml);
        mapping.columns().forEach(columns::write);
        return yaml.toString();
    }

    private void optional(String key, String value) {
        if (!value.isEmpty()) {
            yaml.entry(0, key, value);
        }
    }

    private void files() {
        yaml.blank().open(0, "files");
        for (ForeignFile file : mapping.files()) {
            yaml.open(1, file.id())
                    .entry(2, "name", file.name())
                    .raw(2, "delimiter", file.delimiter() == '\t' ? "tab" : "\"" + delimiter(file) + "\"")
                    .raw(2, "encoding", file.encoding().label())
                    .raw(2, "header", file.header() == 0 ? "none" : Integer.toString(file.header()));
        }
        yaml.entry(0, "rows", mapping.rows());
    }

    private static String delimiter(ForeignFile file) {
        String word = YamlText.word("\"" + file.delimiter());
        return word.substring(3, word.length() - 1);
    }

    private void joins() {
        if (!mapping.joins().isEmpty()) {
            yaml.open(0, "join");
        }
        for (Join join : mapping.joins()) {
            yaml.item(1, "file", YamlText.word(join.file()))
                    .open(2, "by")
                    .entry(3, mapping.rows(), join.by())
                    .entry(3, join.file(), join.key());
        }
    }

    private void missing() {
        if (!mapping.missing().isEmpty()) {
            yaml.blank().open(0, "missing");
        }
        mapping.missing()
                .forEach((word, meaning) -> yaml.entry(
                        1,
                        word,
                        meaning.code(),
                        ColumnWriter.times(notes.missing().get(word))));
    }

    private void filters() {
        for (boolean keeps : List.of(false, true)) {
            List<RowFilter> filters = mapping.filters().stream()
                    .filter(filter -> filter.keeps() == keeps)
                    .toList();
            if (!filters.isEmpty()) {
                yaml.blank().open(0, keeps ? "keep" : "leave_out");
            }
            for (RowFilter filter : filters) {
                yaml.item(1, "column", ColumnWriter.inline(filter.column(), mapping.rows()))
                        .raw(2, "words", ColumnWriter.list(filter.words()))
                        .raw(2, "patterns", ColumnWriter.list(filter.patterns()))
                        .entry(2, "because", filter.because());
            }
        }
    }

    private void forces() {
        if (!mapping.forces().isEmpty()) {
            yaml.blank().open(0, "forces");
        }
        mapping.forces().forEach((code, name) -> yaml.entry(1, code, name));
    }

    private void scales() {
        Scales scales = mapping.scales();
        boolean findings = !scales.findings().equals(Scales.OUR_FINDINGS);
        boolean sanctions = !scales.sanctions().equals(Scales.OUR_SANCTIONS);
        if (findings || sanctions) {
            yaml.blank().open(0, "scales");
        }
        if (findings) {
            yaml.open(1, "findings");
            scales.findings()
                    .forEach((code, step) -> yaml.open(2, code)
                            .raw(3, "rank", Integer.toString(step.rank()))
                            .entry(3, "counts_as", step.countsAs().code())
                            .entry(3, "label", step.label()));
        }
        if (sanctions) {
            yaml.open(1, "sanctions");
            scales.sanctions()
                    .forEach((code, step) -> yaml.open(2, code)
                            .raw(3, "rank", Integer.toString(step.rank()))
                            .raw(3, "ends_career", step.endsCareer() ? "yes" : "no")
                            .entry(3, "label", step.label()));
        }
    }
}
