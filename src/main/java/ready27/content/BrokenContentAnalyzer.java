package ready27.content;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an author what to mend in place of a stack trace. */
final class BrokenContentAnalyzer extends AbstractFailureAnalyzer<BrokenContent> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenContent broken) {
        String list = broken.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "The content has " + broken.faults().size() + " faults:\n\n" + list,
                "Mend the places named above; \"content lint\" shows the list again without starting.",
                broken);
    }
}
