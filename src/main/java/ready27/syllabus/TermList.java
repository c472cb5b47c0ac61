package ready27.syllabus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The glossary, letter by letter, as far as it holds the words looked for. */
public record TermList(String words, int count, int all, List<Letter> letters) {

    public record Letter(String letter, List<Term> terms) {}

    static TermList of(String words, Syllabus syllabus) {
        List<Term> terms = syllabus.terms().stream()
                .filter(term -> says(term, words))
                .sorted(Comparator.comparing(term -> term.name().toLowerCase(Locale.ROOT)))
                .toList();
        TreeMap<String, List<Term>> byLetter = new TreeMap<>();
        terms.forEach(term -> byLetter.computeIfAbsent(
                        term.name().substring(0, 1).toUpperCase(Locale.ROOT), letter -> new ArrayList<>())
                .add(term));
        List<Letter> letters = byLetter.entrySet().stream()
                .map(entry -> new Letter(entry.getKey(), entry.getValue()))
                .toList();
        return new TermList(words, terms.size(), syllabus.terms().size(), letters);
    }

    public String found() {
        String shown = count == 1 ? "1 term" : count + " terms";
        return count == all ? "All " + shown : shown + " of " + all;
    }

    private static boolean says(Term term, String words) {
        String text = (term.name() + " " + term.definition()).toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)).stream()
                .allMatch(text::contains);
    }
}
