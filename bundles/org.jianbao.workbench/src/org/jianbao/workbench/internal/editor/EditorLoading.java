package org.jianbao.workbench.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.workbench.internal.recovery.Recovery;
import org.jianbao.workbench.internal.recovery.RecoveryCopy;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.Opening;

/**
 * Brings an editor its model. While the file is read a page says so, and what is asked for waits; if it cannot be read another page
 * says why.
 */
final class EditorLoading implements Opening.Listener {

    private final ModelEditor editor;
    private final Composite frame;
    private final List<Runnable> waiting = new ArrayList<>();
    private Opening opening;
    private LoadingPage page;
    private BrokenPage broken;

    /**
     * Prepares it.
     *
     * @param frame where the pages go
     */
    EditorLoading(ModelEditor editor, Composite frame) {
        this.editor = editor;
        this.frame = frame;
    }

    /** Begins to read the file of the editor, or shows its model at once if it is there. */
    void begin() {
        Path file = editor.file();
        Optional<EditedModel> known = editor.session().known(file);
        if (known.isPresent()) {
            editor.show(known.get());
            editor.fill();
            return;
        }
        clear();
        page = new LoadingPage(frame, file);
        frame.layout();
        opening = editor.session().opening(file, this);
    }

    /** Takes away what stands in the editor. */
    void clear() {
        for (var child : frame.getChildren()) {
            child.dispose();
        }
        page = null;
        broken = null;
    }

    /** Returns whether the file is still being read. */
    boolean isUnderWay() {
        return opening != null;
    }

    /** Does something once the model is there or cannot be read; now if that is so. */
    void afterwards(Runnable task) {
        if (isUnderWay()) {
            waiting.add(task);
        } else {
            task.run();
        }
    }

    /** Tree, form and the rest take their time in a long file, and a key may come between. */
    @Override
    public void opened(EditedModel model) {
        editor.show(model);
        later(model, () -> prepare(model));
    }

    private void prepare(EditedModel model) {
        boolean more = editor.prepare();
        later(model, more ? () -> prepare(model) : () -> {
            editor.fill();
            later(model, this::end);
        });
    }

    private void later(EditedModel model, Runnable step) {
        frame.getDisplay().asyncExec(() -> {
            if (isUnderWay() && editor.model().filter(model::equals).isPresent()) {
                step.run();
            }
        });
    }

    @Override
    public void unreadable(ModelFileException reason) {
        Path file = editor.file();
        Optional<RecoveryCopy> copy = editor.getSite().getService(Recovery.class).copy(file);
        clear();
        broken = new BrokenPage(frame, file, reason, this::begin, copy.map(rescued -> () -> editor.recover(rescued)));
        frame.layout();
        end();
    }

    private void end() {
        opening = null;
        editor.loaded();
        var asked = List.copyOf(waiting);
        waiting.clear();
        asked.forEach(Runnable::run);
    }

    /** Gives it up. */
    void cancel() {
        if (isUnderWay()) {
            opening.cancel();
            opening = null;
        }
    }

    /** Puts the focus into the page that stands in the editor, if one does. */
    void setFocus() {
        if (broken != null) {
            broken.setFocus();
        } else if (page != null) {
            page.setFocus();
        }
    }
}
