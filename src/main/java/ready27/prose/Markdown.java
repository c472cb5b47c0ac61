package ready27.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;
import ready27.syllabus.Syllabus;

/** Renders what authors write; HTML in their text is shown, never obeyed. */
@Component
public final class Markdown {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), TaskListItemsExtension.create(), FootnotesExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final Syllabus syllabus;

    public Markdown(Syllabus syllabus) {
        this.syllabus = syllabus;
    }

    /** The name begins the ids of definitions, so that several texts may stand on one page. */
    public Prose render(String text, String name) {
        Node document = parser.parse(text);
        Map<Node, String> anchors = anchors(document);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(html -> new HeadingRenderer(html, anchors))
                .nodeRendererFactory(html -> new LinkRenderer(html, syllabus, name))
                .nodeRendererFactory(TableRenderer::new)
                .nodeRendererFactory(TaskRenderer::new)
                .extensions(EXTENSIONS)
                .build();
        return new Prose(renderer.render(document), headings(anchors), sections(document, anchors));
    }

    private static Map<Node, String> anchors(Node document) {
        IdGenerator ids = IdGenerator.builder().defaultId("part").build();
        Map<Node, String> anchors = new LinkedHashMap<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                anchors.put(heading, ids.generateId(PlainText.of(heading)));
            }
        });
        return anchors;
    }

    private static List<ready27.prose.Heading> headings(Map<Node, String> anchors) {
        List<ready27.prose.Heading> headings = new ArrayList<>();
        anchors.forEach((node, id) ->
                headings.add(new ready27.prose.Heading(HeadingRenderer.level((Heading) node), id, PlainText.of(node))));
        return headings;
    }

    private static List<Section> sections(Node document, Map<Node, String> anchors) {
        List<Section> sections = new ArrayList<>();
        String id = "";
        String title = "";
        StringBuilder text = new StringBuilder();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading) {
                add(sections, id, title, text);
                id = anchors.getOrDefault(block, "");
                title = PlainText.of(block);
                text.setLength(0);
            } else {
                text.append(PlainText.of(block)).append(' ');
            }
        }
        add(sections, id, title, text);
        return sections;
    }

    private static void add(List<Section> sections, String id, String title, StringBuilder text) {
        if (!title.isEmpty() || !text.toString().isBlank()) {
            sections.add(new Section(id, title, text.toString().strip()));
        }
    }
}
