package org.jianbao.core.structure.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what becomes of the fields of an issue; what becomes of the same field of several entries is one thing. */
final class Fates {

    private record Key(Fate.Kind kind, List<String> before, List<String> after) {
    }

    private final Map<Key, List<String>> values = new LinkedHashMap<>();

    void add(Fate.Kind kind, List<String> before, List<String> after, List<String> said) {
        values.computeIfAbsent(new Key(kind, before, after), key -> new ArrayList<>()).addAll(said);
    }

    List<Fate> all() {
        return values.entrySet().stream().map(entry -> new Fate(entry.getKey().kind(), entry.getKey().before(),
                entry.getKey().after(), entry.getValue())).toList();
    }
}
