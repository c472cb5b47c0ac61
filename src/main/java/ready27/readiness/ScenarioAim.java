package ready27.readiness;

/**
 * An exam of questions that share a scenario, of {@value ScenarioModel#MARKS} marks each.
 *
 * @param exam its id
 * @param pass the marks that are enough
 * @param trainer the marks with which one may apply to become a trainer
 */
public record ScenarioAim(String exam, String title, int pass, int trainer) {}
