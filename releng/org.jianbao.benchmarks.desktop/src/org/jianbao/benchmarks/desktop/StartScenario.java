package org.jianbao.benchmarks.desktop;

import java.lang.management.ManagementFactory;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;

/** A start of the product: when which step was reached. */
final class StartScenario {

    private static final String WORKBENCH = "org.jianbao.workbench";

    private final Windows ui;
    private final Results results;

    StartScenario(Windows ui, Results results) {
        this.ui = ui;
        this.results = results;
    }

    /** Waits until the series stands in the navigator and all events are handled. */
    void run(long opened) throws Exception {
        while (!ui.ask(this::showsSeries)) {
            Thread.sleep(2);
        }
        ui.settle();
        results.put("usable", System.currentTimeMillis());
        results.put("virtualMachine", ManagementFactory.getRuntimeMXBean().getStartTime());
        results.put("framework", Timeline.of("framework"));
        results.put("application", Timeline.of(WORKBENCH));
        results.put("window", opened);
        results.put("used", Timeline.used());
        results.put("classes", ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    private boolean showsSeries() {
        Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        return Windows.all(shell, Tree.class).stream().anyMatch(tree -> tree.getItemCount() > 0
                && !tree.getItem(0).getText().isEmpty());
    }
}
