package ready27.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
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
        return Set.of(TableBlock.class);
    }

    @Override
    public void render(Node table) {
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
            names.append(names.isEmpty() ? "" : ", ").append(PlainText.of(cell));
        }
        return names.toString();
    }
}
