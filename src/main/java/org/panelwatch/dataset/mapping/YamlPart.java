package org.panelwatch.dataset.mapping;

import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.Spelling;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a YAML document with its place and the keys that lead to it. Whatever is written is text: {@code NO} is the
 * word NO, and nothing is ever made of it but strings, lists and maps.
 */
final class YamlPart {

    static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 12;

    private final String key;
    private final Node node;
    private final Faults faults;

    private YamlPart(String key, Node node, Faults faults) {
        this.key = key;
        this.node = node;
        this.faults = faults;
    }

    /** The document, or nothing where it is not YAML, which is a fault. */
    static @Nullable YamlPart read(String text, Faults faults) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(0);
        try {
            Node node = new Yaml(limits).compose(new StringReader(text));
            if (node != null) {
                return new YamlPart("", node, faults);
            }
            faults.add(new MappingFault(1, 1, "", "the mapping is empty", "begin it with mapping: 1"));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            int column = e.getProblemMark() == null ? 1 : e.getProblemMark().getColumn() + 1;
            faults.add(notYaml(line, column, e.getProblem()));
        } catch (YAMLException e) {
            faults.add(notYaml(1, 1, e.getMessage()));
        }
        return null;
    }

    private static MappingFault notYaml(int line, int column, @Nullable String problem) {
        String said = CellProblem.printable(problem == null ? "it cannot be read" : problem);
        return new MappingFault(
                line,
                column,
                "",
                "this is no YAML that is read here: " + said,
                "put words in quotes, and indent by spaces");
    }

    String key() {
        return key;
    }

    void fault(String message, String hint) {
        faults.add(node.getStartMark(), key, message, hint);
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /** What is written; empty, and a fault, where it is a list or a map. */
    String text() {
        if (node instanceof ScalarNode scalar) {
            if (scalar.getTag().startsWith("!")) {
                fault("a type is written before the value", "remove it; values are plain text");
            }
            return scalar.getValue();
        }
        fault("a value is missing here", "write one word or text, in quotes if need be");
        return "";
    }

    /** What is written where it is not blank; otherwise a fault. */
    String filled() {
        String text = text();
        if (isText() && text.isBlank()) {
            fault("there is nothing after the key", "write a value, or remove the key");
        }
        return text;
    }

    /** One of a few values, by what a mapping writes for each. */
    <T> Optional<T> choice(Collection<T> values, Function<T, String> written) {
        String text = text();
        Optional<T> found = values.stream()
                .filter(value -> written.apply(value).equals(text))
                .findFirst();
        if (found.isEmpty() && isText()) {
            unknown("", text, values.stream().map(written).toList());
        }
        return found;
    }

    boolean yes() {
        return choice(List.of("yes", "no"), word -> word).filter("yes"::equals).isPresent();
    }

    int whole(int least, int most) {
        String text = text();
        if (text.matches("-?\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        if (isText()) {
            fault(quoted(text) + " is not a whole number from " + least + " to " + most, "write digits only");
        }
        return least;
    }

    /** The items of a list; something that is no list is a list of itself. */
    List<YamlPart> items() {
        if (!(node instanceof SequenceNode list)) {
            return List.of(this);
        }
        return list.getValue().stream()
                .map(item -> new YamlPart(key, item, faults))
                .toList();
    }

    /** Free keys and what stands under each; a key that is there twice is a fault. */
    Map<String, YamlPart> entries() {
        Map<String, YamlPart> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode map)) {
            fault("keys and values are missing here", "write one key: value a line, indented");
            return entries;
        }
        for (NodeTuple tuple : map.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name) {
                YamlPart part = new YamlPart(path(name.getValue()), tuple.getValueNode(), faults);
                if (entries.putIfAbsent(name.getValue(), part) != null) {
                    faults.add(name.getStartMark(), part.key, "the key is there twice", "remove one of the two");
                }
            } else {
                faults.add(tuple.getKeyNode().getStartMark(), key, "a key is no plain text", "write key: value");
            }
        }
        return entries;
    }

    /** The entries of a part that knows its keys. */
    YamlSection section(String... known) {
        Map<String, YamlPart> entries = entries();
        List<String> keys = List.of(known);
        entries.keySet().stream().filter(name -> !keys.contains(name)).forEach(name -> {
            Node place = keyNode(name);
            String hint = Spelling.nearest(name, keys)
                    .map(near -> "did you mean " + near + "?")
                    .orElse("the keys here are " + String.join(", ", keys));
            faults.add(place.getStartMark(), path(name), "the key is unknown", hint);
        });
        return new YamlSection(this, entries);
    }

    /** A fault that names a word, what is wrong with it and the words allowed. */
    void unknown(String what, String word, Collection<String> allowed) {
        String list = allowed.isEmpty() ? "there is none to choose from" : "write one of " + String.join(", ", allowed);
        String hint = Spelling.nearest(word, allowed)
                .map(near -> "did you mean " + near + "? Otherwise " + list)
                .orElse(list);
        fault(quoted(word) + " is not " + (what.isEmpty() ? "one of the values that it takes" : what), hint);
    }

    static String quoted(String word) {
        return "'" + CellProblem.printable(word) + "'";
    }

    private Node keyNode(String name) {
        return ((MappingNode) node)
                .getValue().stream()
                        .map(NodeTuple::getKeyNode)
                        .filter(k -> k instanceof ScalarNode scalar
                                && scalar.getValue().equals(name))
                        .findFirst()
                        .orElse(node);
    }

    private String path(String name) {
        String plain = CellProblem.printable(name);
        return (key.isEmpty() ? "" : key + ".") + (plain.matches("\\w+") ? plain : "'" + plain + "'");
    }
}
