package ready27.content;

import com.networknt.schema.SchemaRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data of files in which parser and schema found no fault, kept from one start to the next. A file is known again by
 * a hash of its name, its bytes, its schema and what of this program checks it; whatever is not known is checked anew.
 */
final class SoundFiles {

    /** What takes part in checking a file; a test sees to it that no class of this room is forgotten. */
    static final List<Class<?>> CHECKS =
            List.of(FileReading.class, Kind.class, NodeBytes.class, Schemas.class, SoundFiles.class, YamlText.class);

    private static final List<Class<?>> LIBRARIES = List.of(Compose.class, SchemaRegistry.class, JsonMapper.class);
    private static final Logger LOG = LoggerFactory.getLogger(SoundFiles.class);
    private static final int KEY = 64;

    private final @Nullable Path file;
    private final byte[] program;
    private final Map<String, byte[]> known = new HashMap<>();
    private final Map<String, byte[]> used = new TreeMap<>();

    private SoundFiles(@Nullable Path file, byte[] program) {
        this.file = file;
        this.program = program;
    }

    /** Knows no file and keeps none. */
    static SoundFiles none() {
        return new SoundFiles(null, new byte[0]);
    }

    /** Those that the file keeps; none where it is missing, damaged or from another program. */
    static SoundFiles in(Path file) {
        try {
            SoundFiles files = new SoundFiles(file, program());
            files.read();
            return files;
        } catch (IOException unknown) {
            LOG.debug("no file is kept", unknown);
            return none();
        }
    }

    /** By what a file is known: its path, its bytes, by what its schema is known, and the program. */
    String key(String path, byte[] bytes, String schema) {
        if (file == null) {
            return "";
        }
        MessageDigest digest = sha256();
        digest.update(program);
        digest.update((path + "\n" + schema + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    Optional<Node> find(String key) {
        byte[] bytes = known.get(key);
        if (bytes == null) {
            return Optional.empty();
        }
        used.put(key, bytes);
        return Optional.of(NodeBytes.read(ByteBuffer.wrap(bytes)));
    }

    /** To be said of data without any fault. */
    void add(String key, Node data) {
        if (file == null) {
            return;
        }
        try {
            used.put(key, NodeBytes.of(data));
        } catch (IOException strange) {
            LOG.debug("checked anew at every start", strange);
        }
    }

    /** Keeps those that were found or added since; where that cannot be, the next start checks them again. */
    void keep() {
        if (file == null || used.keySet().equals(known.keySet())) {
            return;
        }
        Path absolute = file.toAbsolutePath();
        Path newer = absolute.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(absolute.getParent());
            Files.write(newer, bytes());
            Files.move(newer, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException readOnly) {
            LOG.debug("{} is not kept", file, readOnly);
        }
    }

    private byte[] bytes() {
        int size = used.values().stream()
                .mapToInt(data -> KEY + Integer.BYTES + data.length)
                .sum();
        ByteBuffer all = ByteBuffer.allocate(Long.BYTES + size);
        all.position(Long.BYTES);
        used.forEach((key, data) -> all.put(key.getBytes(StandardCharsets.US_ASCII))
                .putInt(data.length)
                .put(data));
        return all.putLong(0, checksum(all.array())).array();
    }

    private void read() {
        try {
            if (file != null && Files.isReadable(file)) {
                read(Files.readAllBytes(file));
            }
        } catch (IOException damaged) {
            LOG.debug("{} is not used", file, damaged);
        }
    }

    private void read(byte[] bytes) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        if (bytes.length < Long.BYTES || all.getLong() != checksum(bytes)) {
            throw new IOException("its checksum is wrong");
        }
        byte[] key = new byte[KEY];
        while (all.hasRemaining()) {
            all.get(key);
            byte[] data = new byte[all.getInt()];
            all.get(data);
            known.put(new String(key, StandardCharsets.US_ASCII), data);
        }
    }

    /** Of all behind the checksum's own place. */
    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, Long.BYTES, bytes.length - Long.BYTES);
        return sum.getValue();
    }

    /** The classes that check, and which libraries they do it with. */
    private static byte[] program() throws IOException {
        MessageDigest digest = sha256();
        for (Class<?> check : CHECKS) {
            try (InputStream code = check.getResourceAsStream(check.getSimpleName() + ".class")) {
                if (code == null) {
                    throw new IOException("no code of " + check);
                }
                digest.update(code.readAllBytes());
            }
        }
        for (Class<?> library : LIBRARIES) {
            CodeSource source = library.getProtectionDomain().getCodeSource();
            if (source == null) {
                throw new IOException("no jar of " + library);
            }
            digest.update(source.getLocation().toString().getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
