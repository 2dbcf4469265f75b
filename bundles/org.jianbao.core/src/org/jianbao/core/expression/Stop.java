package org.jianbao.core.expression;

/** Ends reading or evaluation because of a problem. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Stop(Problem problem) {
        super(problem.kind().name(), null, false, false);
        this.problem = problem;
    }

    Stop(Problem.Kind kind, int offset, int length, Object... arguments) {
        this(new Problem(kind, offset, length, arguments));
    }

    Problem problem() {
        return problem;
    }
}
