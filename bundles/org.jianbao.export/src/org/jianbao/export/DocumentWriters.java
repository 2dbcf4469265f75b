package org.jianbao.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The formats that documents can be written in. Filled by the runtime from the extension registry, or by hand. */
public final class DocumentWriters {

    /**
     * One installed format.
     *
     * @param format the id by which people ask for it, such as {@code docx}
     * @param extension how its files end, without the dot
     * @param contributor the plug-in that brings it
     * @param writer gives a writer, when it is first needed
     */
    public record Entry(String format, String extension, String contributor, Supplier<? extends DocumentWriter> writer) {
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * Makes the list.
     *
     * @param entries the formats; of two with the same id the first one counts
     */
    public DocumentWriters(Collection<Entry> entries) {
        entries.forEach(entry -> this.entries.putIfAbsent(entry.format(), entry));
    }

    /** Returns the ids of all formats, sorted. */
    public List<String> formats() {
        return entries.keySet().stream().sorted().toList();
    }

    /** Returns the entry of a format, if it is installed. */
    public Optional<Entry> entry(String format) {
        return Optional.ofNullable(entries.get(format));
    }
}
