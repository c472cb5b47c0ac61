package ready27.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a desk page says: the lines in their order, and the deadline. */
record Desk(long deadline, long opened, Map<String, Line> lines) {

    private static final Pattern DEADLINE = Pattern.compile("data-deadline=\"(\\d+)\"");
    private static final Pattern OPENED = Pattern.compile("data-server-time=\"(\\d+)\"");
    private static final Pattern BEGIN = Pattern.compile("<section class=\"(?:question|line)\"");
    private static final Pattern LINE = Pattern.compile(
            "data-question=\"([^\"]+)\" data-place=\"\\d+\"(?: data-label=\"[^\"]*\")? data-version=\"(\\d+)\"");
    private static final Pattern OPTION = Pattern.compile(
            "(?:type=\"(?:radio|checkbox)\" name=\"choice\"|<option) value=\"(.)\"( checked| selected)?");

    /**
     * @param order the letters of the options from top to bottom
     * @param asks how many letters make an answer
     */
    record Line(String choice, int version, String order, int asks) {}

    static Desk of(String page) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (String section : BEGIN.split(page)) {
            first(LINE, section).ifPresent(line -> lines.put(line.group(1), line(line, section)));
        }
        return new Desk(number(DEADLINE, page), number(OPENED, page), lines);
    }

    List<String> questions() {
        return List.copyOf(lines.keySet());
    }

    /** The paper without anything the candidate did. */
    String paper() {
        StringBuilder paper = new StringBuilder();
        lines.forEach((question, line) -> paper.append(question).append(line.order()));
        return paper.toString();
    }

    private static Line line(Matcher found, String section) {
        StringBuilder order = new StringBuilder();
        String choice = "";
        Matcher option = OPTION.matcher(section);
        while (option.find()) {
            order.append(option.group(1));
            choice += option.group(2) == null ? "" : option.group(1);
        }
        int asks = section.contains("type=\"checkbox\" name=\"choice\"") ? 2 : 1;
        return new Line(choice, Integer.parseInt(found.group(2)), order.toString(), asks);
    }

    private static long number(Pattern pattern, String page) {
        return first(pattern, page)
                .map(found -> Long.parseLong(found.group(1)))
                .orElseThrow(() -> new AssertionError("no desk:\n" + page));
    }

    private static Optional<Matcher> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found) : Optional.empty();
    }
}
