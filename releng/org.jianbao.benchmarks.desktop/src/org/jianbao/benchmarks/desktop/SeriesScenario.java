package org.jianbao.benchmarks.desktop;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;

/** The first opening of a long series: the thread of the windows while it is opened, unfolded and checked. */
final class SeriesScenario {

    /** A marker of the workbench at every file that was checked. */
    private static final String LOOKED_AT = "org.jianbao.workbench.lookedAt";
    private static final String NAVIGATOR = "org.jianbao.workbench.navigator";

    private final Windows ui;
    private final Results results;

    SeriesScenario(Windows ui, Results results) {
        this.ui = ui;
        this.results = results;
    }

    void run() throws Exception {
        long begin = System.nanoTime();
        try (var heartbeat = new Heartbeat(ui.display())) {
            ui.series();
            Thread.sleep(2000); // the beginning of the checks too
            heartbeat.report("opening", results);
            unfold();
            heartbeat.report("unfolding", results);
            List<IFile> files = files();
            results.put("files", files.size());
            ui.waitUntil("all files are checked", () -> {
                files.removeIf(SeriesScenario::isLookedAt);
                return files.isEmpty();
            });
            results.put("checked", (System.nanoTime() - begin) / 1e9);
            ui.rest();
            heartbeat.report("checking", results);
            new Memory(results).report();
        }
    }

    /** Unfolds the series, then year after year, as with the keyboard. */
    private void unfold() throws Exception {
        CommonViewer viewer = ui.ask(() -> ((CommonNavigator) ui.page().findView(NAVIGATOR)).getCommonViewer());
        var folders = new ArrayList<Object>(List.of(ui.series()));
        folders.addAll(List.of(ui.series().getFolder("issues").members()));
        for (Object folder : folders) {
            ui.run(() -> viewer.setExpandedState(folder, true));
            Thread.sleep(300);
        }
        results.put("unfolded", ui.ask(() -> viewer.getVisibleExpandedElements().length));
    }

    private List<IFile> files() throws Exception {
        var files = new ArrayList<IFile>();
        ui.series().accept(resource -> {
            if (resource instanceof IFile file && List.of("issue", "register", "structure").contains(file.getFileExtension())) {
                files.add(file);
            }
            return resource.getType() != IResource.FILE;
        });
        return files;
    }

    private static boolean isLookedAt(IFile file) {
        try {
            return file.findMarkers(LOOKED_AT, false, IResource.DEPTH_ZERO).length > 0;
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
