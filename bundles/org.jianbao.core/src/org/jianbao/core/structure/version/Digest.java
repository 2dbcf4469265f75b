package org.jianbao.core.structure.version;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.model.structure.ReportStructure;

/**
 * The fingerprint of a published version: SHA-256 over the bytes that its file has in our layout, without the fingerprint
 * itself. How another program has laid out the file makes no difference. If the structure has a Word file, its bytes count too.
 */
public final class Digest {

    private static final Pattern ATTRIBUTE = Pattern.compile(" digest=\"[^\"<>]*\"");
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z][^>]*>");

    private Digest() {
    }

    /**
     * Returns the fingerprint of a structure as it is now.
     *
     * @param structure the structure, of a file
     * @param files the files that it was loaded by
     * @throws ModelFileException if it cannot be saved as it is, or its Word file cannot be read
     */
    public static String of(ReportStructure structure, ModelFiles files) throws ModelFileException {
        return of(files.content(structure), WordFiles.isNamed(structure) ? WordFiles.read(structure, files) : new byte[0]);
    }

    private static String of(byte[] content, byte[] word) {
        String text = new String(content, StandardCharsets.UTF_8);
        Matcher root = ROOT.matcher(text);
        if (root.find()) {
            text = text.substring(0, root.start()) + ATTRIBUTE.matcher(root.group()).replaceFirst("") + text.substring(root.end());
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(word));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /**
     * Returns whether a published version was edited since it was published; false for one without a fingerprint, of which
     * nothing is known, and for drafts.
     *
     * @param structure the structure, of a file
     * @param files the files that it was loaded by
     */
    public static boolean isEdited(ReportStructure structure, ModelFiles files) {
        if (!StructureFiles.isPublished(structure) || structure.getDigest() == null || structure.getDigest().isBlank()
                || structure.eResource() == null) {
            return false;
        }
        try {
            return !structure.getDigest().equals(of(structure, files));
        } catch (ModelFileException e) {
            return true; // what cannot be saved was not published, and a Word file that is gone is a change
        }
    }
}
