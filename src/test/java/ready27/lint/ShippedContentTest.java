package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ready27.content.Fault;
import ready27.testing.ShippedContent;

class ShippedContentTest {

    @Test
    void theShippedContentHasNoFault() {
        ContentLint lint = ContentLint.of(ShippedContent.FOLDER);

        assertThat(lint.faults().stream().map(Fault::toString).collect(Collectors.joining("\n")))
                .isEmpty();
    }
}
