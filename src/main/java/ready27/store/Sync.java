package ready27.store;

/** When the embedded store forces what it wrote onto the disk; only the first outlives a power cut without loss. */
public enum Sync {
    EVERY_COMMIT,
    EVERY_SECOND,
    NEVER
}
