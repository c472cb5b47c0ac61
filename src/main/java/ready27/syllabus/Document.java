package ready27.syllabus;

/** A standard or guide of the family; {@code 27006-1} is its id. */
public record Document(
        String id, String name, String title, String edition, String role, String kind, String confidence) {}
