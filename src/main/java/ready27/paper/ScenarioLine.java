package ready27.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ready27.question.Fingerprint;
import ready27.question.Option;
import ready27.question.QuestionId;
import ready27.question.RevisionKey;
import ready27.syllabus.Area;

/** One line of a paper: what is asked for one mark. Each type of line is a record here. */
public sealed interface ScenarioLine {

    About about();

    LineType type();

    /** Everything there is to choose from, lettered from a. */
    List<Option> options();

    /** The words of the line itself, in the order in which they are read. */
    List<String> texts();

    /** Why the key is right in this scenario; empty where each option has its own reason. */
    default String why() {
        return "";
    }

    /** What an answer is kept under, and its address. */
    default QuestionId id() {
        return about().id();
    }

    /** The right letters, in the order of the alphabet. */
    default String key() {
        return options().stream().filter(Option::right).map(Option::letter).collect(Collectors.joining());
    }

    /** How many letters an answer has. */
    default int asks() {
        return key().length();
    }

    /** All letters there are to choose from, such as {@code abcde}. */
    default String letters() {
        return options().stream().map(Option::letter).collect(Collectors.joining());
    }

    default String revision() {
        Stream<String> offered = options().stream()
                .flatMap(option ->
                        Stream.of(option.letter(), option.text(), String.valueOf(option.right()), option.why()));
        return Fingerprint.of(Stream.of(Stream.of(type().key(), why()), texts().stream(), offered)
                .flatMap(texts -> texts));
    }

    default RevisionKey revisionKey() {
        return new RevisionKey(id(), revision());
    }

    /** What every line has, whatever its type. */
    record About(QuestionId id, List<String> refs, Area area, int level) {

        public About {
            refs = List.copyOf(refs);
        }
    }

    record Classic(About about, String stem, List<Option> options) implements ScenarioLine {

        public Classic {
            options = right(options, 4, 1);
        }

        @Override
        public LineType type() {
            return LineType.CLASSIC;
        }

        @Override
        public List<String> texts() {
            return List.of(stem);
        }
    }

    record MultipleResponse(About about, String stem, List<Option> options) implements ScenarioLine {

        public MultipleResponse {
            options = right(options, 5, 2);
        }

        @Override
        public LineType type() {
            return LineType.MULTIPLE_RESPONSE;
        }

        @Override
        public List<String> texts() {
            return List.of(stem);
        }
    }

    /** A statement to which one of a list belongs that its part's lines share; what fits twice is used twice. */
    record Matching(About about, String statement, List<Option> options, String why) implements ScenarioLine {

        public Matching {
            options = right(options, options.size(), 1);
        }

        @Override
        public LineType type() {
            return LineType.MATCHING;
        }

        @Override
        public List<String> texts() {
            return List.of(statement);
        }
    }

    /** A place in an order, to be filled from a list that its part's lines share. */
    record Sequencing(About about, int position, List<Option> options, String why) implements ScenarioLine {

        public Sequencing {
            options = right(options, options.size(), 1);
        }

        @Override
        public LineType type() {
            return LineType.SEQUENCING;
        }

        @Override
        public List<String> texts() {
            return List.of("Position " + position);
        }
    }

    /** Two claims joined by BECAUSE; the five answers are the same in every paper. */
    record AssertionReason(About about, String assertion, String reason, List<Option> options, String why)
            implements ScenarioLine {

        public static final List<String> TABLE = List.of(
                "Both are true, and the reason explains the assertion",
                "Both are true, but the reason does not explain the assertion",
                "The assertion is true, the reason is false",
                "The assertion is false, the reason is true",
                "Both are false");

        public AssertionReason {
            options = right(options, TABLE.size(), 1);
        }

        @Override
        public LineType type() {
            return LineType.ASSERTION_REASON;
        }

        @Override
        public List<String> texts() {
            return List.of(assertion, reason);
        }
    }

    /** Lettered from a, the key marked. */
    static List<Option> lettered(List<String> texts, String key) {
        List<Option> options = new ArrayList<>();
        for (String text : texts) {
            String letter = String.valueOf((char) ('a' + options.size()));
            options.add(new Option(letter, text, letter.equals(key), ""));
        }
        return options;
    }

    private static List<Option> right(List<Option> options, int of, int right) {
        long found = options.stream().filter(Option::right).count();
        if (options.size() != of || found != right) {
            throw new IllegalArgumentException(
                    "of " + of + " options " + right + " are right, not " + found + " of " + options.size());
        }
        return List.copyOf(options);
    }
}
