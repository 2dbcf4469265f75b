package org.jianbao.benchmarks;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Does nothing. */
public final class EmptyApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // it has ended before anybody can ask for that
    }
}
