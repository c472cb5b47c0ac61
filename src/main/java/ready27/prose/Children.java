package ready27.prose;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders what a node holds. */
final class Children {

    private Children() {}

    static void render(HtmlNodeRendererContext html, Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            html.render(child);
        }
    }
}
