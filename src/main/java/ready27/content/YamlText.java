package ready27.content;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parses one text of YAML into nodes that know their lines, and gives the schema the same as JSON. */
final class YamlText {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 12;

    private final String path;
    private final int shift;
    private final Faults faults;

    /** {@code shift} lines of the file stand above the text. */
    YamlText(String path, int shift, Faults faults) {
        this.path = path;
        this.shift = shift;
        this.faults = faults;
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    Optional<Node> parse(String text) {
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(text);
            if (root.isEmpty()) {
                faults.add(new Place(path, 1 + shift), "the file holds no data", "Write its data or delete it");
            }
            return root;
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(
                    new Place(path, line + shift),
                    "this is not YAML: " + broken.getProblem(),
                    "Look for a missing quote, colon or indent here or just above");
        } catch (YamlEngineException broken) {
            faults.add(new Place(path, 1 + shift), "this is not YAML: " + broken.getMessage(), "Mend the syntax");
        }
        return Optional.empty();
    }

    JsonNode json(Node node) {
        return json(node, 0);
    }

    private JsonNode json(Node node, int depth) {
        if (depth > DEEPEST) {
            faults.add(place(node), "the data nest too deeply", "Write it out flat, without aliases");
            return JSON.nullNode();
        }
        if (node instanceof MappingNode map) {
            return object(map, depth);
        }
        if (node instanceof SequenceNode list) {
            ArrayNode array = JSON.arrayNode();
            list.getValue().forEach(item -> array.add(json(item, depth + 1)));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode map, int depth) {
        ObjectNode object = JSON.objectNode();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : map.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!seen.add(key)) {
                faults.add(place(tuple.getKeyNode()), "\"" + key + "\" stands here twice", "Keep one of the two");
            }
            object.set(key, json(tuple.getValueNode(), depth + 1));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        Tag tag = scalar.getTag();
        String value = scalar.getValue();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(value.equals("true"));
        }
        if (tag.equals(Tag.INT) && value.matches("-?[0-9]{1,15}")) {
            return JSON.numberNode(Long.parseLong(value));
        }
        if (tag.equals(Tag.FLOAT) && value.matches("-?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?")) {
            return JSON.numberNode(Double.parseDouble(value));
        }
        return JSON.stringNode(value);
    }

    private Place place(Node node) {
        return new Place(path, line(node) + shift);
    }
}
