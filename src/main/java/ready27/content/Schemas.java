package ready27.content;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds data against the JSON Schemas of {@code content/schema} and tells the faults by line. */
final class Schemas {

    private static final Map<String, String> REMEDIES = Map.of(
            "additionalProperties", "Correct the field's name or take it out",
            "required", "Add the missing field",
            "enum", "Write one of the words that the schema lists",
            "type", "Put text between quotes; write numbers, true and false without",
            "minLength", "Write more",
            "pattern", "Follow the form that content/README.md shows",
            "minItems", "Add what is missing",
            "maxItems", "Take out what is too much");

    private final Map<String, String> texts;
    private final Faults faults;
    private final Map<String, @Nullable Schema> parsed = new HashMap<>();
    private @Nullable SchemaRegistry registry;

    /** Parses none of them before a file asks for it. */
    Schemas(Map<String, String> texts, Faults faults) {
        this.texts = Map.copyOf(texts);
        this.faults = faults;
    }

    /** The schema of that name; none where there is none, or what is there is no JSON, which is told once. */
    @Nullable
    Schema find(String path) {
        if (!parsed.containsKey(path)) {
            parsed.put(path, parse(path));
        }
        return parsed.get(path);
    }

    private @Nullable Schema parse(String path) {
        String text = texts.get(path);
        if (text == null) {
            return null;
        }
        if (registry == null) {
            registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        }
        try {
            return registry.getSchema(JsonMapper.shared().readTree(text));
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            faults.add(new Place(path, line), "this is not JSON: " + broken.getOriginalMessage(), "Mend the schema");
            return null;
        }
    }

    /** The nodes that are unsound: those with a fault and all that hold them. */
    Set<Node> check(String schema, String path, int shift, Node root, JsonNode json) {
        Set<Node> unsound = new HashSet<>();
        Schema known = find(schema);
        if (known == null) {
            faults.add(new Place(path, 1), "its schema " + schema + " is missing", "Put the schema back");
            return unsound;
        }
        List<Error> errors = known.validate(json, run -> run.executionConfig(config -> config.locale(Locale.ROOT)));
        for (Error error : errors) {
            Node node = follow(root, error, unsound);
            faults.add(
                    new Place(path, YamlText.line(node) + shift),
                    where(error.getInstanceLocation()) + error.getMessage(),
                    REMEDIES.getOrDefault(error.getKeyword(), "Follow content/" + schema));
        }
        return unsound;
    }

    /** Walks to where the error is; a field that should not be there is a place of its own. */
    private static Node follow(Node root, Error error, Set<Node> unsound) {
        NodePath way = error.getInstanceLocation();
        Node node = root;
        unsound.add(node);
        for (int i = 0; i < way.getNameCount(); i++) {
            node = step(node, way.getElement(i));
            unsound.add(node);
        }
        if ("additionalProperties".equals(error.getKeyword()) && node instanceof MappingNode map) {
            return key(map, String.valueOf(error.getProperty()));
        }
        return node;
    }

    private static Node step(Node node, Object element) {
        if (node instanceof SequenceNode list && element instanceof Integer index) {
            return list.getValue().get(index);
        }
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(String.valueOf(element))) {
                    return tuple.getValueNode();
                }
            }
        }
        return node;
    }

    private static Node key(MappingNode map, String name) {
        for (NodeTuple tuple : map.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
                return key;
            }
        }
        return map;
    }

    private static String where(NodePath way) {
        for (int i = way.getNameCount() - 1; i >= 0; i--) {
            if (way.getElement(i) instanceof String field) {
                return field + ": ";
            }
        }
        return "";
    }
}
