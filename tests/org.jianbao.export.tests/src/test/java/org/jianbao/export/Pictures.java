package org.jianbao.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Pictures made byte by byte. */
public final class Pictures {

    private static final int MOST_ROWS = 2000;

    private Pictures() {
    }

    /**
     * Returns a grey PNG with a dark diagonal.
     *
     * @param width pixels in a line, as the header says; more than 2000 have no pixels
     * @param height lines of pixels
     * @param resolution pixels in an inch
     */
    public static byte[] png(int width, int height, int resolution) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(0x89504E470D0A1A0AL);
            var header = new ByteArrayOutputStream();
            var data = new DataOutputStream(header);
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {8, 0, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            var size = new ByteArrayOutputStream();
            data = new DataOutputStream(size);
            data.writeInt((int) Math.round(resolution / 0.0254));
            data.writeInt((int) Math.round(resolution / 0.0254));
            data.writeByte(1);
            chunk(out, "pHYs", size.toByteArray());
            chunk(out, "IDAT", pixels(width > MOST_ROWS ? 0 : width, height));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] pixels(int width, int height) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (int row = 0; row < height && width > 0; row++) {
                byte[] line = new byte[width + 1];
                for (int column = 0; column < width; column++) {
                    line[column + 1] = (byte) (Math.abs(column - row) < 4 ? 0 : 200);
                }
                deflater.write(line);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }

    /** Returns the segments of a JPEG up to its scan, and its end; there are no pixels in it. */
    public static byte[] jpeg(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(0xFFD8FFE0);
            out.writeShort(16);
            out.writeBytes("JFIF\0");
            out.write(new byte[] {1, 1, 1, 0, (byte) 150, 0, (byte) 150, 0, 0});
            out.writeInt(0xFFC0000B);
            out.writeByte(8);
            out.writeShort(height);
            out.writeShort(width);
            out.write(new byte[] {1, 1, 0x11, 0});
            out.writeInt(0xFFDA0008);
            out.write(new byte[] {1, 1, 0, 0, 63, 0});
            out.write(new byte[64]);
            out.writeShort(0xFFD9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
