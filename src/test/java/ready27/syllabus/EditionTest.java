package ready27.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the edition of a text is told to learners. */
class EditionTest {

    @Test
    void anEditionIsToldWithItsPublisherAndItsAmendment() {
        assertThat(new Edition("27001:2022+A1").inFull()).isEqualTo("ISO/IEC 27001:2022 with Amendment 1");
        assertThat(new Edition("19011:2026").inFull()).isEqualTo("ISO 19011:2026");
    }

    @Test
    void aStandardWithoutItsYearIsToldToMeanNoParticularEdition() {
        assertThat(new Edition("17011:undated").inFull()).isEqualTo("ISO/IEC 17011 (no particular edition)");
    }

    @Test
    void whatRestsOnNoStandardSaysSo() {
        assertThat(new Edition("undated").lastChecked("2026-11-23"))
                .isEqualTo("Rests on no edition of a standard, last checked on 23 November 2026");
    }
}
