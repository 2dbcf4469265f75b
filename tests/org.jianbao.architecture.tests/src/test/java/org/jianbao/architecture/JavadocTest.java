package org.jianbao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.lang.model.element.Modifier;

import org.junit.jupiter.api.Test;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

/** Every public type and method that people wrote says in a comment what it does or returns. */
class JavadocTest {

    @Test
    void publicTypesAndMembersHaveComments() {
        List<Path> files = Repository.bundles().stream().flatMap(bundle -> Repository.handWritten(bundle).stream()).toList();
        assertTrue(files.size() > 60, () -> files.size() + " files");
        var missing = new ArrayList<String>();
        JavaSources.parse(files).forEach(source -> missing.addAll(missing(source)));
        assertEquals(List.of(), missing);
    }

    @Test
    void packagesHaveComments() {
        var missing = new ArrayList<String>();
        int packages = 0;
        for (Path bundle : Repository.bundles()) {
            Set<Path> folders = new java.util.TreeSet<>();
            Repository.handWritten(bundle).forEach(file -> folders.add(file.getParent()));
            packages += folders.size();
            for (Path folder : folders) {
                if (!folder.getFileName().toString().equals("internal") && !commented(folder.resolve("package-info.java"))) {
                    missing.add(Repository.shown(folder));
                }
            }
        }
        assertTrue(packages > 15, packages + " packages");
        assertEquals(List.of(), missing);
    }

    @Test
    void aMissingCommentIsFound() {
        JavaSources.Source source = JavaSources.parse("A.java", """
                /** A. */
                public class A {
                    public static final int B = 1;
                    /** C. */
                    public void c() { }
                    public void d() { }
                    void e() { }
                    @Override public String toString() { return ""; }
                    public interface F { void g(); }
                    private static class H { public void i() { } }
                }
                """);
        assertEquals(List.of("A.java:3 B", "A.java:6 d", "A.java:9 F", "A.java:9 g"), missing(source));
    }

    private static boolean commented(Path packageInfo) {
        if (!Files.exists(packageInfo)) {
            return false;
        }
        JavaSources.Source source = JavaSources.parse(List.of(packageInfo)).getFirst();
        return !source.comment(new TreePath(new TreePath(source.unit()), source.unit().getPackage())).isBlank();
    }

    private static List<String> missing(JavaSources.Source source) {
        var missing = new ArrayList<String>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void unused) {
                if (!isOpen(type.getModifiers())) {
                    return null;
                }
                check(type, type.getSimpleName().toString());
                return super.visitClass(type, unused);
            }

            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                if (isOpen(method.getModifiers()) && !isOverride(method) && !isCanonical(method)) {
                    check(method, method.getName().toString());
                }
                return null;
            }

            @Override
            public Void visitVariable(VariableTree field, Void unused) {
                if (field.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                    check(field, field.getName().toString());
                }
                return null;
            }

            private boolean isOpen(ModifiersTree modifiers) {
                return modifiers.getFlags().contains(Modifier.PUBLIC)
                        || modifiers.getFlags().contains(Modifier.PROTECTED)
                        || !modifiers.getFlags().contains(Modifier.PRIVATE) && ofInterface();
            }

            private boolean ofInterface() {
                Tree parent = getCurrentPath().getParentPath().getLeaf();
                return parent.getKind() == Tree.Kind.INTERFACE;
            }

            /** Returns whether a method is the constructor of a record, whose parameters the record describes. */
            private boolean isCanonical(MethodTree method) {
                return method.getName().contentEquals("<init>")
                        && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD
                        && method.getParameters().isEmpty();
            }

            private void check(Tree tree, String name) {
                if (source.comment(getCurrentPath()).isBlank()) {
                    missing.add(source.at(tree) + " " + name);
                }
            }
        }.scan(source.unit(), null);
        return missing;
    }

    private static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }
}
