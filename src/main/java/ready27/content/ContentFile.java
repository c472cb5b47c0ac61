package ready27.content;

/** A file below the content folder: a YAML file is all data, a Markdown file has data in front and a body. */
public final class ContentFile {

    private final String path;
    private final Entry data;
    private final String body;
    private final int bodyLine;

    ContentFile(String path, Entry data, String body, int bodyLine) {
        this.path = path;
        this.data = data;
        this.body = body;
        this.bodyLine = bodyLine;
    }

    /** Below the content folder, with forward slashes. */
    public String path() {
        return path;
    }

    /** The whole of a YAML file, or the front matter of a Markdown file. */
    public Entry data() {
        return data;
    }

    /** The Markdown below the front matter; the whole text of a file that has no data. */
    public String body() {
        return body;
    }

    /** The line of the file at which the body begins. */
    public int bodyLine() {
        return bodyLine;
    }

    /** Where the given line of the body is, the first being 0 as parsers count. */
    public Place place(int lineOfBody) {
        return new Place(path, bodyLine + lineOfBody);
    }

    /** The file's name without folder and extension. */
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The name of the folder it lies in, such as {@code audit}. */
    public String folder() {
        String folders = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return folders.substring(folders.lastIndexOf('/') + 1);
    }
}
