package org.jianbao.core.structure.packing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads the entries of a zip file in memory, by its central directory and with limits. The JDK's reader tells neither symbolic
 * links nor entries that overlap, and trusts the sizes that a file claims.
 */
public final class ZipEntries {

    static final int MOST_ENTRIES = 2000;
    static final int ENTRY_BYTES = 32 << 20;
    static final long ALL_BYTES = 128L << 20;

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int UNIX = 3;
    private static final int FILE_TYPE = 0xF000;
    private static final int REGULAR = 0x8000;

    private final ByteBuffer zip;
    private final List<Entry> entries = new ArrayList<>();
    private final long most;
    private int directory;
    private long total;

    /** Why a file is refused. The key names a sentence. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final String entry;

        Refused(String key, String entry) {
            super(key, null, false, false);
            this.key = key;
            this.entry = entry;
        }

        /** Returns why: {@code package.damaged}, {@code .twice}, {@code .special}, {@code .many} or {@code .large}. */
        public String key() {
            return key;
        }

        /** Returns the name of the entry; empty if it is the file as a whole. */
        public String entry() {
            return entry;
        }
    }

    private record Entry(String name, int flags, int method, long crc, long packed, long size, int offset, int dataOffset) {

        Entry at(int data) {
            return new Entry(name, flags, method, crc, packed, size, offset, data);
        }

        long end() {
            return dataOffset + packed;
        }
    }

    private ZipEntries(byte[] bytes, long most) {
        this.most = most;
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Returns the contents by name, in the order of the directory. Folders are left out.
     *
     * @throws Refused if the file is no zip file, damaged, hostile, or too large
     */
    static Map<String, byte[]> read(byte[] bytes) throws Refused {
        return read(bytes, ALL_BYTES);
    }

    /**
     * Returns the contents by name, in the order of the directory. Folders are left out.
     *
     * @param bytes the file
     * @param most how many bytes all contents may have
     * @throws Refused if the file is no zip file, damaged, hostile, or too large
     */
    public static Map<String, byte[]> read(byte[] bytes, long most) throws Refused {
        var reader = new ZipEntries(bytes, most);
        try {
            reader.directory();
            return reader.contents();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Refused("package.damaged", "");
        }
    }

    private int u16(int at) {
        return zip.getShort(at) & 0xFFFF;
    }

    private long u32(int at) {
        return zip.getInt(at) & 0xFFFFFFFFL;
    }

    private int end() throws Refused {
        int size = zip.capacity();
        for (int at = size - END_SIZE; at >= Math.max(0, size - END_SIZE - 0xFFFF); at--) {
            if (zip.getInt(at) == END && at + END_SIZE + u16(at + 20) == size) {
                return at;
            }
        }
        throw new Refused("package.damaged", "");
    }

    private void directory() throws Refused {
        int end = end();
        int count = u16(end + 10);
        long offset = u32(end + 16);
        if (u16(end + 4) != 0 || count > MOST_ENTRIES || offset + u32(end + 12) != end) {
            throw new Refused(count > MOST_ENTRIES ? "package.many" : "package.damaged", "");
        }
        directory = (int) offset;
        Set<String> names = new HashSet<>();
        int at = directory;
        for (int i = 0; i < count; i++) {
            at = central(at, names);
        }
        if (at != end) {
            throw new Refused("package.damaged", "");
        }
    }

    private int central(int at, Set<String> names) throws Refused {
        if (zip.getInt(at) != CENTRAL) {
            throw new Refused("package.damaged", "");
        }
        int length = u16(at + 28);
        String name = name(at + CENTRAL_SIZE, length);
        int next = at + CENTRAL_SIZE + length + u16(at + 30) + u16(at + 32);
        int type = (int) (u32(at + 38) >> 16) & FILE_TYPE;
        boolean special = u16(at + 4) >> 8 == UNIX && type != 0 && type != REGULAR && !name.endsWith("/");
        if (!names.add(EntryNames.folded(name))) {
            throw new Refused("package.twice", name);
        }
        if (special || (u16(at + 8) & 1) != 0) {
            throw new Refused("package.special", name);
        }
        if (!name.endsWith("/")) {
            entries.add(local(new Entry(name, u16(at + 8), u16(at + 10), u32(at + 16), u32(at + 20), u32(at + 24),
                    (int) Math.min(u32(at + 42), directory), 0)));
        }
        return next;
    }

    private String name(int at, int length) throws Refused {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(zip.slice(at, length)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused("package.damaged", "");
        }
    }

    private Entry local(Entry entry) throws Refused {
        int at = entry.offset();
        int length = u16(at + 26);
        if (zip.getInt(at) != LOCAL || !name(at + LOCAL_SIZE, length).equals(entry.name())) {
            throw new Refused("package.damaged", entry.name());
        }
        Entry found = entry.at(at + LOCAL_SIZE + length + u16(at + 28));
        if (found.end() > directory) {
            throw new Refused("package.damaged", entry.name());
        }
        total += entry.size();
        if (entry.size() > ENTRY_BYTES || total > most) {
            throw new Refused("package.large", entry.name());
        }
        return found;
    }

    private Map<String, byte[]> contents() throws Refused {
        long last = 0;
        for (Entry entry : entries.stream().sorted(Comparator.comparingInt(Entry::offset)).toList()) {
            if (entry.offset() < last) {
                throw new Refused("package.damaged", entry.name());
            }
            last = entry.end();
        }
        var contents = new LinkedHashMap<String, byte[]>();
        for (Entry entry : entries) {
            contents.put(entry.name(), content(entry));
        }
        return contents;
    }

    private byte[] content(Entry entry) throws Refused {
        byte[] packed = Arrays.copyOfRange(zip.array(), entry.dataOffset(), (int) entry.end());
        byte[] content = switch (entry.method()) {
            case 0 -> packed;
            case 8 -> inflate(entry, packed);
            default -> throw new Refused("package.special", entry.name());
        };
        var crc = new CRC32();
        crc.update(content);
        if (content.length != entry.size() || crc.getValue() != entry.crc()) {
            throw new Refused("package.damaged", entry.name());
        }
        return content;
    }

    /** What is longer than the directory says is not unpacked further. */
    private static byte[] inflate(Entry entry, byte[] packed) throws Refused {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] content = new byte[(int) entry.size() + 1];
            int length = 0;
            while (!inflater.finished()) {
                int read = inflater.inflate(content, length, content.length - length);
                length += read;
                if (read == 0 && (inflater.needsInput() || length == content.length)) {
                    throw new Refused("package.damaged", entry.name());
                }
            }
            return Arrays.copyOf(content, length);
        } catch (DataFormatException e) {
            throw new Refused("package.damaged", entry.name());
        } finally {
            inflater.end();
        }
    }
}
