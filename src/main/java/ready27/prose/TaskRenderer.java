package ready27.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** List items; those that are tasks have a box to tick, named by the task. */
final class TaskRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext html;

    TaskRenderer(HtmlNodeRendererContext html) {
        this.html = html;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(ListItem.class);
    }

    @Override
    public void render(Node item) {
        HtmlWriter writer = html.getWriter();
        if (item.getFirstChild() instanceof TaskListItemMarker marker) {
            writer.tag("li", Map.of("class", "task"));
            task(marker);
        } else {
            writer.tag("li");
            Children.render(html, item);
        }
        writer.tag("/li");
        writer.line();
    }

    private void task(TaskListItemMarker marker) {
        HtmlWriter writer = html.getWriter();
        Map<String, String> box = new LinkedHashMap<>();
        box.put("type", "checkbox");
        box.put("autocomplete", "off");
        if (marker.isChecked()) {
            box.put("checked", "");
        }
        writer.tag("label");
        writer.tag("input", box);
        writer.tag("span");
        Node part = marker.getNext();
        if (part instanceof Paragraph words) {
            Children.render(html, words);
            part = words.getNext();
        }
        writer.tag("/span");
        writer.tag("/label");
        for (Node rest = part; rest != null; rest = rest.getNext()) {
            html.render(rest);
        }
    }
}
