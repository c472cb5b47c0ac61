package ready27.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import ready27.syllabus.Syllabus;
import ready27.syllabus.Term;

/**
 * Links: {@code clause:9.2.2} and {@code control:A.5.7} lead to their pages; {@code term:risk-owner} does too, and has the
 * definition beside it as its description, so that it is not part of the link's name.
 */
final class LinkRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext html;
    private final Syllabus syllabus;
    private final String name;
    private int definitions;

    LinkRenderer(HtmlNodeRendererContext html, Syllabus syllabus, String name) {
        this.html = html;
        this.syllabus = syllabus;
        this.name = name;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
        String target = ((Link) node).getDestination();
        int colon = target.indexOf(':');
        String id = target.substring(colon + 1);
        switch (target.substring(0, Math.max(0, colon))) {
            case "term" -> term(node, syllabus.term(id));
            case "clause" -> numbered(node, "/syllabus/clauses/" + id, id);
            case "control" -> numbered(node, "/syllabus/controls/" + id, id);
            case "document" -> Children.render(html, node);
            default -> anchor(node, Map.of("href", html.urlSanitizer().sanitizeLinkUrl(target)));
        }
    }

    private void numbered(Node node, String address, String id) {
        Map<String, String> link = new LinkedHashMap<>();
        if (PlainText.of(node).equals(id)) {
            link.put("class", "mono");
        }
        link.put("href", address);
        anchor(node, link);
    }

    private void term(Node node, Optional<Term> term) {
        if (term.isEmpty()) {
            Children.render(html, node);
            return;
        }
        Map<String, String> link = new LinkedHashMap<>();
        link.put("class", "term");
        link.put("href", "/syllabus/terms/" + term.get().id());
        if (inside(node, TableCell.class) || inside(node, Heading.class)) {
            anchor(node, link);
        } else {
            defined(node, link, term.get().definition());
        }
    }

    private void defined(Node node, Map<String, String> link, String definition) {
        String id = name + "-definition-" + ++definitions;
        link.put("aria-describedby", id);
        Map<String, String> note = new LinkedHashMap<>();
        note.put("class", "definition");
        note.put("role", "tooltip");
        note.put("id", id);
        HtmlWriter writer = html.getWriter();
        writer.tag("span", Map.of("class", "gloss"));
        anchor(node, link);
        writer.tag("span", note);
        writer.text(definition);
        writer.tag("/span");
        writer.tag("/span");
    }

    private void anchor(Node node, Map<String, String> attributes) {
        html.getWriter().tag("a", attributes);
        Children.render(html, node);
        html.getWriter().tag("/a");
    }

    private static boolean inside(Node node, Class<? extends Node> kind) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (kind.isInstance(around)) {
                return true;
            }
        }
        return false;
    }
}
