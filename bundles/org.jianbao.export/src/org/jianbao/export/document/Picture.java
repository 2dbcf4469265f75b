package org.jianbao.export.document;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.jianbao.core.text.Span;

/**
 * A picture with its caption below. Its size on paper is the one that is wanted, or else that of its pixels at its resolution;
 * it is made smaller where it does not fit the type area.
 *
 * @param origin the id of the model element that holds it
 * @param file the file inside the series folder, with slashes
 * @param format how the file is encoded
 * @param width pixels in a line
 * @param height lines of pixels
 * @param resolution pixels in an inch, on both sides the same
 * @param paperWidth how many millimetres wide it is wanted on paper; 0 means by its resolution
 * @param description what is to be seen, for people who do not see it; may be empty
 * @param caption the text below; may be empty
 * @param content gives the bytes of the file when they are written
 */
public record Picture(String origin, String file, Format format, int width, int height, int resolution,
        int paperWidth, String description, List<Span> caption, Content content) implements Block {

    /** Encodings that every reader of Word files shows. */
    public enum Format {
        /** Portable Network Graphics. */
        PNG("png", "image/png"),
        /** JPEG in a JFIF or Exif file. */
        JPEG("jpeg", "image/jpeg");

        private final String extension;
        private final String type;

        Format(String extension, String type) {
            this.extension = extension;
            this.type = type;
        }

        /** Returns how names of its files end, without the dot. */
        public String extension() {
            return extension;
        }

        /** Returns its media type (RFC 6838). */
        public String type() {
            return type;
        }
    }

    /** Where the bytes come from, so that a document does not hold all its pictures in memory. */
    @FunctionalInterface
    public interface Content {
        /**
         * Returns the bytes of the file.
         *
         * @throws IOException if they are gone, or not those any more that the document was made with
         */
        byte[] bytes() throws IOException;
    }

    /** Copies the caption and refuses sizes that no picture has. */
    public Picture {
        Objects.requireNonNull(description);
        Objects.requireNonNull(content);
        caption = List.copyOf(caption);
        if (width < 1 || height < 1 || resolution < 1 || paperWidth < 0) {
            throw new IllegalArgumentException(file + ": " + width + " x " + height + " at " + resolution);
        }
    }

    @Override
    public Label label() {
        return null;
    }

    @Override
    public List<Span> text() {
        return caption;
    }

    /** Returns the caption, or what is to be seen if there is none, in the brackets of a marked place. */
    @Override
    public String plainText() {
        String shown = caption.isEmpty() ? description.isEmpty() ? file : description : Span.text(caption);
        return "〔" + shown + "〕";
    }
}
