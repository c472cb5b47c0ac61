package ready27.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ready27.prose.Markdown;
import ready27.syllabus.Clause;
import ready27.syllabus.Control;
import ready27.syllabus.Study;
import ready27.syllabus.Syllabus;
import ready27.syllabus.Teaching;
import ready27.syllabus.TermPages;
import ready27.testing.ShippedContent;

/** What the lessons, the study texts and the terms have to cover, by name. */
class CoverageTest {

    private static final Lessons LESSONS = ShippedContent.lessons();
    private static final Syllabus SYLLABUS = ShippedContent.syllabus();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            what an ISMS is and why | isms-and-its-standards
            terms that are confused | words-that-sound-alike
            terms of risk that are confused | risk-words
            the 27000 family in late 2026 | family-in-2026
            structure of the standard and the Harmonized Structure | how-the-standard-is-built
            PDCA as a teaching map | pdca-as-a-map
            certification, accreditation and 27006-1 | certification-step-by-step
            auditing by 19011 | auditing-by-iso-19011
            2013 to 2022 | from-2013-to-2022
            exam technique for Foundation | how-the-exams-work
            exam technique for Practitioner by item type | practitioner-exam
            how to become a trainer | becoming-a-trainer
            Annex A overview | annex-a-and-27002
            attributes | the-five-attributes
            context and the climate amendment | context-and-climate
            interested parties | interested-parties
            scope | scope-and-isms
            leadership | leadership-and-commitment
            policy | security-policy
            roles | roles-and-authorities
            risk assessment | risk-assessment
            risk treatment | risk-treatment
            the SoA | statement-of-applicability-and-plan
            objectives | security-objectives
            planning of changes | planning-of-changes
            resources, competence and awareness | resources-competence-awareness
            communication | communication
            documented information | documented-information
            operational planning | operation
            monitoring and measurement | monitoring-and-measurement
            internal audit | internal-audit
            management review | management-review
            continual improvement | continual-improvement
            nonconformity and corrective action | nonconformity-and-corrective-action
            """)
    void everyTopicHasItsLesson(String topic, String slug) {
        assertThat(LESSONS.find(slug)).as(topic).isPresent();
    }

    @ParameterizedTest(name = "{1} is in {0}")
    @CsvSource({
        "certification-step-by-step, Stage 1",
        "certification-step-by-step, Stage 2",
        "certification-step-by-step, urveillance",
        "certification-step-by-step, ecertification",
        "certification-step-by-step, ccreditation",
        "certification-step-by-step, 27006-1",
        "context-and-climate, climate",
        "practitioner-exam, matching",
        "practitioner-exam, sequencing",
        "practitioner-exam, assertion"
    })
    void theyNameWhatTheyHaveTo(String slug, String word) {
        assertThat(LESSONS.find(slug).orElseThrow().text().toLowerCase(java.util.Locale.ROOT))
                .contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void everyClauseWithTextIsALessonsOwn() {
        Set<String> treated = refs();

        assertThat(SYLLABUS.clauses().stream().filter(Clause::hasText).map(Clause::id))
                .hasSize(30)
                .allMatch(treated::contains);
    }

    @Test
    void everyControlIsInOneOfTwelveOrMoreLessonsOfItsTheme() {
        List<Lesson> themes = LESSONS.all().stream()
                .filter(lesson -> lesson.slug()
                        .matches(String.join(
                                "|",
                                "assets-and-information-handling",
                                "building-and-changing-software",
                                "continuity",
                                "direction-roles-and-outlook",
                                "equipment-and-media",
                                "identity-and-access",
                                "incidents",
                                "law-privacy-and-review",
                                "networks-and-cryptography",
                                "operating-systems-safely",
                                "people",
                                "physical-places",
                                "suppliers-and-cloud")))
                .toList();

        assertThat(themes).hasSizeGreaterThanOrEqualTo(12);
        assertThat(SYLLABUS.controls().stream().map(Control::id))
                .hasSize(93)
                .allMatch(id ->
                        themes.stream().anyMatch(lesson -> lesson.controls().contains(id)));
    }

    @Test
    void everyLessonSaysWhatOneCanDoAfterIt() {
        assertThat(LESSONS.all()).hasSizeGreaterThanOrEqualTo(45).allSatisfy(lesson -> {
            assertThat(lesson.objectives()).hasSizeBetween(2, 5).allMatch(text -> text.startsWith("You can "));
            assertThat(lesson.edition()).matches("27001:2022(\\+A1)?");
        });
    }

    @Test
    void everyControlAndEveryClauseWithTextHasAWholeStudyText() {
        Stream<String> ids = Stream.concat(
                SYLLABUS.controls().stream().map(Control::id),
                SYLLABUS.clauses().stream().filter(Clause::hasText).map(Clause::id));

        assertThat(ids).hasSize(123).allSatisfy(id -> {
            Study study = SYLLABUS.study(id).orElseThrow();
            assertThat(List.of(study.purpose(), study.small(), study.large(), study.trap()))
                    .allMatch(text -> text.length() >= 60);
            assertThat(study.evidence()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(study.related()).isNotEmpty();
        });
    }

    @Test
    void everyTermLeadsToALessonAndThatLessonBack() {
        Markdown markdown = new Markdown(SYLLABUS);
        Teaching teaching = ref -> LESSONS.about(ref).stream()
                .map(lesson -> new Teaching.Text(lesson.title(), lesson.path()))
                .toList();

        assertThat(SYLLABUS.terms()).hasSize(121).allSatisfy(term -> {
            List<Teaching.Text> lessons = TermPages.of(term, SYLLABUS, teaching).lessons();
            assertThat(lessons)
                    .isNotEmpty()
                    .allSatisfy(text ->
                            assertThat(html(text, markdown)).contains("href=\"/syllabus/terms/" + term.id() + "\""));
        });
    }

    private static String html(Teaching.Text text, Markdown markdown) {
        Lesson lesson =
                LESSONS.find(text.path().substring("/lessons/".length())).orElseThrow();
        return LessonPage.of(lesson, LESSONS, SYLLABUS, markdown).prose().html();
    }

    private static Set<String> refs() {
        Set<String> refs = new HashSet<>();
        LESSONS.all().forEach(lesson -> refs.addAll(lesson.clauses()));
        return refs;
    }
}
