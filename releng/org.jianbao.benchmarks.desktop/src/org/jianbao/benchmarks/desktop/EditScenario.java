package org.jianbao.benchmarks.desktop;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Editing the longest issue of a long series, with navigator, findings and preview open. */
final class EditScenario {

    private static final String DONE = "jianbao:done/";
    private static final long CALM_NANOS = 1_500_000_000;
    private static final int FOCUS_TRIES = 10;

    private final Windows ui;
    private final Results results;
    private Typing typing;
    private volatile boolean shown;
    private volatile long lastStep;
    private volatile long painted = -1;
    private volatile double before;
    private Browser browser;
    private IEditorPart editor;
    private IFile file;

    EditScenario(Windows ui, Results results) {
        this.ui = ui;
        this.results = results;
    }

    void run() throws Exception {
        ui.series();
        ui.rest();
        open("first", ui.file(System.getenv("JIANBAO_BENCHMARK_FIRST")));
        file = ui.file(System.getenv("JIANBAO_BENCHMARK_ISSUE"));
        try (var heartbeat = new Heartbeat(ui.display()); var keyboard = new Keyboard()) {
            typing = new Typing(ui, keyboard);
            open("open", file);
            heartbeat.report("open.blocked", results);
            ui.run(this::watchPages);
            var memory = new Memory(results);
            for (String target : System.getenv("JIANBAO_BENCHMARK_FIELDS").split(" ")) {
                field(target.split(":"), heartbeat);
                memory.look();
            }
            memory.report();
        }
    }

    /** Notes how long it takes until an editor has shown its file, which it then selects, and all events are handled. */
    private void open(String name, IFile opened) throws Exception {
        var clock = new Clock(ui.display().getThread());
        long cpu = clock.cpu();
        long begin = System.nanoTime();
        ui.run(() -> {
            try {
                shown = false;
                editor = IDE.openEditor(ui.page(), opened, true);
                ISelectionProvider selection = editor.getSite().getSelectionProvider();
                shown = !selection.getSelection().isEmpty();
                selection.addSelectionChangedListener(event -> shown = true);
            } catch (org.eclipse.ui.PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        results.nanos(name + ".made", System.nanoTime() - begin);
        ui.waitUntil("the file is read", () -> shown);
        ui.settle();
        results.nanos(name, System.nanoTime() - begin);
        results.nanos(name + ".cpu", clock.cpu() - cpu);
        Thread.sleep(4000); // pages and findings
        ui.rest();
    }

    private void watchPages() {
        browser = Windows.all(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), Browser.class).getFirst();
        browser.addTitleListener(event -> {
            if (event.title.startsWith(DONE)) {
                long now = System.nanoTime();
                lastStep = now;
                if (painted == 0) {
                    browser.getDisplay().asyncExec(() -> painted(now)); // costs time itself, so only where it is wanted
                }
            }
        });
    }

    /** Is told that something has changed on paper, which may be a mark only. */
    private void painted(long when) {
        double length = length();
        if (length != before && painted == 0) {
            painted = when;
        }
    }

    private double length() {
        return ((Number) browser.evaluate("return document.body.textContent.length;")).doubleValue();
    }

    /** Types into a field: name, what to type with _ for blanks and &lt; for taking away, element and feature. */
    private void field(String[] target, Heartbeat heartbeat) throws Exception {
        boolean focused = false; // on a busy machine the window gets the focus of the window system late
        for (int i = 0; i < FOCUS_TRIES && !focused; i++) {
            ui.run(() -> reveal(target[2], target[3]));
            ui.settle();
            Thread.sleep(1000);
            focused = ui.ask(() -> ui.display().getFocusControl() != null);
        }
        results.remark(target[0] + " is typed into " + ui.ask(() -> String.valueOf(ui.display().getFocusControl())));
        heartbeat.reset();
        String text = target[1].replace('_', ' ').replace('<', '\b');
        typing.type(text.repeat(120 / text.length()));
        typing.report("key." + target[0], results);
        Thread.sleep(1500);
        heartbeat.report("blocked." + target[0], results);
        for (int i = 0; i < 7; i++) {
            preview(target[0], text.charAt(i % text.length()));
        }
    }

    private void preview(String name, char key) throws Exception {
        ui.waitUntil("nothing changes on paper", () -> System.nanoTime() - lastStep > CALM_NANOS);
        ui.run(() -> before = length());
        painted = 0;
        long last = typing.type(String.valueOf(key));
        ui.waitUntil("the page is painted", () -> painted != 0);
        results.nanos("preview." + name, painted - last);
    }

    private void reveal(String element, String feature) {
        try {
            IMarker marker = file.createMarker(IMarker.MARKER);
            marker.setAttribute("element", element);
            marker.setAttribute("feature", feature);
            ui.front();
            ui.page().activate(editor);
            IDE.gotoMarker(editor, marker);
            marker.delete();
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
