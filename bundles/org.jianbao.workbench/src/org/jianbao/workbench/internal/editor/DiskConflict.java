package org.jianbao.workbench.internal.editor;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.workbench.internal.series.Differences;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.SeriesSession;

/** What happens when another program has changed a file that is being edited here. Nothing is ever lost unasked. */
final class DiskConflict {

    /** What was decided. */
    enum Answer {
        /** What stands here counts; the next save replaces the file. */
        MINE,
        /** What the file says counts; undo brings back what stood here. */
        THEIRS,
        /** Nothing was decided. */
        LATER
    }

    private final Shell shell;
    private final SeriesSession session;
    private final EditedModel model;

    DiskConflict(Shell shell, SeriesSession session, EditedModel model) {
        this.shell = shell;
        this.session = session;
        this.model = model;
    }

    /** Takes what the file says if nothing was edited here, and asks otherwise. */
    Answer settle() {
        model.settle();
        if (!model.isDirty()) {
            try {
                session.reload(model);
                return Answer.THEIRS;
            } catch (ModelFileException e) {
                Dialogs.ask(shell, "conflict.title", Texts.MESSAGES.get("conflict.unreadable", e.getMessage()), "button.ok");
                mine();
                return Answer.MINE;
            }
        }
        return ask();
    }

    /** Asks until something is decided. */
    Answer ask() {
        while (true) {
            int answer = Dialogs.ask(shell, "conflict.title", Texts.MESSAGES.get("conflict.question", name()),
                    "conflict.compare", "conflict.reload", "conflict.mine", "save.copy", "conflict.later");
            switch (answer) {
                case 0 -> compare();
                case 1 -> {
                    if (reload()) {
                        return Answer.THEIRS;
                    }
                }
                case 2 -> {
                    mine();
                    return Answer.MINE;
                }
                case 3 -> new EditorSaving(shell, session, (saved, how) -> { }).saveCopy(model);
                default -> {
                    return Answer.LATER;
                }
            }
        }
    }

    private String name() {
        return model.file().getFileName().toString();
    }

    private void mine() {
        model.disk().acknowledge();
        model.fileChanged();
    }

    private boolean reload() {
        try {
            session.reload(model);
            return true;
        } catch (ModelFileException e) {
            Dialogs.ask(shell, "conflict.title", e.getMessage(), "button.ok");
            return false;
        }
    }

    private void compare() {
        try {
            List<Differences.Difference> differences =
                    Differences.between(model.root(), model.disk().read(model.disk().onDisk()).root());
            new DifferencesDialog(shell, name(), differences).open();
        } catch (ModelFileException e) {
            Dialogs.ask(shell, "conflict.title", e.getMessage(), "button.ok");
        }
    }
}
