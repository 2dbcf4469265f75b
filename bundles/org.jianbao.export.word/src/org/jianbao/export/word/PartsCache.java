package org.jianbao.export.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

import org.jianbao.core.io.SafeFile;

/**
 * Keeps fixed parts in a folder, so that a new process does not need POI to make them again. The cache is a help and
 * never a condition: a file that is damaged, or a folder that cannot be used, costs time and nothing else. Several
 * processes may share the folder, since files are replaced as a whole and a name stands for one content.
 */
final class PartsCache {

    /** The system property with the folder; without it nothing is kept. */
    static final String FOLDER = "org.jianbao.cache";

    /** To be raised with every change to what the builders of the parts make; a test holds it. */
    static final int VERSION = 5;

    private static final int MAGIC = 0x4A425750;
    private static final int OVERHEAD = 4 + 32 + 4;

    private final Path folder;

    /**
     * Makes the cache.
     *
     * @param folder the folder; null for none
     */
    PartsCache(Path folder) {
        this.folder = folder;
    }

    /** Returns the cache in the folder of the system property. */
    static PartsCache ofSystem() {
        String folder = System.getProperty(FOLDER);
        return new PartsCache(folder == null || folder.isBlank() ? null : Path.of(folder));
    }

    /** Returns the parts that were kept for a key; null if there are none. */
    FixedParts read(String key) {
        if (folder == null) {
            return null;
        }
        byte[] digest = digest(key);
        try {
            return decode(Files.readAllBytes(file(digest)), digest);
        } catch (IOException | RuntimeException e) {
            // absent, torn or of another time: the parts are made again
            return null;
        }
    }

    /** Keeps the parts for a key if the folder allows it. */
    void write(String key, FixedParts parts) {
        if (folder == null) {
            return;
        }
        byte[] digest = digest(key);
        try {
            byte[] content = encode(parts, digest);
            Files.createDirectories(folder);
            SafeFile.write(file(digest), out -> out.write(content));
        } catch (IOException | RuntimeException e) {
            // a cache that cannot be written is none
        }
    }

    private Path file(byte[] digest) {
        return folder.resolve("word-".concat(HexFormat.of().formatHex(digest)).concat(".parts"));
    }

    private static byte[] digest(String key) {
        try {
            byte[] whole = Integer.toString(VERSION).concat(key).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.getInstance("SHA-256").digest(whole);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encode(FixedParts parts, byte[] digest) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.write(digest);
        parts.write(out);
        byte[] body = bytes.toByteArray();
        out.writeInt(checksum(body, body.length));
        return bytes.toByteArray();
    }

    private static FixedParts decode(byte[] content, byte[] digest) throws IOException {
        int end = content.length - 4;
        var in = new DataInputStream(new ByteArrayInputStream(content));
        var sum = new DataInputStream(new ByteArrayInputStream(content, Math.max(0, end), 4));
        if (content.length < OVERHEAD || in.readInt() != MAGIC || !Arrays.equals(in.readNBytes(32), digest)
                || sum.readInt() != checksum(content, end)) {
            throw new IOException("damaged");
        }
        return FixedParts.read(in);
    }

    private static int checksum(byte[] content, int length) {
        var crc = new CRC32();
        crc.update(content, 0, length);
        return (int) crc.getValue();
    }
}
