package ready27.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The content folder copied, with its questions and lessons repeated under other names until there are enough. */
public final class MoreContent {

    private static final int QUESTIONS = 2_000;
    private static final int PAGES = 150;

    private final Path from;
    private final Path to;

    private MoreContent(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Two folders: the one that is there, and the one to be made. */
    public static void main(String[] folders) throws IOException {
        make(Path.of(folders[0]), Path.of(folders[1]));
    }

    public static void make(Path from, Path to) throws IOException {
        new MoreContent(from, to).make();
    }

    private void make() throws IOException {
        for (Path file : files("")) {
            Files.createDirectories(copy(file).getParent());
            Files.copy(file, copy(file));
        }
        int questions = 0;
        for (Path file : files("questions")) {
            questions += ids(Files.readString(file)).length - 1;
        }
        for (int round = 1; questions < QUESTIONS; round++) {
            questions = questions(round, questions);
        }
        int pages = files("guide").size() + files("topics").size();
        for (int round = 1; pages < PAGES; round++) {
            pages = lessons(round, pages);
        }
    }

    private int questions(int round, int already) throws IOException {
        int questions = already;
        for (Path file : files("questions")) {
            String[] parts = ids(Files.readString(file));
            StringBuilder text = new StringBuilder(parts[0]);
            for (int i = 1; i < parts.length && questions < QUESTIONS; i++) {
                text.append(parts[i].replaceFirst("\n", "-x" + round + "\n"));
                questions++;
            }
            if (text.length() > parts[0].length()) {
                Files.writeString(again(file, round), text);
            }
        }
        return questions;
    }

    private int lessons(int round, int already) throws IOException {
        int pages = already;
        for (Path file : files("topics")) {
            if (pages < PAGES) {
                Files.copy(file, again(file, round));
                pages++;
            }
        }
        return pages;
    }

    private static String[] ids(String text) {
        return text.split("(?m)^(?=- id: )", -1);
    }

    private List<Path> files(String folder) throws IOException {
        try (Stream<Path> walk = Files.walk(from.resolve(folder))) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path copy(Path file) {
        return to.resolve(from.relativize(file).toString());
    }

    private Path again(Path file, int round) {
        return copy(file).resolveSibling("x" + round + "-" + file.getFileName());
    }
}
