package ready27;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.reactive.function.client.WebClient;

/** An author edits while the app runs. */
@ExtendWith(OutputCaptureExtension.class)
class PreviewTest {

    private static final String LESSON = "topics/audit/internal-audit.md";

    @TempDir
    Path temporary;

    @Test
    void whatAnAuthorSavesIsOnThePageAndABrokenSaveIsToldWhileTheOldStays(CapturedOutput output) throws Exception {
        Path content = temporary.resolve("content");
        FileSystemUtils.copyRecursively(Path.of("content"), content);
        String sound = Files.readString(content.resolve(LESSON));
        try (ConfigurableApplicationContext app = SpringApplication.run(
                Ready27Application.class, Preview.settings(content, 0, temporary.resolve("data")))) {
            String lesson = "http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port")
                    + "/lessons/internal-audit";
            assertThat(page(lesson)).doesNotContain("Saved a moment ago");

            Files.writeString(content.resolve(LESSON), sound + "\nSaved a moment ago.\n");
            until(lesson, html -> html.contains("Saved a moment ago."));

            Files.writeString(content.resolve(LESSON), sound.replace("area: audit", "area: adit"));
            for (int wait = 0; wait < 200 && !output.getAll().contains("the old stays"); wait++) {
                Thread.sleep(100);
            }
            assertThat(output.getAll())
                    .contains("content was not reloaded, the old stays")
                    .containsPattern(LESSON + ":3: area: .*\\. Write one of the words that the schema lists\\.");
            assertThat(page(lesson)).contains("Saved a moment ago.");

            Files.writeString(content.resolve(LESSON), sound + "\nMended.\n");
            until(lesson, html -> html.contains("Mended.") && !html.contains("Saved a moment ago."));
        }
    }

    private static void until(String url, Predicate<String> holds) throws InterruptedException {
        for (int wait = 0; wait < 200 && !holds.test(page(url)); wait++) {
            Thread.sleep(100);
        }
        assertThat(page(url)).matches(holds);
    }

    private static String page(String url) {
        return WebClient.builder()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .build()
                .get()
                .uri(url)
                .retrieve()
                .bodyToMono(String.class)
                .block();
    }
}
