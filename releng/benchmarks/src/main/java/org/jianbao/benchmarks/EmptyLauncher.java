package org.jianbao.benchmarks;

import org.eclipse.core.runtime.adaptor.EclipseStarter;

/** Starts Equinox from the class path and ends the process, as the product's launcher does. */
public final class EmptyLauncher {

    private EmptyLauncher() {
    }

    /**
     * Runs the application that the configuration names.
     *
     * @param arguments the arguments
     * @throws Exception if Equinox refuses to start
     */
    public static void main(String[] arguments) throws Exception {
        System.exit(EclipseStarter.run(arguments, null) instanceof Integer code ? code : 1);
    }
}
