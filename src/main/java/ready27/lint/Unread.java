package ready27.lint;

import java.util.List;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.Entry;

/** Whether questions stand in a file that could not be read: then nobody can say how many there are, or which are gone. */
final class Unread {

    private Unread() {}

    static boolean any(Content content) {
        return content.under("questions/").stream()
                        .map(ContentFile::data)
                        .map(Entry::items)
                        .anyMatch(items -> items.isEmpty() || unsound(items))
                || content.under("papers/").stream().map(ContentFile::data).anyMatch(data -> !data.sound());
    }

    private static boolean unsound(List<Entry> items) {
        return items.stream().anyMatch(item -> !item.sound());
    }
}
