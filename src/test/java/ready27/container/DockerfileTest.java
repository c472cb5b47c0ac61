package ready27.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class DockerfileTest {

    private final Dockerfile dockerfile = Dockerfile.read(Path.of("Dockerfile"));

    @Test
    void runsAsAUserWithoutPowerOverItsOwnProgram() {
        Dockerfile.Stage runtime = dockerfile.runtime();

        assertThat(runtime.only("USER").rest()).isEqualTo("10001:10001");
        assertThat(runtime.all("COPY")).noneMatch(copy -> copy.rest().contains("--chown"));
        assertThat(runtime.instructions().indexOf(runtime.only("USER")))
                .isGreaterThan(runtime.instructions()
                        .lastIndexOf(runtime.all("RUN").reduce((a, b) -> b).orElseThrow()));
    }

    @Test
    void keepsItsDataInAVolume() {
        Dockerfile.Stage runtime = dockerfile.runtime();

        assertThat(runtime.only("VOLUME").exec()).containsExactly("/data");
        assertThat(runtime.only("ENV").rest().split(" ")).contains("READY27_STORE_FOLDER=/data");
        assertThat(runtime.all("RUN")).anyMatch(run -> run.rest().contains("install -d -o 10001 -g 10001 /data"));
    }

    @Test
    void namesImagesWithoutARegistry() throws IOException {
        assertThat(dockerfile.stages()).allMatch(stage -> !stage.image().contains("/"));
        assertThat(services().values())
                .allMatch(service -> !String.valueOf(service.get("image")).contains("/"));
    }

    @Test
    void asksTheAppItselfWhetherItIsWell() {
        List<String> check = dockerfile.runtime().only("HEALTHCHECK").exec();

        assertThat(check).startsWith("java").endsWith("-jar", "ready27.jar", "health");
    }

    @Test
    void startsOnJava25WithItsCache() {
        Dockerfile.Stage runtime = dockerfile.runtime();

        assertThat(runtime.image()).startsWith("eclipse-temurin:25");
        assertThat(runtime.only("ENTRYPOINT").exec()).contains("-XX:AOTCache=ready27.aot");
        assertThat(runtime.all("RUN")).anyMatch(run -> run.rest().contains("-XX:AOTCacheOutput=ready27.aot"));
    }

    @Test
    void trainsWithTheCollectorItRunsWith() {
        Dockerfile.Stage runtime = dockerfile.runtime();

        assertThat(runtime.only("ENTRYPOINT").exec()).contains("-XX:+UseSerialGC");
        assertThat(runtime.all("RUN").findFirst().orElseThrow().rest()).contains("-XX:+UseSerialGC");
    }

    @Test
    void keepsBesideTheProgramWhatTheTrainingFoundOfTheContent() {
        Dockerfile.Stage runtime = dockerfile.runtime();

        assertThat(runtime.only("ENV").rest().split(" ")).contains("READY27_CONTENT_KEPT=/app/content.kept");
        assertThat(runtime.instructions().indexOf(runtime.only("ENV")))
                .isLessThan(runtime.instructions()
                        .indexOf(runtime.all("RUN").findFirst().orElseThrow()));
    }

    @Test
    void copiesOnlyWhatIsThere() {
        assertThat(dockerfile.stages())
                .allSatisfy(stage -> assertThat(
                                stage.all("COPY").filter(copy -> !copy.rest().startsWith("--from")))
                        .allMatch(copy -> Files.exists(Path.of(copy.rest().split(" ")[0]))));
    }

    @Test
    void composesTheAppWithAReplicaSetItWaitsFor() throws IOException {
        Map<String, Object> app = services().get("app");
        Map<String, Object> mongo = services().get("mongo");

        ConnectionString uri =
                new ConnectionString(String.valueOf(((Map<?, ?>) app.get("environment")).get("SPRING_MONGODB_URI")));
        assertThat(uri.getHosts()).containsExactly("mongo:27017");
        assertThat(uri.getDatabase()).isEqualTo("ready27");
        assertThat(mongo.get("command").toString()).contains("--replSet, " + uri.getRequiredReplicaSetName());
        assertThat(app.get("tmpfs")).isEqualTo(List.of("/tmp:exec"));
        assertThat(app.get("depends_on").toString()).isEqualTo("{mongo={condition=service_healthy}}");
        assertThat(mongo).containsKey("healthcheck");
        assertThat(mongo).doesNotContainKey("ports");
        assertThat(app.get("read_only")).isEqualTo(true);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() throws IOException {
        Map<String, Object> compose = (Map<String, Object>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of("compose.yaml")));
        assertThat((Map<String, Object>) compose.get("volumes")).containsOnlyKeys("data", "mongo");
        return (Map<String, Map<String, Object>>) compose.get("services");
    }
}
