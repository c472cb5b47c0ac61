package ready27.paper;

import java.util.List;
import java.util.Optional;
import ready27.content.ContentFile;
import ready27.content.Entry;

/** The files of one paper. */
record PaperFolder(String name, List<ContentFile> files) {

    PaperFolder {
        files = List.copyOf(files);
    }

    Optional<ContentFile> booklet() {
        return files.stream().filter(file -> file.stem().equals("booklet")).findFirst();
    }

    /** In the order of their numbers, of which a paper has fewer than ten. */
    List<ContentFile> questions() {
        return files.stream()
                .filter(file -> file.stem().startsWith("question-"))
                .toList();
    }

    Optional<ContentFile> question(int number) {
        return questions().stream()
                .filter(file -> file.stem().equals("question-" + number))
                .findFirst();
    }

    /** Of those questions that keep their schema. */
    List<Entry> parts() {
        return questions().stream()
                .map(ContentFile::data)
                .filter(Entry::sound)
                .flatMap(question -> question.items("parts").stream())
                .toList();
    }

    boolean sound() {
        return files.stream().allMatch(file -> file.data().sound());
    }
}
