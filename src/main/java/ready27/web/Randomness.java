package ready27.web;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Randomness nobody can guess, which never waits: the system's own generator may read a file on an event loop. */
public final class Randomness {

    private Randomness() {}

    /** Seeded before it is handed out. */
    public static SecureRandom secure() {
        try {
            SecureRandom chance = SecureRandom.getInstance("DRBG");
            chance.nextBytes(new byte[1]);
            return chance;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
