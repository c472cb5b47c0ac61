package ready27.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over lines, each with its line feed: what {@code sed '$d' FILE | sha256sum} prints. */
final class Checksum {

    private Checksum() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    static void add(MessageDigest sum, String line) {
        sum.update(line.getBytes(StandardCharsets.UTF_8));
        sum.update((byte) '\n');
    }

    static String end(MessageDigest sum) {
        return HexFormat.of().formatHex(sum.digest());
    }
}
