package ready27.store;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.ReactiveMongoDatabaseFactory;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.SimpleReactiveMongoDatabaseFactory;

/** Points Spring Data at the server that {@code spring.mongodb.uri} names, or else at one inside this process. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    @ConditionalOnExpression("'${spring.mongodb.uri:}'.isBlank()")
    DurableMongoServer embeddedServer(StoreAddress address) {
        return new DurableMongoServer(address.folder(), address.port(), address.sync());
    }

    @Bean
    MongoConnectionDetails connectionDetails(StoreAddress address, ObjectProvider<DurableMongoServer> embedded) {
        DurableMongoServer server = embedded.getIfAvailable();
        String uri = server == null ? address.uri() : StoreAddress.loopback(server.port());
        ConnectionString connection = new ConnectionString(uri);
        return () -> connection;
    }

    @Bean
    ReactiveMongoDatabaseFactory databaseFactory(MongoClient client, MongoConnectionDetails details) {
        return new SimpleReactiveMongoDatabaseFactory(client, database(details.getConnectionString()));
    }

    /** An answer is acknowledged when a majority has it in its journal. */
    @Bean
    MongoClientSettingsBuilderCustomizer journaledByAMajority() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Bean
    HealthIndicator storeHealthIndicator(ObjectProvider<DurableMongoServer> embedded) {
        return () -> Optional.ofNullable(embedded.getIfAvailable())
                .flatMap(DurableMongoServer::broken)
                .map(fault -> Health.down(fault).build())
                .orElseGet(() -> Health.up().build());
    }

    @Bean
    Migrations migrations(ObjectProvider<Migration> steps, ReactiveMongoOperations mongo, InstantSource clock) {
        return new Migrations(steps.stream().toList(), mongo, clock);
    }

    @Bean
    Migration ownerIndexes() {
        return OwnerIndexes.first();
    }

    @Bean
    Migration moreOwnerIndexes() {
        return OwnerIndexes.second();
    }

    @Bean
    Migration ownerIndexesOfCalendars() {
        return OwnerIndexes.third();
    }

    @Bean
    Migration passedMocks() {
        return new PassedMocks();
    }

    private static String database(ConnectionString address) {
        return Optional.ofNullable(address.getDatabase()).orElse("ready27");
    }
}
