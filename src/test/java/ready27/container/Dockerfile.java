package ready27.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The instructions of a Dockerfile, stage by stage. */
record Dockerfile(List<Stage> stages) {

    record Instruction(String word, String rest) {

        /** The exec form is an array of strings; there is no shell in it. */
        List<String> exec() {
            String array = rest.substring(rest.indexOf('['), rest.lastIndexOf(']') + 1);
            return Arrays.stream(array.substring(1, array.length() - 1).split(","))
                    .map(String::strip)
                    .map(quoted -> quoted.substring(1, quoted.length() - 1))
                    .toList();
        }
    }

    record Stage(String image, List<Instruction> instructions) {

        Stream<Instruction> all(String word) {
            return instructions.stream()
                    .filter(instruction -> instruction.word().equals(word));
        }

        Instruction only(String word) {
            List<Instruction> found = all(word).toList();
            if (found.size() != 1) {
                throw new AssertionError(found.size() + " times " + word);
            }
            return found.get(0);
        }
    }

    static Dockerfile read(Path file) {
        List<Stage> stages = new ArrayList<>();
        for (String line : lines(file)) {
            String[] parts = line.split(" ", 2);
            if (parts[0].equals("FROM")) {
                stages.add(new Stage(parts[1], new ArrayList<>()));
            } else {
                stages.get(stages.size() - 1).instructions().add(new Instruction(parts[0], parts[1]));
            }
        }
        return new Dockerfile(stages);
    }

    Stage runtime() {
        return stages.get(stages.size() - 1);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file)
                    .replace("\\\n", " ")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
