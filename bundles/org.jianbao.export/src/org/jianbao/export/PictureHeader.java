package org.jianbao.export;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

import org.jianbao.export.document.Picture;

/**
 * What the file of a picture says of itself. Nothing is decoded: the chunks of a PNG (ISO/IEC 15948, 5) and the segments of a
 * JPEG (ISO/IEC 10918-1, B.1) are followed to the end, which shows whether something is missing.
 *
 * @param format the encoding
 * @param width pixels in a line
 * @param height lines of pixels
 * @param resolution pixels in an inch
 */
record PictureHeader(Picture.Format format, int width, int height, int resolution) {

    /** More pixels than any camera takes; a word processor would need gigabytes to show them. */
    static final long MOST_PIXELS = 200_000_000L;

    /** What is taken for a file that does not say, as word processors do. */
    private static final int SCREEN = 96;
    private static final int LEAST_RESOLUTION = 30;
    private static final int MOST_RESOLUTION = 4800;
    private static final double INCHES_PER_METRE = 39.3701;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int SIGNATURE = 8;
    private static final int CHUNK_OVERHEAD = 12;
    private static final int IHDR = 0x49484452;
    private static final int PHYS = 0x70485973;
    private static final int IEND = 0x49454E44;

    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int JFIF = 0x4A464946;
    /** Bytes behind the end that cameras and editors leave in JPEG files. */
    private static final int TRAILER = 64 * 1024;

    /** A file that is no picture, or not a whole one. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        /** Makes it with the key of a message. */
        Broken(String key) {
            super(key);
        }
    }

    /**
     * Reads the header of a file.
     *
     * @throws Broken if the file is neither PNG nor JPEG, damaged, or too large to be shown
     */
    static PictureHeader of(byte[] file) throws Broken {
        var in = ByteBuffer.wrap(file);
        if (file.length > SIGNATURE && in.getLong(0) == PNG) {
            return checked(png(in));
        }
        if (file.length > 2 && unsigned(in, 0) == MARKER && unsigned(in, 1) == START) {
            return checked(jpeg(in));
        }
        throw new Broken("picture.format");
    }

    private static PictureHeader checked(PictureHeader header) throws Broken {
        if (header == null || header.width < 1 || header.height < 1) {
            throw new Broken("picture.damaged");
        }
        if ((long) header.width * header.height > MOST_PIXELS) {
            throw new Broken("picture.pixels");
        }
        return header;
    }

    /** Returns the header of a PNG; null if a chunk is missing, cut off or changed. */
    private static PictureHeader png(ByteBuffer in) {
        PictureHeader header = null;
        int at = SIGNATURE;
        while (at + CHUNK_OVERHEAD <= in.limit()) {
            int length = in.getInt(at);
            if (length < 0 || length > in.limit() - at - CHUNK_OVERHEAD || !isSound(in, at, length)) {
                return null;
            }
            int data = at + 8;
            switch (in.getInt(at + 4)) {
                case IHDR -> header = length < 8 ? null
                        : new PictureHeader(Picture.Format.PNG, in.getInt(data), in.getInt(data + 4), SCREEN);
                case PHYS -> header = header == null || length < 9 || in.get(data + 8) != 1 ? header
                        : header.at(in.getInt(data) / INCHES_PER_METRE);
                case IEND -> {
                    return header;
                }
                default -> { }
            }
            at += CHUNK_OVERHEAD + length;
        }
        return null;
    }

    private static boolean isSound(ByteBuffer in, int at, int length) {
        var crc = new CRC32();
        crc.update(in.array(), at + 4, length + 4);
        return (int) crc.getValue() == in.getInt(at + 8 + length);
    }

    private PictureHeader at(double dots) {
        long rounded = Math.round(dots);
        return rounded < LEAST_RESOLUTION || rounded > MOST_RESOLUTION ? this
                : new PictureHeader(format, width, height, (int) rounded);
    }

    /** Returns the header of a JPEG; null if it has none or no end. */
    private static PictureHeader jpeg(ByteBuffer in) {
        double resolution = SCREEN;
        PictureHeader header = null;
        int at = 2;
        while (at + 4 <= in.limit() && unsigned(in, at) == MARKER) {
            int marker = unsigned(in, at + 1);
            if (marker == MARKER) {
                at++;
                continue;
            }
            int length = in.getShort(at + 2) & 0xFFFF;
            if (length < 2 || at + 2 + length > in.limit()) {
                return null;
            }
            if (marker == APP0) {
                resolution = jfif(in, at + 4, length, resolution);
            } else if (isFrame(marker) && length >= 8) {
                header = new PictureHeader(Picture.Format.JPEG, in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF,
                        SCREEN);
            } else if (marker == SCAN) {
                return header == null || !hasEnd(in, at) ? null : header.at(resolution);
            }
            at += 2 + length;
        }
        return null;
    }

    private static double jfif(ByteBuffer in, int data, int length, double unknown) {
        if (length < 16 || in.getInt(data) != JFIF) {
            return unknown;
        }
        int density = in.getShort(data + 8) & 0xFFFF;
        return switch (in.get(data + 7)) {
            case 1 -> density;
            case 2 -> density * CENTIMETRES_PER_INCH;
            default -> unknown;
        };
    }

    /** Returns whether a marker starts a frame: SOF0 to SOF15 without the tables among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean hasEnd(ByteBuffer in, int from) {
        for (int at = in.limit() - 2; at >= Math.max(from, in.limit() - TRAILER); at--) {
            if (unsigned(in, at) == MARKER && unsigned(in, at + 1) == END) {
                return true;
            }
        }
        return false;
    }

    private static int unsigned(ByteBuffer in, int at) {
        return in.get(at) & 0xFF;
    }
}
