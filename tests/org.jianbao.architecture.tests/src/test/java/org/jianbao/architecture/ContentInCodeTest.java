package org.jianbao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;

/** What a bulletin says stands in its files, never in code. */
class ContentInCodeTest {

    /** Sentence punctuation behind a Chinese character, or a run of Chinese text too long for a name. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{IsHan}[。，；！？]|[\\p{IsHan}、（）《》“”]{12,}");

    /** The figures of the sample, all of which are distinctive enough not to stand in code by chance. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![0-9])(36\\.62|12\\.68|50\\.70?|66\\.93|1645|1737|774|6037|12197|2768|1229|7658|14719|1031|455|1621|2522"
                    + "|1101|1096|473)(?![0-9])");

    /** The texts of marked places, which are printed only when something could not be. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "bundles/org.jianbao.export/src/org/jianbao/export/DocumentRun.java",
            Set.of("”，本机未安装，未能输出", "”没有输出方式，未能输出", "”出错，未能输出"));

    private static List<JavaSources.Source> sources;

    @BeforeAll
    static void parse() {
        sources = JavaSources.parse(Repository.bundles().stream()
                .flatMap(bundle -> Repository.handWritten(bundle).stream()).toList());
        assertTrue(sources.size() > 60, () -> sources.size() + " files");
    }

    @Test
    void noSentenceStandsInCode() {
        var found = new TreeMap<String, String>();
        for (JavaSources.Source source : sources) {
            Set<String> allowed = ALLOWED.getOrDefault(Repository.shown(source.file()), Set.of());
            literals(source).forEach((place, literal) -> {
                if (!allowed.contains(literal) && SENTENCE.matcher(literal).find()) {
                    found.put(place, literal);
                }
            });
        }
        assertEquals(Map.of(), found);
    }

    @Test
    void noFigureOfTheSampleStandsInCode() {
        var found = new ArrayList<String>();
        sources.forEach(source -> literals(source).forEach((place, literal) -> {
            if (FIGURE.matcher(literal).find()) {
                found.add(place + " " + literal);
            }
        }));
        assertEquals(List.of(), found);
    }

    @Test
    void theExceptionsAreStillNeeded() {
        ALLOWED.forEach((file, texts) -> {
            List<String> literals = sources.stream().filter(source -> Repository.shown(source.file()).equals(file))
                    .flatMap(source -> literals(source).values().stream()).toList();
            texts.forEach(text -> assertTrue(literals.contains(text), () -> file + " has no longer " + text));
        });
    }

    @Test
    void aSentenceAndAFigureAreFound() {
        JavaSources.Source source = JavaSources.parse("A.java",
                "class A { String a = \"本周，共计\"; int b = 1737; String c = \"\"\"\n占比36.62%\"\"\"; String d = \"本期\"; }");
        List<String> literals = List.copyOf(literals(source).values());
        assertEquals(4, literals.size(), literals::toString);
        assertEquals(1, literals.stream().filter(literal -> SENTENCE.matcher(literal).find()).count());
        assertEquals(2, literals.stream().filter(literal -> FIGURE.matcher(literal).find()).count());
        assertTrue(SENTENCE.matcher("四川省政府政务服务和公共资源交易服务中心").find());
    }

    /** Returns the literals of a file by their places. */
    private static Map<String, String> literals(JavaSources.Source source) {
        var literals = new TreeMap<String, String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree tree, Void unused) {
                if (tree.getValue() != null) {
                    long place = source.trees().getSourcePositions().getStartPosition(source.unit(), tree);
                    literals.put(source.at(tree) + String.format(" (%07d)", place), tree.getValue().toString());
                }
                return null;
            }
        }.scan(source.unit(), null);
        return literals;
    }
}
