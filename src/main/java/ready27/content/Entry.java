package ready27.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of a YAML file that knows its line; its shape was checked against the schema, so wrong shapes read as empty. */
public final class Entry {

    private final String path;
    private final Node node;
    private final int shift;
    private final Set<Node> unsound;

    Entry(String path, Node node, int shift, Set<Node> unsound) {
        this.path = path;
        this.node = node;
        this.shift = shift;
        this.unsound = unsound;
    }

    Node node() {
        return node;
    }

    public Place place() {
        return new Place(path, YamlText.line(node) + shift);
    }

    /** Where the named field is, or this entry if it has none of that name. */
    public Place place(String field) {
        return tuple(field)
                .map(tuple -> new Place(path, YamlText.line(tuple.getKeyNode()) + shift))
                .orElseGet(this::place);
    }

    /** False when the schema finds fault with it or with anything in it: then there is no use in reading it. */
    public boolean sound() {
        return unsound.isEmpty() || !unsound.contains(node);
    }

    public Optional<Entry> find(String field) {
        return tuple(field).map(tuple -> at(tuple.getValueNode()));
    }

    /** The parts of a list; none where this is no list. */
    public List<Entry> items() {
        List<Entry> items = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> items.add(at(item)));
        }
        return items;
    }

    public List<Entry> items(String field) {
        return find(field).map(Entry::items).orElse(List.of());
    }

    /** The fields of a mapping, in the order of the file. */
    public List<Map.Entry<String, Entry>> fields() {
        List<Map.Entry<String, Entry>> fields = new ArrayList<>();
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    fields.add(Map.entry(key.getValue(), at(tuple.getValueNode())));
                }
            }
        }
        return fields;
    }

    /** The text as it stands, without the line end that a block of text closes with; empty for null. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
            String text = scalar.getValue();
            return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        }
        return "";
    }

    public String text(String field) {
        return find(field).map(Entry::text).orElse("");
    }

    public List<String> texts(String field) {
        return items(field).stream().map(Entry::text).toList();
    }

    public int number(String field) {
        return (int) Math.round(decimal(field));
    }

    public double decimal(String field) {
        String text = text(field);
        return text.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?") ? Double.parseDouble(text) : 0;
    }

    public boolean flag(String field) {
        return text(field).equals("true");
    }

    private Optional<NodeTuple> tuple(String field) {
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(field)) {
                    return Optional.of(tuple);
                }
            }
        }
        return Optional.empty();
    }

    private Entry at(Node part) {
        return new Entry(path, part, shift, unsound);
    }
}
