package org.jianbao.core.structure.packing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The first entry of a package: lines with a key, an equals sign and a value, in UTF-8.
 *
 * @param format the version of the form of packages
 * @param name the name of the structure, which new series are called by
 * @param version the version of the structure
 * @param structure the name of its entry
 */
record Manifest(String format, String name, String version, String structure) {

    /** The name of the entry. */
    static final String ENTRY = "jianbao-package.txt";
    /** The form that is written and read here. */
    static final String FORMAT = "1";

    byte[] bytes() {
        var values = new LinkedHashMap<String, String>();
        values.put("format", format);
        values.put("name", name);
        values.put("version", version);
        values.put("structure", structure);
        return values.entrySet().stream().map(entry -> entry.getKey() + '=' + line(entry.getValue()) + '\n')
                .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String value) {
        return value.replaceAll("\\R", " ");
    }

    /** Reads a manifest; what it does not say is empty. */
    static Manifest read(byte[] bytes) {
        Map<String, String> values = new String(bytes, StandardCharsets.UTF_8).lines().filter(line -> line.indexOf('=') > 0)
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1), (one, other) -> one));
        return new Manifest(values.getOrDefault("format", ""), values.getOrDefault("name", ""),
                values.getOrDefault("version", ""), values.getOrDefault("structure", ""));
    }
}
