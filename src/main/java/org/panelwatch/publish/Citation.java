package org.panelwatch.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How to cite a figure at a release, by the address that holds on to it. The date is that of the release; when somebody
 * looked is theirs to add.
 */
public record Citation(Publication publication) {

    private static final String NAME = "Panelwatch";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ROOT);
    private static final Map<Character, String> TEX = Map.ofEntries(
            Map.entry('\\', "{\\textbackslash}"),
            Map.entry('{', "\\{"),
            Map.entry('}', "\\}"),
            Map.entry('$', "\\$"),
            Map.entry('&', "\\&"),
            Map.entry('%', "\\%"),
            Map.entry('#', "\\#"),
            Map.entry('_', "\\_"),
            Map.entry('"', "{\"}"),
            Map.entry('~', "{\\textasciitilde}"),
            Map.entry('^', "{\\textasciicircum}"));

    /** In one line, for a list of sources. */
    public String text() {
        return "%s (%d). %s [figure, release %s of %s]. %s. CC BY 4.0."
                .formatted(NAME, date().getYear(), title(), release(), DAY.format(date()), address());
    }

    /** An entry for BibTeX and its kin. */
    public String bibtex() {
        return """
                @misc{%s,
                  author = {{%s}},
                  title = {{%s}},
                  year = {%d},
                  month = %s,
                  howpublished = {Figure, release %s of the data},
                  url = {%s},
                  note = {%s}
                }
                """.formatted(key(), NAME, tex(title()), date().getYear(), month(), release(), verbatim(), "CC BY 4.0");
    }

    /** A list of one item in CSL-JSON, which reference managers read. */
    public String cslJson() {
        ArrayNode items = JSON.createArrayNode();
        ObjectNode item = items.addObject()
                .put("id", key())
                .put("type", "dataset")
                .put("title", title())
                .put("publisher", NAME)
                .put("version", "release " + release())
                .put("URL", address())
                .put("license", Licence.ADDRESS)
                .put("language", "en-GB");
        item.putArray("author").addObject().put("literal", NAME);
        item.putObject("issued")
                .putArray("date-parts")
                .addArray()
                .add(date().getYear())
                .add(date().getMonthValue())
                .add(date().getDayOfMonth());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(items) + "\n";
    }

    private String title() {
        return publication.question() + ". " + publication.figure().subtitle();
    }

    private String key() {
        return "panelwatch-" + publication.figure().id() + "-" + release();
    }

    private String release() {
        return publication.figure().release().id();
    }

    private LocalDate date() {
        return publication.figure().release().date();
    }

    private String month() {
        return MONTH.format(date()).toLowerCase(Locale.ROOT);
    }

    private String address() {
        return publication.site().absolute(publication.address(publication.frozen()));
    }

    /** An address is printed as it stands, so only what would end the field is written otherwise. */
    private String verbatim() {
        return address().replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }

    private static String tex(String words) {
        StringBuilder text = new StringBuilder();
        for (char letter : words.replaceAll("\\s+", " ").toCharArray()) {
            text.append(TEX.getOrDefault(letter, String.valueOf(letter)));
        }
        return text.toString();
    }
}
