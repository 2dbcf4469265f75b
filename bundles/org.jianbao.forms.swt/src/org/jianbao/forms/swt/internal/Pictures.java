package org.jianbao.forms.swt.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Picture files of a series. */
final class Pictures {

    /** The folder of the pictures in the series folder. */
    static final String FOLDER = "pictures";
    /** How many bytes a picture may have. What a camera makes fits in; a Word file with more is hard to send. */
    static final int BYTES = 20 << 20;

    private static final int NAME_LENGTH = 60;

    private Pictures() {
    }

    /**
     * Returns why a file cannot be a picture of a bulletin, one sentence; empty if it can.
     *
     * @throws IOException if it cannot be read
     */
    static String problem(Path file) throws IOException {
        long bytes = Files.size(file);
        if (bytes > BYTES) {
            return Texts.MESSAGES.get("picture.large", file.getFileName(), bytes >> 20, BYTES >> 20);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        boolean png = starts(head, 0x89, 'P', 'N', 'G');
        boolean known = png || starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 'G', 'I', 'F', '8') || starts(head, 'B', 'M');
        return known ? "" : Texts.MESSAGES.get("picture.kind", file.getFileName());
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns where a picture goes: under its own name, without characters that some system refuses, and with a number behind it
     * if the name is taken by another picture. The same picture keeps its place.
     *
     * @throws IOException if a file cannot be read
     */
    static Path target(Path folder, Path file) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT).replaceAll("[^.a-z0-9]", "");
        String stem = (dot < 0 ? name : name.substring(0, dot)).replaceAll("[^\\p{L}\\p{N}_-]+", "-").replaceAll("^-+|-+$", "");
        int end = stem.offsetByCodePoints(0, Math.min(NAME_LENGTH, stem.codePointCount(0, stem.length())));
        stem = stem.isEmpty() ? "picture" : stem.substring(0, end);
        Path target = folder.resolve(FOLDER).resolve(stem + ending);
        for (int i = 2; Files.exists(target) && Files.mismatch(target, file) >= 0; i++) {
            target = target.resolveSibling(stem + '-' + i + ending);
        }
        return target;
    }
}
