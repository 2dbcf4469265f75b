package org.jianbao.export;

import java.util.zip.CRC32;

import org.jianbao.core.Messages;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.export.document.Picture;

/**
 * The bytes of a picture in the series folder, read again when they are written.
 *
 * @param files the files of the series
 * @param name the file as seen from the series folder, with slashes
 * @param checksum the CRC-32 of the bytes that the document was made with
 */
record SeriesPicture(ModelFiles files, String name, long checksum) implements Picture.Content {

    private static final Messages MESSAGES = new Messages(SeriesPicture.class);

    /** Returns the picture with the bytes as they are now. */
    static SeriesPicture of(ModelFiles files, String name, byte[] bytes) {
        return new SeriesPicture(files, name, checksum(bytes));
    }

    @Override
    public byte[] bytes() throws ModelFileException {
        byte[] bytes = files.attachment(name);
        if (checksum(bytes) != checksum) {
            throw new ModelFileException(MESSAGES.get("picture.changed", name), null);
        }
        return bytes;
    }

    private static long checksum(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
