package ready27.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import ready27.syllabus.Area;
import ready27.testing.TestMongo;

class RevisionsTest {

    private static final Question AUDIT = Questions.classic("audit-1", Area.AUDIT, "b");
    private static final Question PAIR = Questions.twoStatements("planning-1", Area.PLANNING, true, false);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Revisions before = new Revisions(mongo.template(), new QuestionBank(List.of(AUDIT, PAIR)));

    @Test
    void keepsEachRevisionOnce() {
        StepVerifier.create(before.archive(List.of(AUDIT, PAIR))).expectNext(2).verifyComplete();
        StepVerifier.create(before.archive(List.of(AUDIT, PAIR))).expectNext(0).verifyComplete();
    }

    @Test
    void instancesThatStartTogetherKeepEachRevisionOnce() {
        Revisions other = new Revisions(mongo.template(), new QuestionBank(List.of(AUDIT, PAIR)));

        StepVerifier.create(Flux.merge(before.archive(List.of(AUDIT)), other.archive(List.of(AUDIT, PAIR)))
                        .then(mongo.template()
                                .findAll(org.bson.Document.class, Revisions.COLLECTION)
                                .count()))
                .expectNext(2L)
                .verifyComplete();
    }

    @Test
    void aQuestionThatLeftTheBankIsStillShownAsItWas() {
        before.archiveServed().block();
        Revisions after = new Revisions(mongo.template(), new QuestionBank(List.of()));

        Map<RevisionKey, Question> shown =
                after.of(List.of(PAIR.revisionKey(), AUDIT.revisionKey())).block();

        assertThat(shown).containsExactly(Map.entry(PAIR.revisionKey(), PAIR), Map.entry(AUDIT.revisionKey(), AUDIT));
    }

    @Test
    void aChangedQuestionIsKeptBesideItsOldSelf() {
        before.archiveServed().block();
        Question changed = Questions.classic("audit-1", Area.AUDIT, "c");
        Revisions after = new Revisions(mongo.template(), new QuestionBank(List.of(changed)));

        assertThat(after.archive(List.of(changed)).block()).isEqualTo(1);
        assertThat(after.of(List.of(AUDIT.revisionKey(), changed.revisionKey())).block())
                .containsExactly(Map.entry(AUDIT.revisionKey(), AUDIT), Map.entry(changed.revisionKey(), changed));
    }

    @Test
    void whatWasNeverServedIsMissing() {
        RevisionKey unknown = new RevisionKey(new QuestionId("audit-9"), "0123456789abcdef");

        assertThat(before.of(List.of(unknown)).block()).isEmpty();
    }
}
