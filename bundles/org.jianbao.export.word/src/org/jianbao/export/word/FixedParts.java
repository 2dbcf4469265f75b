package org.jianbao.export.word;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of the package that depend on layout and numbering formats only, as XML.
 *
 * @param parts the parts in the order of the package
 * @param numbering the numbering definitions, up to where the instances that depend on the issue follow
 * @param section the page setup that ends the main part
 * @param markup the markup of the body
 */
record FixedParts(List<Part> parts, byte[] numbering, byte[] section, BodyMarkup markup) {

    /** A part: its name in the package and its XML. */
    record Part(String name, byte[] content) {
    }

    /** The end of the numbering part. */
    static final byte[] NUMBERING_END = XmlOut.ascii("</w:numbering>");

    FixedParts {
        parts = List.copyOf(parts);
    }

    /** Returns the numbering part of a document without instances of its own. */
    byte[] wholeNumbering() {
        byte[] whole = Arrays.copyOf(numbering, numbering.length + NUMBERING_END.length);
        System.arraycopy(NUMBERING_END, 0, whole, numbering.length, NUMBERING_END.length);
        return whole;
    }

    /** Writes the parts for the cache. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(parts.size());
        for (Part part : parts) {
            out.writeUTF(part.name());
            write(out, part.content());
        }
        write(out, numbering);
        write(out, section);
        markup.write(out);
    }

    static void write(DataOutputStream out, byte[] content) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    /** Reads what {@link #write(DataOutputStream)} wrote. */
    static FixedParts read(DataInputStream in) throws IOException {
        var parts = new ArrayList<Part>();
        for (int left = in.readInt(); left > 0; left--) {
            parts.add(new Part(in.readUTF(), content(in)));
        }
        return new FixedParts(parts, content(in), content(in), BodyMarkup.read(in));
    }

    static byte[] content(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    /** Writes the parts of a document with charts or pictures, which the package has to name. */
    void write(PackageZip zip, Media media) throws IOException {
        for (Part part : parts) {
            zip.write(part.name(), switch (part.name()) {
                case PackageParts.CONTENT_TYPES -> before(part.content(), media.contentTypes(), "<Override");
                case PackageParts.RELATIONSHIPS -> before(part.content(), media.relationships(), "</Relationships>");
                default -> part.content();
            });
        }
    }

    private static byte[] before(byte[] xml, String more, String where) {
        String text = new String(xml, StandardCharsets.US_ASCII);
        int at = text.indexOf(where);
        return XmlOut.ascii(text.substring(0, at), more, text.substring(at));
    }

    /** Returns the parts as the beginning of a zip file. */
    PackageZip.Prepared zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new PackageZip(bytes)) {
            for (Part part : parts) {
                zip.write(part.name(), part.content());
            }
            return zip.prepared(bytes);
        }
    }
}
