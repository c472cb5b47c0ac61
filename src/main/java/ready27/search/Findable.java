package ready27.search;

/**
 * Something that can be found.
 *
 * @param number what it is called by, such as {@code A.5.7}; empty where it has a title only
 */
record Findable(Kind kind, String number, String title, String path, String text) {}
