package ready27.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ready27.history.Cause;
import ready27.history.CauseTaps;
import ready27.history.Confidence;
import ready27.learner.Preferences;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.question.ReportForm;
import ready27.question.Statement;
import ready27.syllabus.Ref;

/** An answered question: what was chosen, the key, why for every option, and where to read on. */
public record FeedbackCard(
        String position,
        int done,
        int of,
        String verdict,
        String tone,
        String icon,
        String stem,
        List<Truth> statements,
        List<OptionLine> options,
        List<Chip> chips,
        String origin,
        Sureness sureness,
        CauseTaps cause,
        FlagButton flag,
        ReportForm report,
        String nextPath,
        String nextWord,
        String shortcuts) {

    /** A statement of a two-statement question, with what it turned out to be. */
    public record Truth(String text, String badge, String word, String why) {}

    /** A clause, control or term that the question rests on; without a path it is only named. */
    public record Chip(String path, String label, String title) {

        static Chip of(Ref ref) {
            String title = ref.title().equals(ref.label()) ? "" : ref.title();
            return new Chip(ref.path().orElse(""), ref.label(), title);
        }

        public boolean linked() {
            return !path.isEmpty();
        }
    }

    /** How sure the learner said he was; until he has, the taps to say so. */
    public record Sureness(String path, String said, List<Tap> taps) {

        public boolean open() {
            return said.isEmpty();
        }
    }

    public record Tap(String key, String title) {}

    /** What the learner himself put on the question and on his answer. */
    record Remarks(boolean flagged, Cause cause) {}

    static FeedbackCard of(
            PracticeSet set, Place place, Question question, List<Ref> refs, Remarks remarks, Preferences preferences) {
        Answer answer = set.answer(place.question()).orElseThrow();
        return new FeedbackCard(
                "Question " + set.number(place) + " of " + set.places().size(),
                set.answers().size(),
                set.places().size(),
                answer.right() ? "Right." : "Not right: the answer is " + place.onScreen(question.key()) + ".",
                answer.right() ? "good" : "bad",
                answer.right() ? "check" : "x",
                question.stem(),
                question.statements().stream().map(FeedbackCard::truth).toList(),
                options(place, question, answer),
                refs.stream().map(Chip::of).toList(),
                question.origin(),
                sureness(set, place, answer),
                answer.right() ? CauseTaps.NONE : cause(set.id(), place.question(), remarks.cause()),
                FlagButton.of(set.id(), place.question(), remarks.flagged()),
                ReportForm.empty(place.shown()),
                set.finished() ? set.id().path() + "/result" : set.id().path(),
                set.finished() ? "See how it went" : "Next question",
                preferences.shortcuts() ? "on" : "off");
    }

    static CauseTaps cause(SetId set, QuestionId question, Cause said) {
        return CauseTaps.of(set.path() + "/causes/" + question.value(), question, said);
    }

    /** Where the reasons stand under the two statements, the options need not repeat them. */
    private static List<OptionLine> options(Place place, Question question, Answer answer) {
        return place.letters().stream()
                .map(letter -> OptionLine.of(
                        place.onScreen(letter), question.option(letter).orElseThrow(), letter.equals(answer.choice())))
                .map(line -> question.statements().isEmpty() ? line : line.withoutWhy())
                .toList();
    }

    private static Truth truth(Statement statement) {
        return new Truth(
                statement.text(),
                statement.holds() ? "right" : "wrong",
                statement.holds() ? "True" : "False",
                statement.why());
    }

    private static Sureness sureness(PracticeSet set, Place place, Answer answer) {
        Optional<String> said = answer.sureness().map(Confidence::title);
        List<Tap> taps = Arrays.stream(Confidence.values())
                .map(confidence -> new Tap(confidence.key(), confidence.title()))
                .toList();
        return new Sureness(set.id().path() + "/confidence/" + place.question().value(), said.orElse(""), taps);
    }
}
