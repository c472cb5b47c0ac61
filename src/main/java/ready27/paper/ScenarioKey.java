package ready27.paper;

/** A paper as it stood at one time. */
public record ScenarioKey(ScenarioId id, String revision) {

    /** The name it is kept under, such as {@code practitioner-kestrel@0123456789abcdef}. */
    public String value() {
        return id.value() + "@" + revision;
    }

    public static ScenarioKey parse(String value) {
        int at = value.lastIndexOf('@');
        return new ScenarioKey(new ScenarioId(value.substring(0, at)), value.substring(at + 1));
    }
}
