package org.jianbao.workbench.internal.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Stands in the place of what the platform would do with a finding, which is nothing that a person could want. */
public final class NothingHandler extends AbstractHandler {

    /** Makes the handler, which is never enabled. */
    public NothingHandler() {
        setBaseEnabled(false);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        return null;
    }
}
