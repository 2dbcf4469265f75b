package org.jianbao.architecture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;

/**
 * Which message keys the code of one package uses. A key is what stands first in a call of {@code get} on a variable of
 * type Messages; where that is a parameter, it is what the callers of the method give for it.
 */
final class MessageKeys {

    private final List<JavaSources.Source> sources;
    private final Set<String> messages = new HashSet<>();
    private final Map<String, Set<Integer>> keyParameters = new HashMap<>();
    private final Map<String, String> keys = new TreeMap<>();
    private final Map<String, String> prefixes = new TreeMap<>();
    private final Set<String> literals = new TreeSet<>();

    /** Reads the code of a package. */
    MessageKeys(List<JavaSources.Source> sources) {
        this.sources = sources;
        sources.forEach(source -> new Fields().scan(source.unit(), null));
        int known = -1;
        while (known != size()) {
            known = size();
            sources.forEach(source -> new Calls(source).scan(source.unit(), null));
        }
    }

    private int size() {
        return keys.size() + keyParameters.values().stream().mapToInt(Set::size).sum();
    }

    /** Returns the places of keys, and the keys. */
    Map<String, String> keys() {
        return keys;
    }

    /** Returns the places where a key is put together, and what it begins with. */
    Map<String, String> prefixes() {
        return prefixes;
    }

    /** Returns every string in the code. */
    Set<String> literals() {
        return literals;
    }

    /** Finds the variables of type Messages, and every string. */
    private final class Fields extends TreeScanner<Void, Void> {

        @Override
        public Void visitVariable(VariableTree variable, Void unused) {
            if (variable.getType() != null && variable.getType().toString().endsWith("Messages")) {
                messages.add(variable.getName().toString());
            }
            return super.visitVariable(variable, null);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void unused) {
            if (literal.getValue() instanceof String text) {
                literals.add(text);
            }
            return null;
        }
    }

    /** Finds the keys in calls. */
    private final class Calls extends TreeScanner<Void, Void> {

        private final JavaSources.Source source;
        private MethodTree method;

        Calls(JavaSources.Source source) {
            this.source = source;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void unused) {
            MethodTree outer = method;
            method = tree;
            super.visitMethod(tree, null);
            method = outer;
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            Set<Integer> places = isGet(call) ? Set.of(0) : keyParameters.getOrDefault(name(call), Set.of());
            for (int place : Set.copyOf(places)) {
                if (place < call.getArguments().size()) {
                    key(call.getArguments().get(place));
                }
            }
            return super.visitMethodInvocation(call, null);
        }

        private String place(ExpressionTree tree) {
            return source.at(tree) + ':' + source.trees().getSourcePositions().getStartPosition(source.unit(), tree);
        }

        private boolean isGet(MethodInvocationTree call) {
            return call.getMethodSelect() instanceof MemberSelectTree select
                    && select.getIdentifier().contentEquals("get") && messages.contains(last(select.getExpression()));
        }

        private void key(ExpressionTree argument) {
            if (argument instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                keys.put(place(argument), text);
            } else if (argument instanceof BinaryTree sum && sum.getLeftOperand() instanceof LiteralTree literal
                    && literal.getValue() instanceof String text) {
                prefixes.put(place(argument), text);
            } else if (argument instanceof IdentifierTree identifier && method != null) {
                for (int i = 0; i < method.getParameters().size(); i++) {
                    if (method.getParameters().get(i).getName().equals(identifier.getName())) {
                        keyParameters.computeIfAbsent(method.getName().toString(), name -> new HashSet<>()).add(i);
                    }
                }
            }
        }
    }

    private static String name(MethodInvocationTree call) {
        return last(call.getMethodSelect());
    }

    private static String last(ExpressionTree expression) {
        return switch (expression) {
            case IdentifierTree identifier -> identifier.getName().toString();
            case MemberSelectTree select -> select.getIdentifier().toString();
            default -> "";
        };
    }
}
