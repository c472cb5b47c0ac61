package ready27.exam;

import ready27.paper.Format;

/** Papers that are complete as their authors wrote them. */
public record Booklets(Format format) implements Composition {

    @Override
    public int questions() {
        return format.questions();
    }

    @Override
    public int marks() {
        return format.marks();
    }
}
