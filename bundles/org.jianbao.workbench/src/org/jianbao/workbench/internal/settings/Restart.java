package org.jianbao.workbench.internal.settings;

/** Whether the program can start itself anew. */
public final class Restart {

    /** Set by the scripts that wait for the program and start it again when it says so by its exit code. */
    private static final String SET = "jianbao.restarts";

    private Restart() {
    }

    /** Returns whether a script waits that starts the program again; otherwise it would only end. */
    public static boolean isPossible() {
        return Boolean.getBoolean(SET);
    }
}
