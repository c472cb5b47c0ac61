package ready27.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ready27.testing.ShippedContent;

class SyllabusReaderTest {

    private final Syllabus syllabus = ShippedContent.syllabus();

    @Test
    void theStandardIsWhole() {
        assertThat(syllabus.clauses()).hasSize(41);
        assertThat(syllabus.controls()).hasSize(93);
        assertThat(syllabus.oldControls()).hasSize(114);
        assertThat(syllabus.terms()).hasSize(121);
        assertThat(syllabus.documentedItems()).hasSize(16);
    }

    @Test
    void themesHoldTheirShareOfTheControls() {
        assertThat(syllabus.controls().stream().collect(Collectors.groupingBy(Control::theme, Collectors.counting())))
                .containsEntry(Theme.ORGANIZATIONAL, 37L)
                .containsEntry(Theme.PEOPLE, 8L)
                .containsEntry(Theme.PHYSICAL, 14L)
                .containsEntry(Theme.TECHNOLOGICAL, 34L);
        assertThat(syllabus.controls())
                .allMatch(control -> control.id().startsWith(control.theme().prefix() + "."));
    }

    @Test
    void elevenControlsAreNewAndHaveNoForerunner() {
        assertThat(syllabus.controls().stream().filter(Control::added)).hasSize(11);
        assertThat(syllabus.controls())
                .allMatch(control -> control.added() == control.from2013().isEmpty());
    }

    @Test
    void theMappingReadsTheSameBothWays() {
        assertThat(syllabus.oldControls())
                .allMatch(old -> old.now().stream()
                        .allMatch(now ->
                                syllabus.control(now).orElseThrow().from2013().contains(old.id())));
    }

    @Test
    void clausesKnowTheirAreaAndParent() {
        assertThat(syllabus.clause("9.2.2").orElseThrow().area()).isEqualTo(Area.AUDIT);
        assertThat(syllabus.clause("9.3.1").orElseThrow().area()).isEqualTo(Area.EVALUATION);
        assertThat(syllabus.clause("9.2.2").orElseThrow().parent()).contains("9.2");
        assertThat(syllabus.clause("10.1").orElseThrow().area()).isEqualTo(Area.IMPROVEMENT);
    }

    @Test
    void refsLeadToTheirPages() {
        assertThat(syllabus.ref("A.5.7").orElseThrow().path()).contains("/syllabus/controls/A.5.7");
        assertThat(syllabus.ref("risk-owner").orElseThrow().label()).isEqualTo("risk owner");
        assertThat(syllabus.ref("27006-1").orElseThrow().path()).isEmpty();
        assertThat(syllabus.ref("11.1")).isEmpty();
    }
}
