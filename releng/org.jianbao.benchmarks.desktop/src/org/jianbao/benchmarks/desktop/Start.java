package org.jianbao.benchmarks.desktop;

import java.nio.file.Path;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Begins when the window is there: runs the scenario that the environment names, then closes the window. */
public final class Start implements IStartup {

    @Override
    public void earlyStartup() {
        String scenario = System.getenv("JIANBAO_BENCHMARK");
        if (scenario == null) {
            return;
        }
        long opened = System.currentTimeMillis();
        var results = new Results(Path.of(System.getenv("JIANBAO_BENCHMARK_RESULTS")));
        var thread = new Thread(() -> run(scenario, opened, results), "benchmark");
        thread.setDaemon(true);
        thread.start();
    }

    private static void run(String scenario, long opened, Results results) {
        var ui = new Windows(PlatformUI.getWorkbench().getDisplay());
        try {
            switch (scenario) {
                case "start" -> new StartScenario(ui, results).run(opened);
                case "series" -> new SeriesScenario(ui, results).run();
                default -> new EditScenario(ui, results).run();
            }
        } catch (Exception | Error e) {
            results.failed(e);
        }
        try {
            results.write();
        } catch (java.io.IOException e) {
            e.printStackTrace();
        }
        ui.display().asyncExec(() -> {
            ui.page().closeAllEditors(false);
            PlatformUI.getWorkbench().close();
        });
    }
}
