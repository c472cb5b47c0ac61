package ready27.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.modulith.core.ApplicationModules;
import ready27.Ready27Application;

class HouseTest {

    static final List<ArchRule> RULES = List.of(
            HouseRules.PURE_TYPES_KNOW_NO_FRAMEWORK,
            HouseRules.NOBODY_WAITS_FOR_A_PUBLISHER,
            HouseRules.TIME_IS_HANDED_IN,
            HouseRules.CHANCE_IS_HANDED_IN,
            HouseRules.NAMES_SAY_WHAT_NOT_HOW,
            HouseRules.CONTROLLERS_STAY_IN_THEIR_ROOM);

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ready27");
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("ready27.house.offenders");

    @Test
    void roomsUseOnlyTheDoorsTheyDeclare() {
        ApplicationModules.of(Ready27Application.class).verify();
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void holdsThroughoutTheHouse(ArchRule rule) {
        rule.check(HOUSE);
    }

    /** A rule that cannot fail protects nothing. */
    @ParameterizedTest
    @FieldSource("RULES")
    void catchesItsOffender(ArchRule rule) {
        assertThat(rule.evaluate(OFFENDERS).hasViolation()).isTrue();
    }
}
