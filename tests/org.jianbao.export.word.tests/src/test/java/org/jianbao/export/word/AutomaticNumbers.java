package org.jianbao.export.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes automatic numbers out as Word counts them (ECMA-376 part 1, 17.9): instances of one definition share its
 * counters, a start of an instance counts at its first use, deeper levels begin anew. It knows nothing of the writer.
 */
final class AutomaticNumbers {

    private static final String DIGITS = "零一二三四五六七八九";

    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Element> instances = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    private AutomaticNumbers(WordFile file) {
        Document numbering = file.xml("word/numbering.xml");
        WordFile.all(numbering, "abstractNum").forEach(it -> definitions.put(attribute(it, "abstractNumId"), it));
        WordFile.all(numbering, "num").forEach(it -> instances.put(attribute(it, "numId"), it));
        WordFile.all(file.xml("word/styles.xml"), "style").forEach(it -> styles.put(attribute(it, "styleId"), it));
    }

    /** Returns the texts of all paragraphs with their numbers. */
    static List<String> paragraphs(WordFile file) {
        var numbers = new AutomaticNumbers(file);
        var texts = new ArrayList<String>();
        for (Element paragraph : file.paragraphs()) {
            texts.add(numbers.number(paragraph) + WordFile.text(paragraph));
        }
        return texts;
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(WordFile.W, name);
    }

    private String number(Element paragraph) {
        Element properties = WordFile.all(paragraph, "numPr").stream().findFirst().orElse(null);
        String style = WordFile.value(paragraph, "pStyle");
        if (properties == null && style != null) {
            properties = WordFile.all(styles.get(style), "numPr").stream().findFirst().orElse(null);
        }
        if (properties == null || "0".equals(WordFile.value(properties, "numId"))) {
            return "";
        }
        return count(WordFile.value(properties, "numId"), Integer.parseInt(WordFile.value(properties, "ilvl")));
    }

    private String count(String instanceId, int level) {
        Element instance = instances.get(instanceId);
        String definitionId = WordFile.value(instance, "abstractNumId");
        int[] counter = counters.computeIfAbsent(definitionId, any -> new int[9]);
        String start = WordFile.all(instance, "lvlOverride").stream()
                .filter(it -> attribute(it, "ilvl").equals(Integer.toString(level)))
                .map(it -> WordFile.value(it, "startOverride")).findFirst().orElse(null);
        if (start != null && started.add(instanceId + '/' + level)) {
            counter[level] = Integer.parseInt(start);
        } else {
            counter[level]++;
        }
        for (int deeper = level + 1; deeper < counter.length; deeper++) {
            counter[deeper] = 0;
        }
        Element definition = WordFile.all(definitions.get(definitionId), "lvl").get(level);
        String digits = WordFile.value(definition, "numFmt").equals("decimal") ? Integer.toString(counter[level])
                : chinese(counter[level]);
        return WordFile.value(definition, "lvlText").replace("%" + (level + 1), digits);
    }

    private static String chinese(int number) {
        String digits = "";
        for (int rest = number; rest > 0; rest /= 10) {
            digits = DIGITS.charAt(rest % 10) + digits;
        }
        return number < 10 ? digits : number > 99 ? digits.replace('零', '〇')
                : ((number < 20 ? "" : digits.substring(0, 1)) + "十" + digits.substring(1)).replace("零", "");
    }
}
