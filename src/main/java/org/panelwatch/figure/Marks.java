package org.panelwatch.figure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.English;

/** The numbers of a figure by their marks: which row and which part a cell belongs to. */
public final class Marks {

    private static final String N = "n";
    private static final String COUNT = "count";

    /** A number of a figure: its mark, what it counts in words, and the number. */
    public record Number(Mark mark, String words, long value) {}

    private final Figure figure;
    private final List<String> keys;
    private final @Nullable String part;
    private final String whole;
    private final Map<String, List<Row>> groups;

    /**
     * @param keys the columns that name a row, or a group of rows that are parts of one whole
     * @param part the column that names the part; nothing where each number of a row has a column of its own
     * @param whole the column of the number that a row stands for as a whole
     */
    private Marks(Figure figure, List<String> keys, @Nullable String part, String whole) {
        this.figure = figure;
        this.keys = keys;
        this.part = part;
        this.whole = whole;
        this.groups = figure.rows().stream()
                .collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()));
    }

    public static Marks of(Figure figure) {
        return switch (figure.drawing()) {
            case Drawing.RateOverTime drawing -> new Marks(figure, keys(drawing), null, N);
            case Drawing.StackedOverTime drawing -> new Marks(figure, List.of(drawing.year()), drawing.part(), N);
            case Drawing.StackedCompared drawing -> new Marks(figure, List.of(drawing.dimension()), drawing.part(), N);
            case Drawing.RatesCompared drawing -> new Marks(figure, keys(drawing), null, N);
            case Drawing.Funnel drawing -> new Marks(figure, List.of(drawing.dimension()), null, N);
            case Drawing.Dumbbell drawing -> new Marks(figure, List.of(drawing.dimension()), null, N);
            case Drawing.Flow drawing -> new Marks(figure, List.of(drawing.stage(), drawing.from()), drawing.to(), N);
            case Drawing.Points drawing ->
                new Marks(figure, List.of(figure.columns().getFirst().name()), null, N);
            case Drawing.Bars drawing ->
                new Marks(
                        figure,
                        List.of(drawing.dimension()),
                        drawing.part(),
                        drawing.part() == null ? drawing.value() : N);
            case Drawing.Timeline drawing -> new Marks(figure, List.of(), null, N);
            case Drawing.Heat drawing -> new Marks(figure, List.of(drawing.row()), drawing.column(), N);
        };
    }

    private static List<String> keys(Drawing.RateOverTime drawing) {
        return drawing.panel() == null ? List.of(drawing.year()) : List.of(drawing.panel(), drawing.year());
    }

    private static List<String> keys(Drawing.RatesCompared drawing) {
        return drawing.panel() == null ? List.of(drawing.dimension()) : List.of(drawing.dimension(), drawing.panel());
    }

    /** The key of the group that a row belongs to. */
    public String key(Row row) {
        return Mark.key(keys.stream().map(column -> figure.cell(row, column)).toList());
    }

    /** The mark of the number in a cell; nothing for one that holds none. Whether it counts decisions is not said. */
    public Optional<Mark> at(Row row, int column) {
        Column of = figure.columns().get(column);
        if (of.type() != Column.Type.INTEGER
                || keys.contains(of.name())
                || of.name().equals(part)) {
            return Optional.empty();
        }
        Mark mark = Mark.of(key(row));
        if (of.name().equals(whole)) {
            return Optional.of(
                    part != null && figure.drawing() instanceof Drawing.Bars ? new Mark(List.of(), null) : mark);
        }
        if (part == null) {
            return Optional.of(mark.part(of.name()));
        }
        return of.name().equals(COUNT) ? Optional.of(mark.part(Mark.code(figure.cell(row, part)))) : Optional.empty();
    }

    /** Every number of the figure once, in the order of rows and columns. */
    public List<Number> numbers() {
        Set<Number> numbers = new LinkedHashSet<>();
        for (Row row : figure.rows()) {
            for (int i = 0; i < figure.columns().size(); i++) {
                int column = i;
                if (row.cells().get(i) instanceof Cell.Count(long value)) {
                    at(row, i).ifPresent(mark -> numbers.add(new Number(mark, words(row, mark, column), value)));
                }
            }
        }
        return List.copyOf(numbers);
    }

    /** The keys of all rows, each once. */
    public List<String> rows() {
        return List.copyOf(groups.keySet());
    }

    /** The rows of a group; none where there is no such. */
    public List<Row> rows(String key) {
        return groups.getOrDefault(key, List.of());
    }

    /** The column of the number that a row stands for as a whole. */
    public String whole() {
        return whole;
    }

    /**
     * What a mark counts, in words: "2014, less than dismissal"; nothing where the figure has no such number.
     */
    public Optional<String> words(Mark mark) {
        if (!groups.keySet().containsAll(mark.rows())) {
            return Optional.empty();
        }
        List<Row> named =
                mark.rows().stream().flatMap(key -> rows(key).stream()).toList();
        List<String> names = mark.rows().stream()
                .map(key -> group(rows(key).getFirst()))
                .distinct()
                .toList();
        return part(mark, named.isEmpty() ? figure.rows() : named)
                .map(words -> String.join(
                        ", ",
                        Stream.of(English.list(names), words)
                                .filter(one -> !one.isEmpty())
                                .toList()));
    }

    private Optional<String> part(Mark mark, List<Row> rows) {
        String code = mark.part();
        if (code == null) {
            return Optional.of(part == null ? label(whole) : "");
        }
        if (part == null) {
            return figure.column(code)
                    .filter(column -> column.type() == Column.Type.INTEGER)
                    .map(column -> English.lower(column.label()));
        }
        return rows.stream()
                .filter(row -> Mark.code(figure.cell(row, part)).equals(code))
                .findFirst()
                .map(row -> English.lower(words(row, part)));
    }

    private String label(String column) {
        return figure.column(column).map(of -> English.lower(of.label())).orElse("");
    }

    private String words(Row row, Mark mark, int column) {
        return mark.part() != null && part != null
                ? English.capital(words(row, part))
                : figure.columns().get(column).label();
    }

    private String group(Row row) {
        return String.join(
                ", ",
                keys.stream()
                        .filter(key -> !key.equals("stage"))
                        .map(key -> words(row, key))
                        .toList());
    }

    private String words(Row row, String column) {
        int place = IntStream.range(0, figure.columns().size())
                .filter(i -> figure.columns().get(i).name().equals(column))
                .findFirst()
                .orElseThrow();
        String words = CellWords.of(figure, row, place);
        String unit = figure.columns().get(place).unit();
        boolean counted = row.cells().get(place) instanceof Cell.Count && unit != null;
        return counted ? words + " " + unit : words;
    }
}
