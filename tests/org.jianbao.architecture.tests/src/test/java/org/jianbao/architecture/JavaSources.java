package org.jianbao.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

/** Parses Java files with the compiler of the JDK. */
final class JavaSources {

    /**
     * One parsed file.
     *
     * @param file the file
     * @param unit its tree
     * @param trees finds places and comments
     */
    record Source(Path file, CompilationUnitTree unit, DocTrees trees) {

        /** Returns the line of the first character of a tree, from 1. */
        long startLine(Tree tree) {
            return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
        }

        /** Returns the line of the last character of a tree, from 1. */
        long endLine(Tree tree) {
            return unit.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(unit, tree) - 1);
        }

        /** Returns the Javadoc comment of a tree; an empty one if there is none. */
        String comment(TreePath path) {
            String comment = trees.getDocComment(path);
            return comment == null ? "" : comment.strip();
        }

        /** Returns the name of the package. */
        String packageName() {
            return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        }

        /** Returns a place as messages show it. */
        String at(Tree tree) {
            return (file.isAbsolute() ? Repository.shown(file) : file.toString()) + ":" + startLine(tree);
        }
    }

    private JavaSources() {
    }

    /** Returns the parsed files, in the order given. */
    static List<Source> parse(Collection<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        var objects = new ArrayList<JavaFileObject>();
        manager.getJavaFileObjectsFromPaths(files).forEach(objects::add);
        return parse(objects, List.copyOf(files));
    }

    /** Returns a parsed text. */
    static Source parse(String name, String text) {
        var object = new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        return parse(List.of(object), List.of(Path.of(name))).getFirst();
    }

    private static List<Source> parse(List<? extends JavaFileObject> objects, List<Path> files) {
        if (objects.isEmpty()) {
            return List.of();
        }
        var problems = new javax.tools.DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, problems,
                List.of("-encoding", "UTF-8"), null, objects);
        DocTrees trees = DocTrees.instance(task);
        var sources = new ArrayList<Source>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(new Source(files.get(sources.size()), unit, trees));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (sources.size() != files.size() || !problems.getDiagnostics().isEmpty()) {
            throw new IllegalStateException("Not all files could be parsed: " + problems.getDiagnostics());
        }
        return sources;
    }
}
