package ready27.prose;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Headings carry their anchor; the first level belongs to the page's title. */
final class HeadingRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext html;
    private final Map<Node, String> anchors;

    HeadingRenderer(HtmlNodeRendererContext html, Map<Node, String> anchors) {
        this.html = html;
        this.anchors = anchors;
    }

    static int level(Heading heading) {
        return Math.max(2, heading.getLevel());
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class);
    }

    @Override
    public void render(Node node) {
        String tag = "h" + level((Heading) node);
        html.getWriter().line();
        html.getWriter().tag(tag, Map.of("id", anchors.getOrDefault(node, "")));
        Children.render(html, node);
        html.getWriter().tag("/" + tag);
        html.getWriter().line();
    }
}
