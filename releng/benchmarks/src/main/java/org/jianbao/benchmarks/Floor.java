package org.jianbao.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The least that any writer of Word files has to do: deflate the bytes of the main part, which are there already, on
 * level 6, and frame them as a zip file with that one entry. The deflater is kept from one file to the next.
 */
final class Floor implements AutoCloseable {

    private static final byte[] NAME = Sample.MAIN_PART.getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 32 * 1024;

    private final Deflater deflater = new Deflater(6, true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[CHUNK];

    /** Writes the bytes as a zip file. */
    void write(byte[] part, OutputStream out) throws IOException {
        header(out);
        deflater.reset();
        crc.reset();
        for (int at = 0; at < part.length; at += CHUNK) {
            int length = Math.min(CHUNK, part.length - at);
            crc.update(part, at, length);
            deflater.setInput(part, at, length);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        trailer(part.length, out);
    }

    private static void header(OutputStream out) throws IOException {
        ByteBuffer header = buffer(30 + NAME.length);
        header.putInt(0x04034B50).putShort((short) 20).putShort((short) 8).putShort((short) 8).putInt(0x210000);
        header.putInt(0).putInt(0).putInt(0).putShort((short) NAME.length).putShort((short) 0).put(NAME);
        out.write(header.array(), 0, header.position());
    }

    private void trailer(int size, OutputStream out) throws IOException {
        int packed = (int) deflater.getBytesWritten();
        ByteBuffer end = buffer(16 + 46 + NAME.length + 22);
        end.putInt(0x08074B50).putInt((int) crc.getValue()).putInt(packed).putInt(size);
        end.putInt(0x02014B50).putInt(20 << 16 | 20).putShort((short) 8).putShort((short) 8).putInt(0x210000);
        end.putInt((int) crc.getValue()).putInt(packed).putInt(size).putShort((short) NAME.length);
        end.putShort((short) 0).putLong(0).putInt(0).putShort((short) 0).put(NAME);
        end.putInt(0x06054B50).putInt(0).putShort((short) 1).putShort((short) 1).putInt(46 + NAME.length);
        end.putInt(30 + NAME.length + packed + 16).putShort((short) 0);
        out.write(end.array(), 0, end.position());
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
