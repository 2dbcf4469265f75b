package org.jianbao.core.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads expressions, and remembers the last ones. */
public final class Expressions {

    /** How many expressions are remembered: more than a structure has. */
    private static final int REMEMBERED = 1000;

    private static final Map<String, Expression> LAST = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Expression> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Expressions() {
    }

    /**
     * Returns whether a text is nothing but a name with dots, which can be looked up without being read here.
     *
     * @param source the text
     */
    public static boolean isName(String source) {
        return source.codePoints().allMatch(character -> character == '.' || character == ' ' || Scanner.inName(character));
    }

    /**
     * Reads an expression. That takes no longer than some milliseconds, whatever the source is.
     *
     * @param source the text
     * @return the expression, which tells what is wrong with it
     */
    public static Expression compile(String source) {
        synchronized (LAST) {
            Expression known = LAST.get(source);
            if (known != null) {
                return known;
            }
        }
        Expression read = read(source);
        if (source.length() <= Scanner.LENGTH) {
            synchronized (LAST) {
                LAST.put(source, read);
            }
        }
        return read;
    }

    private static Expression read(String source) {
        try {
            List<Token> tokens = Scanner.scan(source);
            Shape.check(tokens, source.length());
            return new Expression(source, Reader.read(tokens), null);
        } catch (Stop e) {
            return new Expression(source, null, e.problem());
        }
    }
}
