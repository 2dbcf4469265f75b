package org.jianbao.core.io;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * What a model says as a file, in the parts in which it was written: every second one is a section, if there are several. A model
 * that is edited has a content after each pause, of which most parts are those of the content before; one array of all would be
 * megabytes each time, and is made only for those who need it.
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

    /** Returns the parts, which nobody changes. */
    List<byte[]> parts() {
        return parts;
    }

    /** Returns whether another content has the same bytes, whatever its parts are. */
    boolean is(Content other) {
        if (length != other.length) {
            return false;
        }
        var mine = new Reader(parts);
        var others = new Reader(other.parts);
        for (int left = length; left > 0;) {
            int step = Math.min(mine.left(), others.left());
            if (!mine.sees(others, step)) {
                return false;
            }
            mine.skip(step);
            others.skip(step);
            left -= step;
        }
        return true;
    }

    /** A place in parts of which one ends behind it. */
    private static final class Reader {
        private final List<byte[]> parts;
        private int part;
        private int at;

        Reader(List<byte[]> parts) {
            this.parts = parts;
        }

        /** Returns how many bytes there are up to the end of the part. */
        int left() {
            while (at == parts.get(part).length) {
                part++;
                at = 0;
            }
            return parts.get(part).length - at;
        }

        /** Returns whether the next bytes, which lie in one part here and there, are the same. */
        boolean sees(Reader other, int count) {
            byte[] here = parts.get(part);
            byte[] there = other.parts.get(other.part);
            return here == there && at == other.at || Arrays.equals(here, at, at + count, there, other.at, other.at + count);
        }

        void skip(int count) {
            at += count;
        }
    }
}
