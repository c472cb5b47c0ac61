package ready27.learner;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which passwords we take: long ones that are not the first guess. No rule about digits or signs. */
final class PasswordRule {

    static final int SHORTEST = 10;

    /** What bcrypt looks at; more would be cut off unseen, so it is refused. */
    static final int LONGEST_BYTES = 72;

    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "12345678910",
            "0123456789",
            "0987654321",
            "9876543210",
            "1111111111",
            "0000000000",
            "qwertyuiop",
            "qwertzuiop",
            "azertyuiop",
            "1q2w3e4r5t",
            "1qaz2wsx3edc",
            "password12",
            "password123",
            "password1234",
            "passwordpassword",
            "letmein123",
            "welcome123",
            "welcome1234",
            "administrator",
            "iloveyou12",
            "iloveyou123",
            "abcdefghij",
            "abcd123456",
            "abc1234567",
            "qwerty12345",
            "qwerty123456",
            "changeme123",
            "football123",
            "baseball123",
            "sunshine123",
            "princess123",
            "superman123",
            "iso27001iso27001",
            "iso27001:2022",
            "iso/iec27001",
            "isoiec27001",
            "ready27ready27",
            "ready27ready",
            "foundation");

    private PasswordRule() {}

    /** What is wrong with it, for the person who chose it. */
    static Optional<String> objection(String password, String address) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("A password has at least " + SHORTEST + " characters. Three or four words do well.");
        }
        if (!fits(password)) {
            return Optional.of("A password has at most " + LONGEST_BYTES
                    + " bytes: that many plain letters, or fewer where it has accents or signs.");
        }
        String plain = password.strip().toLowerCase(Locale.ROOT);
        if (plain.equals(address.strip().toLowerCase(Locale.ROOT))) {
            return Optional.of("The e-mail address itself cannot be the password.");
        }
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 3) {
            return Optional.of("This password is among the first that anybody would try. Choose another one.");
        }
        return Optional.empty();
    }

    static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }
}
