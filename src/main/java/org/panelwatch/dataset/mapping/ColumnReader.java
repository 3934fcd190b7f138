package org.panelwatch.dataset.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how each of our columns is filled. */
final class ColumnReader {

    private static final List<String> NEEDED = List.of("force", "finding");

    private final ForeignColumns foreign;
    private final Scales scales;
    private final Set<String> forces;

    ColumnReader(ForeignColumns foreign, Scales scales, Set<String> forces) {
        this.foreign = foreign;
        this.scales = scales;
        this.forces = forces;
    }

    List<ColumnMapping> read(Optional<YamlPart> columns) {
        List<ColumnMapping> read = new ArrayList<>();
        Map<String, YamlPart> parts = columns.map(YamlPart::entries).orElse(Map.of());
        parts.forEach((name, part) -> {
            Optional<TargetColumn> target = TargetColumn.named(name);
            if (target.isEmpty()) {
                List<String> names =
                        TargetColumn.list().stream().map(TargetColumn::name).toList();
                part.unknown("a column of ours", name, names);
            }
            target.ifPresent(column -> read.add(column(column, part)));
        });
        columns.ifPresent(part -> checkAll(part, read, parts));
        return read;
    }

    private static void checkAll(YamlPart part, List<ColumnMapping> columns, Map<String, YamlPart> parts) {
        for (String name : NEEDED) {
            if (!parts.containsKey(name)) {
                part.fault("the column " + name + " is not filled", "say where it comes from, or write its value");
            }
        }
        List<ColumnMapping> each = columns.stream()
                .filter(column -> column.split() != null && column.split().take() == Split.Take.ONE_ROW_EACH)
                .toList();
        if (each.size() > 1) {
            part.fault("more than one column makes one row each", "let one of them do so, and the others most severe");
        }
    }

    private ColumnMapping column(TargetColumn target, YamlPart part) {
        if (part.isText()) {
            return ColumnMapping.plain(
                    target.name(), new Content.Cells(List.of(new ForeignColumn(foreign.rows(), part.filled()))));
        }
        YamlSection section = part.section(
                "from",
                "numbered",
                "value",
                "words",
                "folded",
                "patterns",
                "missing",
                "dates",
                "first_year",
                "separator",
                "take");
        WordRules words = words(target, section);
        if (!words.isEmpty() && !target.coded()) {
            part.fault("the column takes no codes, so its words have no rules", "remove words, folded and patterns");
        }
        Integer firstYear =
                section.find("first_year").map(p -> p.whole(1800, 2100)).orElse(null);
        return new ColumnMapping(
                target.name(),
                content(target, section),
                words,
                MissingWords.read(section.entries("missing")),
                dates(target, section, firstYear),
                firstYear,
                split(target, section));
    }

    private Content content(TargetColumn target, YamlSection section) {
        Optional<YamlPart> value = section.find("value");
        Optional<YamlPart> from = section.find("from");
        if (value.isPresent() == from.isPresent()) {
            section.part().fault("there must be either from or value", "name foreign columns, or give the value");
            return new Content.Constant("");
        }
        if (value.isPresent()) {
            return new Content.Constant(constant(target, value.get()));
        }
        List<ForeignColumn> cells =
                from.orElseThrow().items().stream().map(foreign::read).toList();
        boolean numbered = section.find("numbered").map(YamlPart::yes).orElse(false);
        if (numbered && cells.size() == 1) {
            return new Content.Numbered(cells.getFirst());
        }
        if (numbered || cells.isEmpty()) {
            section.part().fault("there must be one column to number", "name one in from");
        }
        return new Content.Cells(cells);
    }

    private String constant(TargetColumn target, YamlPart part) {
        String value = part.filled();
        if (target.coded()) {
            checkCode(target, part, value);
        } else if (part.isText() && Values.complaint(target, value) != null) {
            part.fault(YamlPart.quoted(value) + " does not fit the column", "write it as the files of ours do");
        }
        return value;
    }

    private WordRules words(TargetColumn target, YamlSection section) {
        Map<String, String> folded = new LinkedHashMap<>();
        codes(target, section, "folded").forEach((word, code) -> folded.put(Folded.of(word), code));
        section.entries("patterns").forEach((pattern, part) -> Patterns.checked(part, pattern));
        return new WordRules(codes(target, section, "words"), folded, codes(target, section, "patterns"));
    }

    private Map<String, String> codes(TargetColumn target, YamlSection section, String key) {
        Map<String, String> codes = new LinkedHashMap<>();
        section.entries(key).forEach((word, part) -> {
            String code = part.filled();
            if (target.coded()) {
                checkCode(target, part, code);
            }
            codes.put(word, code);
        });
        return codes;
    }

    private void checkCode(TargetColumn target, YamlPart part, String code) {
        Set<String> allowed = target.codes(scales, forces);
        boolean meaning = MissingWords.MEANINGS.stream()
                .anyMatch(missing -> missing.code().equals(code));
        if (!allowed.contains(code) && !meaning && part.isText()) {
            List<String> codes = Stream.concat(
                            allowed.stream(), MissingWords.MEANINGS.stream().map(Missing::code))
                    .toList();
            part.unknown("a code of " + target.name(), code, codes);
        }
    }

    private static List<String> dates(TargetColumn target, YamlSection section, @Nullable Integer firstYear) {
        List<String> dates = new ArrayList<>();
        for (YamlPart part : section.items("dates")) {
            String form = part.filled();
            DateForm.fault(form, firstYear)
                    .ifPresent(fault -> part.fault(YamlPart.quoted(form) + " " + fault, DateForm.HINT));
            dates.add(form);
        }
        if (dates.stream().map(DateForm::order).distinct().count() < dates.size()) {
            section.part()
                    .fault(
                            "two forms of dates read the same text as different days",
                            "keep the one that the file means");
        }
        if (!dates.isEmpty() && target.holds() != TargetColumn.Holds.DATE) {
            section.part().fault("the column holds no dates", "remove dates");
        }
        return dates;
    }

    private static @Nullable Split split(TargetColumn target, YamlSection section) {
        if (section.find("separator").isEmpty() && section.find("take").isEmpty()) {
            return null;
        }
        String separator = section.need("separator").map(YamlPart::text).orElse("");
        Split.Take take = section.need("take")
                .flatMap(part -> part.choice(List.of(Split.Take.values()), Split.Take::label))
                .orElse(Split.Take.ONE_ROW_EACH);
        if (!target.coded() || take == Split.Take.MOST_SEVERE && !target.ordered()) {
            section.part()
                    .fault(
                            "the column has no scale of severity",
                            "take one row each, or take findings and sanctions apart");
        }
        return separator.isEmpty() ? null : new Split(separator, take);
    }
}
