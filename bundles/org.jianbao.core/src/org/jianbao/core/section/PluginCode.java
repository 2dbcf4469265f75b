package org.jianbao.core.section;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Calls code of plug-ins so that its failures stay its own. Running out of memory and being stopped are not caught. */
public final class PluginCode {

    private PluginCode() {
    }

    /**
     * Returns what plug-in code returns.
     *
     * @param code the call
     * @param fallback what is returned if the code throws
     * @param failures takes what was thrown
     */
    public static <T> T call(Supplier<? extends T> code, T fallback, Consumer<Throwable> failures) {
        try {
            return code.get();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            failures.accept(e);
            return fallback;
        }
    }

    /** Returns what plug-in code returns, or the fallback if it throws; for places where another call reports it. */
    public static <T> T call(Supplier<? extends T> code, T fallback) {
        return call(code, fallback, failure -> { });
    }
}
