package ready27.content;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The data of a file as bytes: all its words in one text, then kind, line and size of each node. */
final class NodeBytes {

    private static final List<Tag> SCALARS = List.of(Tag.STR, Tag.NULL, Tag.BOOL, Tag.INT, Tag.FLOAT);
    private static final int LIST = SCALARS.size();
    private static final int MAP = LIST + 1;
    private static final int[] NO_TEXT = {};

    private final ByteBuffer nodes;
    private final String words;
    private int said;

    private NodeBytes(ByteBuffer nodes, String words) {
        this.nodes = nodes;
        this.words = words;
    }

    static byte[] of(Node root) throws IOException {
        StringBuilder words = new StringBuilder();
        ByteArrayOutputStream nodes = new ByteArrayOutputStream();
        write(root, words, new DataOutputStream(nodes));
        byte[] text = words.toString().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + text.length + nodes.size())
                .putInt(text.length)
                .put(text)
                .put(nodes.toByteArray())
                .array();
    }

    /** The same nodes; of where they stand they know the line. */
    static Node read(ByteBuffer bytes) {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new NodeBytes(bytes, new String(text, StandardCharsets.UTF_8)).read();
    }

    private static void write(Node node, StringBuilder words, DataOutputStream out) throws IOException {
        if (node instanceof MappingNode map) {
            head(MAP, node, map.getValue().size(), out);
            for (NodeTuple tuple : map.getValue()) {
                write(tuple.getKeyNode(), words, out);
                write(tuple.getValueNode(), words, out);
            }
        } else if (node instanceof SequenceNode list) {
            head(LIST, node, list.getValue().size(), out);
            for (Node item : list.getValue()) {
                write(item, words, out);
            }
        } else {
            String value = ((ScalarNode) node).getValue();
            head(SCALARS.indexOf(node.getTag()), node, value.length(), out);
            words.append(value);
        }
    }

    private static void head(int kind, Node node, int size, DataOutputStream out) throws IOException {
        if (kind < 0) {
            throw new IOException("nothing is known of the tag " + node.getTag());
        }
        out.writeByte(kind);
        out.writeInt(YamlText.line(node));
        out.writeInt(size);
    }

    private Node read() {
        int kind = nodes.get();
        Optional<Mark> at = Optional.of(new Mark("", 0, nodes.getInt() - 1, 0, NO_TEXT, 0));
        int size = nodes.getInt();
        if (kind == MAP) {
            return new MappingNode(Tag.MAP, true, tuples(size), FlowStyle.BLOCK, at, at);
        }
        if (kind == LIST) {
            return new SequenceNode(Tag.SEQ, true, items(size), FlowStyle.BLOCK, at, at);
        }
        String value = words.substring(said, said + size);
        said += size;
        return new ScalarNode(SCALARS.get(kind), true, value, ScalarStyle.PLAIN, at, at);
    }

    private List<NodeTuple> tuples(int size) {
        List<NodeTuple> tuples = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Node key = read();
            tuples.add(new NodeTuple(key, read()));
        }
        return tuples;
    }

    private List<Node> items(int size) {
        List<Node> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(read());
        }
        return items;
    }
}
