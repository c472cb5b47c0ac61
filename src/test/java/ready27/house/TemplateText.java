package ready27.house;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** A template reads its fixed parts when it is first shown, and never again. */
public final class TemplateText implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("gg.jte.runtime.BinaryContent", "load");
    }
}
