package org.jianbao.core.io;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * What a model says as a file, in the parts in which it was written. A model that is edited has a content after each pause, of
 * which most parts are those of the content before; one array of all would be megabytes each time, and is made only
 * for those who need it.
 */
public final class Content {

    private final List<byte[]> parts;
    private final int length;

    /** Makes a content of its parts, which nobody changes from then on. */
    Content(List<byte[]> parts) {
        this.parts = parts;
        this.length = parts.stream().mapToInt(part -> part.length).sum();
    }

    /** Returns the content of a file in one array, which nobody changes from then on. */
    public static Content of(byte[] bytes) {
        return new Content(List.of(bytes));
    }

    /** Returns how many bytes there are. */
    public int length() {
        return length;
    }

    /** Returns all bytes, which are not to be changed. */
    public byte[] bytes() {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        parts.forEach(all::put);
        return all.array();
    }

    /** Returns whether these are the bytes. */
    boolean is(byte[] bytes) {
        if (length != bytes.length) {
            return false;
        }
        int from = 0;
        for (byte[] part : parts) {
            int to = from + part.length;
            if (!Arrays.equals(part, 0, part.length, bytes, from, to)) {
                return false;
            }
            from = to;
        }
        return true;
    }
}
