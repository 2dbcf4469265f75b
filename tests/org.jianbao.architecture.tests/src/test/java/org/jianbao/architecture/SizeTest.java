package org.jianbao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;

/** How long files and methods may be: the limits of the style that CONTRIBUTING.md describes. */
class SizeTest {

    private static final int FILE_LIMIT = 500;
    private static final int FILE_P90 = 250;
    private static final int METHOD_LIMIT = 60;
    private static final int METHOD_P90 = 20;

    private static List<JavaSources.Source> all;
    private static List<JavaSources.Source> product;

    /** Something that has a length. */
    private record Sized(String place, int lines) {
    }

    @BeforeAll
    static void parse() {
        all = JavaSources.parse(Repository.allHandWritten());
        product = all.stream().filter(source -> !Repository.shown(source.file()).startsWith("tests/")).toList();
        assertTrue(product.size() > 60, () -> product.size() + " files of the product");
        assertTrue(all.size() > product.size(), "the tests are looked at too");
    }

    @Test
    void noFileIsTooLong() {
        assertEquals(List.of(), longer(all.stream().map(SizeTest::file).toList(), FILE_LIMIT));
    }

    @Test
    void noMethodIsTooLong() {
        List<Sized> methods = all.stream().flatMap(source -> methods(source).stream()).toList();
        assertTrue(methods.size() > 300, () -> methods.size() + " methods");
        assertEquals(List.of(), longer(methods, METHOD_LIMIT));
    }

    @Test
    void nineOfTenFilesAreShort() {
        assertShort(product.stream().map(SizeTest::file).toList(), FILE_P90);
    }

    @Test
    void nineOfTenMethodsAreShort() {
        assertShort(product.stream().flatMap(source -> methods(source).stream()).toList(), METHOD_P90);
    }

    @Test
    void lengthsAreMeasured() {
        JavaSources.Source source = JavaSources.parse("A.java",
                "class A {\n  /** Comment. */\n  @Override\n  void a() {\n    b();\n  }\n  void b() { }\n}\n");
        assertEquals(List.of(4, 1), methods(source).stream().map(Sized::lines).toList());
        assertEquals(8, file(source).lines());
        assertEquals(1, longer(methods(source), 3).size());
    }

    private static void assertShort(List<Sized> sizes, int limit) {
        List<Sized> sorted = sizes.stream().sorted(Comparator.comparingInt(Sized::lines)).toList();
        Sized p90 = sorted.get(sorted.size() * 9 / 10);
        assertTrue(p90.lines() <= limit,
                () -> "One in ten is longer than " + limit + " lines; the longest: " + sorted.reversed().subList(0, 20));
    }

    private static List<Sized> longer(List<Sized> sizes, int limit) {
        return sizes.stream().filter(size -> size.lines() > limit).toList();
    }

    private static Sized file(JavaSources.Source source) {
        return new Sized(source.at(source.unit()), (int) source.endLine(source.unit()));
    }

    private static List<Sized> methods(JavaSources.Source source) {
        var methods = new ArrayList<Sized>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                int lines = (int) (source.endLine(method) - source.startLine(method) + 1);
                methods.add(new Sized(source.at(method) + " " + method.getName(), lines));
                return super.visitMethod(method, unused);
            }
        }.scan(source.unit(), null);
        return methods;
    }
}
