package ready27;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ready27.lint.ContentCommand;
import ready27.store.Backup;
import ready27.store.DurableMongoServer;
import ready27.store.Migrations;
import ready27.store.Restore;
import ready27.store.StoreAddress;
import ready27.store.StoreConnection;
import ready27.store.StoreSettings;

/** What the jar does besides serving; without a command it serves. */
@Command(
        name = "ready27",
        mixinStandardHelpOptions = true,
        version = "Ready27 0.1.0",
        description = "Study companion for ISO/IEC 27001. Without a command it serves on port 8080.",
        footer = "Every setting of application.yaml can stand as --name=value when serving.")
final class Commands {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Options without a command are settings for serving. */
    static boolean serves(String... arguments) {
        String first = arguments.length == 0 ? "--" : arguments[0];
        return first.startsWith("--") && !List.of("--help", "--version").contains(first);
    }

    static CommandLine line() {
        CommandLine content = new CommandLine(new ContentCommand()).addSubcommand(new Preview());
        return new CommandLine(new Commands())
                .addSubcommand(content)
                .addSubcommand(new Training())
                .setExecutionExceptionHandler((failed, command, parsed) -> {
                    command.getErr().println(Sentence.of(failed));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    @Command(
            description = "Writes every document to FILE, with the app running or not.",
            mixinStandardHelpOptions = true)
    int backup(
            @Parameters(paramLabel = "FILE", description = "a file that is not there yet") Path file,
            @Option(names = "--uri", description = "the MongoDB to read, instead of the folder") @Nullable String uri,
            @Option(names = "--folder", description = "the data folder to read") @Nullable Path folder) {
        try (StoreConnection store = StoreConnection.existing(address(uri, folder))) {
            long documents =
                    new Backup(store).write(file, InstantSource.system().instant());
            return say(documents + " documents written to " + file + ".");
        }
    }

    @Command(description = "Brings the documents of FILE back.", mixinStandardHelpOptions = true)
    int restore(
            @Parameters(paramLabel = "FILE", description = "what backup wrote") Path file,
            @Option(names = "--replace", description = "lose what is in the store") boolean replace,
            @Option(names = "--uri", description = "the MongoDB to fill, instead of the folder") @Nullable String uri,
            @Option(names = "--folder", description = "the data folder to fill") @Nullable Path folder) {
        try (StoreConnection store = StoreConnection.open(address(uri, folder))) {
            long documents = new Restore(store).read(file, replace);
            return say(documents + " documents restored from " + file + "; restart the app if it runs.");
        }
    }

    @Command(
            description = "Runs the embedded store alone, for several instances on this machine.",
            mixinStandardHelpOptions = true)
    int store(
            @Option(names = "--port", defaultValue = "27027", description = "loopback port (${DEFAULT-VALUE})")
                    int port,
            @Option(names = "--folder", description = "the data folder") @Nullable Path folder)
            throws InterruptedException {
        StoreAddress address = address(null, folder);
        DurableMongoServer server = new DurableMongoServer(address.folder(), port, address.sync());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        say("Start the instances with SPRING_MONGODB_URI='" + StoreAddress.loopback(server.port()) + "'");
        new CountDownLatch(1).await();
        return CommandLine.ExitCode.OK;
    }

    @Command(description = "Brings the stored documents up to this version.", mixinStandardHelpOptions = true)
    int migrate() {
        try (ConfigurableApplicationContext app = quietly(Ready27Application.class)
                .properties("spring.main.lazy-initialization=true")
                .run()) {
            int ran = app.getBean(Migrations.class).ranAtStart().size();
            return say(ran == 0 ? "Nothing to migrate." : ran + " migrations run.");
        }
    }

    @Command(description = "Ends with 0 if the app on this machine serves.", mixinStandardHelpOptions = true)
    int health(@Option(names = "--port", defaultValue = "${SERVER_PORT:-8080}") int port) throws IOException {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
        connection.setConnectTimeout(3_000);
        connection.setReadTimeout(3_000);
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.SOFTWARE;
    }

    private static StoreAddress address(@Nullable String uri, @Nullable Path folder) {
        List<String> settings = new ArrayList<>();
        if (folder != null) {
            settings.add("--ready27.store.folder=" + folder);
            settings.add("--spring.mongodb.uri=");
        }
        if (uri != null) {
            settings.add("--spring.mongodb.uri=" + uri);
        }
        try (ConfigurableApplicationContext context =
                quietly(StoreSettings.class).run(settings.toArray(String[]::new))) {
            return context.getBean(StoreAddress.class);
        }
    }

    private static SpringApplicationBuilder quietly(Class<?> source) {
        return new SpringApplicationBuilder(source)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=warn");
    }

    private int say(String sentence) {
        spec.commandLine().getOut().println(sentence);
        return CommandLine.ExitCode.OK;
    }
}
