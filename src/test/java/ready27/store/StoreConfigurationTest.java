package ready27.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import org.junit.jupiter.api.Test;

class StoreConfigurationTest {

    @Test
    void everyWriteWaitsForAMajorityAndItsJournalUnlessItSaysOtherwise() {
        MongoClientSettings.Builder settings = MongoClientSettings.builder();

        new StoreConfiguration().journaledByAMajority().customize(settings);

        assertThat(settings.build().getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
    }
}
