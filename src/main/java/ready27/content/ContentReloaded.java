package ready27.content;

/** Said after content was taken over that an author saved while the app ran. */
public record ContentReloaded() {}
