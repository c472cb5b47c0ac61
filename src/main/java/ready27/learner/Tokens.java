package ready27.learner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import ready27.web.Randomness;

/** Secrets that open something once or for a while: handed out as text, kept only as their hash. */
public final class Tokens {

    private static final SecureRandom CHANCE = Randomness.secure();

    private Tokens() {}

    /** Draws the seed, which may have to wait; to be called before requests come in. */
    static void getReady() {
        CHANCE.nextBytes(new byte[1]);
    }

    public static String fresh() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    /** Eight groups of four that a person can type from a terminal. */
    static String typable() {
        return String.join("-", HexFormat.of().formatHex(bytes(16)).split("(?<=\\G.{4})"));
    }

    static LearnerId learner() {
        byte[] half = bytes(16);
        return new LearnerId(UUID.nameUUIDFromBytes(half).toString());
    }

    public static String hash(String token) {
        return HexFormat.of().formatHex(sha256().digest(token.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
