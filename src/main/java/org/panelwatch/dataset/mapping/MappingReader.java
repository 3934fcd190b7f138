package org.panelwatch.dataset.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.panelwatch.vocabulary.Finding;

/** Makes a mapping of a YAML document and reports every fault of it. */
final class MappingReader {

    private static final String CODE = "[a-z][a-z0-9]*(_[a-z0-9]+)*";

    private final YamlSection top;
    private final Set<String> knownForces;
    private final Optional<YamlSection> ownScales;
    private final List<ForeignFile> files = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private String rows = "";

    /** @param knownForces the codes of forces that a mapping may write without naming them */
    MappingReader(YamlPart document, Set<String> knownForces) {
        this.knownForces = knownForces;
        top = document.section(
                "mapping",
                "title",
                "publisher",
                "address",
                "files",
                "rows",
                "join",
                "missing",
                "leave_out",
                "keep",
                "forces",
                "scales",
                "columns");
        ownScales = top.find("scales").map(part -> part.section("findings", "sanctions"));
    }

    Mapping read() {
        top.need("mapping").ifPresent(MappingReader::version);
        readFiles();
        readJoins();
        ForeignColumns foreign = new ForeignColumns(rows, files, joins);
        Map<String, String> forces = forces();
        Set<String> forceCodes = new LinkedHashSet<>(forces.keySet());
        forceCodes.addAll(knownForces);
        Scales scales = new Scales(findings(), sanctions());
        Map<String, Missing> missing = MissingWords.read(top.entries("missing"));
        List<RowFilter> filters = new ArrayList<>();
        top.items("leave_out").forEach(part -> filters.add(FilterReader.read(part, false, foreign)));
        top.items("keep").forEach(part -> filters.add(FilterReader.read(part, true, foreign)));
        List<ColumnMapping> columns = new ColumnReader(foreign, scales, forceCodes).read(top.need("columns"));
        return new Mapping(
                top.text("title"),
                top.text("publisher", ""),
                top.text("address", ""),
                files,
                rows,
                joins,
                missing,
                filters,
                forces,
                scales,
                columns);
    }

    private static void version(YamlPart part) {
        if (!part.text().equals("1")) {
            part.fault("the mapping is of another version", "write mapping: 1");
        }
    }

    private void readFiles() {
        Map<String, YamlPart> parts = top.need("files").map(YamlPart::entries).orElse(Map.of());
        parts.forEach((id, part) -> {
            YamlSection file = part.section("name", "delimiter", "encoding", "header");
            Encoding encoding = file.find("encoding")
                    .flatMap(e -> e.choice(List.of(Encoding.values()), Encoding::label))
                    .orElse(Encoding.UTF_8);
            char delimiter =
                    file.find("delimiter").map(MappingReader::delimiter).orElse(',');
            int header = file.find("header").map(MappingReader::header).orElse(1);
            files.add(new ForeignFile(id, file.text("name"), delimiter, encoding, header));
        });
        rows = top.find("rows")
                .map(this::knownFile)
                .orElseGet(() -> parts.keySet().stream().findFirst().orElse(""));
        if (top.find("rows").isEmpty() && files.size() > 1) {
            top.part().fault("rows is missing, though there are several files", "name the file of the decisions");
        }
    }

    private static char delimiter(YamlPart part) {
        String text = part.text();
        if (text.equals("tab")) {
            return '\t';
        }
        if (text.length() == 1 && "\"\r\n\0".indexOf(text.charAt(0)) < 0) {
            return text.charAt(0);
        }
        part.fault("the delimiter is not one character", "write \",\" or \";\" or \"|\" or tab");
        return ',';
    }

    private static int header(YamlPart part) {
        return part.isText() && part.text().equals("none") ? 0 : part.whole(1, 1000);
    }

    private String knownFile(YamlPart part) {
        List<String> ids = files.stream().map(ForeignFile::id).toList();
        return part.choice(ids, id -> id).orElse("");
    }

    private void readJoins() {
        for (YamlPart part : top.items("join")) {
            YamlSection join = part.section("file", "by");
            String file = join.need("file").map(this::knownFile).orElse("");
            join.need("by").ifPresent(by -> readJoin(file, by));
            boolean twice = joins.stream()
                    .limit(Math.max(0, joins.size() - 1))
                    .anyMatch(j -> j.file().equals(file));
            if (file.equals(rows) && !file.isEmpty() || twice) {
                part.fault("the file is read already", "join each further file once");
            }
        }
    }

    private void readJoin(String file, YamlPart by) {
        if (by.isText()) {
            joins.add(new Join(file, by.filled(), by.text()));
        } else {
            YamlSection keys = by.section(rows, file);
            joins.add(new Join(file, keys.text(rows), keys.text(file)));
        }
    }

    private Map<String, String> forces() {
        Map<String, String> forces = new LinkedHashMap<>();
        top.entries("forces").forEach((code, name) -> {
            checkCode(code, name);
            forces.put(code, name.filled());
        });
        return forces;
    }

    private Map<String, Scales.FindingStep> findings() {
        Map<String, Scales.FindingStep> steps = new LinkedHashMap<>();
        scale("findings").forEach((code, part) -> {
            YamlSection step = part.section("rank", "counts_as", "label");
            Finding countsAs = step.need("counts_as")
                    .flatMap(p -> p.choice(List.of(Finding.values()), Finding::code))
                    .orElse(Finding.NOT_PROVEN);
            steps.put(code, new Scales.FindingStep(rank(step), countsAs, step.text("label")));
        });
        return steps.isEmpty() ? Scales.OUR_FINDINGS : steps;
    }

    private Map<String, Scales.SanctionStep> sanctions() {
        Map<String, Scales.SanctionStep> steps = new LinkedHashMap<>();
        scale("sanctions").forEach((code, part) -> {
            YamlSection step = part.section("rank", "ends_career", "label");
            boolean ends = step.need("ends_career").map(YamlPart::yes).orElse(false);
            steps.put(code, new Scales.SanctionStep(rank(step), ends, step.text("label")));
        });
        return steps.isEmpty() ? Scales.OUR_SANCTIONS : steps;
    }

    private Map<String, YamlPart> scale(String name) {
        Map<String, YamlPart> steps =
                ownScales.map(section -> section.entries(name)).orElse(Map.of());
        steps.forEach(MappingReader::checkCode);
        return steps;
    }

    private static int rank(YamlSection step) {
        return step.need("rank").map(part -> part.whole(0, 100)).orElse(0);
    }

    private static void checkCode(String code, YamlPart part) {
        boolean taken =
                Stream.of(Missing.values()).anyMatch(missing -> missing.code().equals(code));
        if (taken || !code.matches(CODE)) {
            part.fault(
                    YamlPart.quoted(code) + (taken ? " says why a value is missing" : " is not a code"),
                    "choose a code in lower case with underscores, such as short_suspension");
        }
    }
}
