package ready27.paper;

/** Names a paper for ever: the name of its folder. */
public record ScenarioId(String value) {

    public ScenarioId {
        if (!value.matches("[a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("a paper's id has small letters, digits and hyphens only");
        }
    }
}
