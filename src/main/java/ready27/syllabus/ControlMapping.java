package ready27.syllabus;

import java.util.List;

/** Where each control of 2013 went in 2022, and which of 2022 come from nowhere. */
public record ControlMapping(List<Row> rows, List<Control> added) {

    /** One control of 2013 and its successors. */
    public record Row(OldControl before, List<Control> now) {}

    static ControlMapping of(Syllabus syllabus) {
        return new ControlMapping(
                syllabus.oldControls().stream()
                        .map(before -> new Row(
                                before,
                                before.now().stream()
                                        .flatMap(id -> syllabus.control(id).stream())
                                        .toList()))
                        .toList(),
                syllabus.controls().stream().filter(Control::added).toList());
    }
}
