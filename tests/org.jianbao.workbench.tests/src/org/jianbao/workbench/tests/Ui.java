package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.jianbao.workbench.internal.editor.ModelEditor;

/** What a test does with the workbench: wait, find, type, click, open. To be used in the thread of the windows. */
public final class Ui {

    /** How long things may take on a busy machine. */
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int WAKE_MILLISECONDS = 20;

    /** How many dialogs have failed; each leaves a picture of its own. */
    private static int failed;

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final Keyboard keyboard = new Keyboard(this);

    /** Returns whether this run of the tests is that in the dark theme. */
    static boolean isDark() {
        return Arrays.asList(Platform.getCommandLineArgs()).contains(DARK);
    }

    /** Returns the display. */
    public Display display() {
        return display;
    }

    /** Returns the workbench window. */
    public IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Returns the page with editors and views. */
    public IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Returns the shell of the workbench window. */
    public Shell shell() {
        return window().getShell();
    }

    // --- waiting -----------------------------------------------------------------------------------------------------

    /**
     * Dispatches events until something holds.
     *
     * @param what names it in the failure after 30 s
     * @param condition is asked in the thread of the windows
     */
    public void waitUntil(String what, BooleanSupplier condition) {
        waitUntil(what, LIMIT, condition);
    }

    /**
     * Dispatches events until something holds.
     *
     * @param what names it in the failure
     * @param limit after which the test fails
     * @param condition is asked in the thread of the windows
     */
    public void waitUntil(String what, Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("Waited " + limit.toSeconds() + " s in vain until: " + what);
            }
            dispatchOnce();
        }
    }

    /** Returns what a search finds once it finds something. */
    public <T> T waitFor(String what, Supplier<T> search) {
        var found = new AtomicReference<T>();
        waitUntil(what, () -> {
            found.set(search.get());
            return found.get() != null;
        });
        return found.get();
    }

    /** Waits until background jobs of a family are done, {@code null} for all jobs. */
    public void waitForJobs(Object family) {
        waitUntil("jobs are done: " + Arrays.toString(Job.getJobManager().find(family)),
                () -> Arrays.stream(Job.getJobManager().find(family)).noneMatch(job -> job.getState() != Job.SLEEPING));
    }

    /** Handles all events that are there, and those that they cause. */
    public void settle() {
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /** Handles an event, or waits a little for one. */
    void dispatchOnce() {
        if (!display.readAndDispatch()) {
            display.timerExec(WAKE_MILLISECONDS, () -> { });
            display.sleep();
        }
    }

    // --- finding -----------------------------------------------------------------------------------------------------

    /** Returns the visible control of a type with a name, in the active shell; waits for it. */
    public <T extends Control> T find(Class<T> type, String name) {
        return waitFor(type.getSimpleName() + " named " + name + " among " + names(activeShell()),
                () -> search(activeShell(), type, name));
    }

    /** Returns the visible control of a type with a name inside of another; waits for it. */
    public <T extends Control> T find(Composite inside, Class<T> type, String name) {
        return waitFor(type.getSimpleName() + " named " + name + " among " + names(inside),
                () -> search(inside, type, name));
    }

    /** Returns all visible controls of a type inside of another, in the order of the screen readers. */
    public <T extends Control> List<T> all(Composite inside, Class<T> type) {
        var found = new ArrayList<T>();
        collect(inside, type, found);
        return found;
    }

    private <T extends Control> T search(Composite inside, Class<T> type, String name) {
        List<T> named = all(inside, type).stream().filter(control -> name.equals(AccessibleNames.of(control))).toList();
        assertEquals(1, Math.max(1, named.size()), () -> named.size() + " controls are named " + name);
        return named.isEmpty() ? null : named.getFirst();
    }

    private <T extends Control> void collect(Composite inside, Class<T> type, List<T> found) {
        for (Control child : inside.getChildren()) {
            if (!child.isVisible()) {
                continue;
            }
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                collect(composite, type, found);
            }
        }
    }

    private List<String> names(Composite inside) {
        return all(inside, Control.class).stream().map(AccessibleNames::of).filter(Objects::nonNull).distinct().toList();
    }

    /** Returns the shell that has the input: the topmost dialog, or else the workbench window. */
    public Shell activeShell() {
        Shell active = display.getActiveShell();
        return active != null && active.isVisible() ? active : shell();
    }

    // --- keys and mouse ----------------------------------------------------------------------------------------------

    /** Returns the keyboard. */
    public Keyboard keyboard() {
        return keyboard;
    }

    /** Gives a control the input. */
    public void focus(Control control) {
        control.getShell().forceActive();
        control.forceFocus();
        waitUntil("the input is in " + AccessibleNames.of(control), control::isFocusControl);
    }

    /** Types a text into a control in place of what it holds; leaves the input there. */
    public void enter(Control control, String text) {
        focus(control);
        keyboard.selectAll();
        keyboard.type(text);
    }

    /** Clicks into the middle of a control with the left button. */
    public void click(Control control) {
        new Mouse(this).click(control);
    }

    /** Presses the button with a label, given without its mnemonic, in the active shell, by the keyboard. */
    public void press(String label) {
        press(find(Button.class, label));
    }

    /** Presses a button, or ticks a box, by the keyboard. */
    public void press(Button button) {
        waitUntil(AccessibleNames.of(button) + " can be pressed", button::isEnabled);
        focus(button);
        keyboard.press(' ');
    }

    /**
     * Opens a modal dialog and works in it.
     *
     * @param opening opens the dialog, and returns only when it is closed
     * @param inside works in the dialog's shell, and closes it
     * @param following work in the dialogs that come one after the other when the one before is closed
     */
    @SafeVarargs
    public final void inDialog(Runnable opening, Consumer<Shell> inside, Consumer<Shell>... following) {
        var visits = new ArrayList<Consumer<Shell>>();
        visits.add(inside);
        visits.addAll(List.of(following));
        var visit = new Visit(visits);
        display.asyncExec(visit);
        opening.run();
        waitUntil("the work in the dialog is done", LIMIT.multipliedBy(2), () -> visit.done);
        if (visit.failure != null) {
            throw new AssertionError("In the dialog: " + visit.failure.getMessage(), visit.failure);
        }
    }

    /**
     * Works in dialogs once they are there. Until then it comes back again and again, rather than wait: what opens a dialog may
     * dispatch events before, and would wait for this.
     */
    private final class Visit implements Runnable {

        private final Set<Shell> before = new HashSet<>(List.of(display.getShells()));
        private final List<Consumer<Shell>> visits;
        private long end = System.nanoTime() + LIMIT.toNanos();
        private Throwable failure;
        private boolean done;

        Visit(List<Consumer<Shell>> visits) {
            this.visits = visits;
        }

        @Override
        public void run() {
            Shell dialog = newShell(before);
            if (dialog == null && System.nanoTime() < end) {
                display.timerExec(WAKE_MILLISECONDS, () -> display.asyncExec(this)); // not while a window is half open
                return;
            }
            try {
                if (dialog == null) {
                    fail("Waited " + LIMIT.toSeconds() + " s in vain until: a dialog");
                }
                visits.removeFirst().accept(dialog);
                waitUntil("the dialog is closed", dialog::isDisposed);
            } catch (Throwable e) {
                failure = e;
                Failures.keep("dialog-" + ++failed, e);
                close(dialog);
            }
            before.add(dialog);
            end = System.nanoTime() + LIMIT.toNanos();
            done = failure != null || visits.isEmpty();
            if (!done) {
                display.asyncExec(this);
            }
        }
    }

    /** Returns the dialog; not one that tells of the progress of work before, which goes by itself. */
    private Shell newShell(Set<Shell> before) {
        String progress = JFaceResources.getString("ProgressMonitorDialog.title");
        return Arrays.stream(display.getShells())
                .filter(shell -> !before.contains(shell) && shell.isVisible() && !shell.getText().isEmpty()
                        && !shell.getText().equals(progress))
                .findFirst().orElse(null);
    }

    private static void close(Shell shell) {
        if (shell != null && !shell.isDisposed()) {
            shell.close();
        }
    }

    // --- parts -------------------------------------------------------------------------------------------------------

    /** Opens a view and waits until it is there. */
    public IViewPart openView(String id) {
        try {
            IViewPart view = page().showView(id);
            settle();
            return view;
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** Opens a file in its editor and waits until it is there, and the file is read. */
    public IEditorPart openEditor(IFile file) {
        try {
            return opened(IDE.openEditor(page(), file, true));
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** Opens the editor of a marker and waits until it is there, and the file is read. */
    public IEditorPart openEditor(IMarker marker) {
        try {
            return opened(IDE.openEditor(page(), marker, true));
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    private IEditorPart opened(IEditorPart editor) {
        waitUntil(editor.getTitle() + " is read", () -> !(editor instanceof ModelEditor model) || !model.isLoading());
        settle();
        return editor;
    }

    /** Returns the active editor once it has read its file: it has the model some time before it is whole. */
    public ModelEditor editor() {
        return waitFor("an editor is open, and its file is read",
                () -> page().getActiveEditor() instanceof ModelEditor editor && !editor.isLoading() ? editor : null);
    }

    /** Returns the active editor once it is that of a file and has read it. */
    public ModelEditor editor(IFile file) {
        waitUntil(file.getName() + " is open", () -> page().getActiveEditor() instanceof ModelEditor editor
                && editor.file().equals(file.getLocation().toPath()));
        return editor();
    }

    /** Shows a perspective in its original layout. */
    public void showPerspective(String id) {
        try {
            PlatformUI.getWorkbench().showPerspective(id, window());
            page().resetPerspective();
            settle();
        } catch (WorkbenchException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes a picture of the whole display to {@code target/screenshots}; returns the file. */
    public Path screenshot(String name) {
        settle();
        return Failures.picture(display, Failures.folder("screenshots").resolve(name + ".png"));
    }
}
