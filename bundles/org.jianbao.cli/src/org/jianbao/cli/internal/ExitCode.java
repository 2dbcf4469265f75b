package org.jianbao.cli.internal;

/** The exit codes of the command line. They never change, since scripts rely on them. */
public final class ExitCode {

    /** Everything is fine; notes do not count. */
    public static final int FINE = 0;
    /** There are warnings or errors; documents were written all the same. */
    public static final int FINDINGS = 1;
    /** The call is wrong, an input cannot be read, or an output cannot be written. */
    public static final int FAILED = 2;

    private ExitCode() {
    }
}
