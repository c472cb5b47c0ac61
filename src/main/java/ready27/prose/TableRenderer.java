package ready27.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Tables stand in a region of their own that scrolls sideways, also by keyboard. */
final class TableRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext html;

    TableRenderer(HtmlNodeRendererContext html) {
        this.html = html;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class, TableCell.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof TableCell cell) {
            cell(cell);
        } else {
            table(node);
        }
    }

    /** The empty corner above a column of names heads nothing. */
    private void cell(TableCell cell) {
        boolean head = cell.isHeader() && cell.getFirstChild() != null;
        Map<String, String> attributes = new LinkedHashMap<>();
        if (head) {
            attributes.put("scope", "col");
        }
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            attributes.put("class", "number");
        }
        html.getWriter().tag(head ? "th" : "td", attributes);
        Children.render(html, cell);
        html.getWriter().tag(head ? "/th" : "/td");
    }

    private void table(Node table) {
        Map<String, String> region = new LinkedHashMap<>();
        region.put("class", "scroll");
        region.put("tabindex", "0");
        region.put("role", "region");
        region.put("aria-label", "Table: " + columns(table));
        HtmlWriter writer = html.getWriter();
        writer.line();
        writer.tag("div", region);
        writer.tag("table", Map.of("class", "table"));
        Children.render(html, table);
        writer.tag("/table");
        writer.tag("/div");
        writer.line();
    }

    private static String columns(Node table) {
        Node head = table.getFirstChild();
        StringBuilder names = new StringBuilder();
        for (Node cell = head.getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
            String name = PlainText.of(cell);
            names.append(names.isEmpty() || name.isEmpty() ? "" : ", ").append(name);
        }
        return names.toString();
    }
}
