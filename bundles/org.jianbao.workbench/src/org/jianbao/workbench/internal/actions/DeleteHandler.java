package org.jianbao.workbench.internal.actions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jianbao.workbench.internal.series.SeriesSessions;

/** Deletes the selected issues, or the selected series. */
public final class DeleteHandler extends AbstractHandler {

    /** How many names a question lists. */
    private static final int LISTED = 10;

    /**
     * What the question names.
     *
     * @param issues the issues that are deleted
     * @param referring those that refer to them; empty if none does
     */
    private record Names(String issues, String referring) {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Target target = Target.of(HandlerUtil.getCurrentSelection(event), window);
        if (target.series() != null) {
            series(window, target.series());
        } else if (!target.issues().isEmpty()) {
            issues(window, target.issues());
        } else {
            MessageDialog.openInformation(window.getShell(), Texts.MESSAGES.get("delete.title"),
                    Texts.MESSAGES.get("select.delete"));
        }
        return null;
    }

    private static void series(IWorkbenchWindow window, IProject project) {
        if (ask(window, Texts.MESSAGES.get("delete.series", project.getName()))) {
            new SeriesOperation(window, Texts.MESSAGES.get("delete.series.step", project.getName()),
                    new SeriesRemoved(project)).run();
        }
    }

    private static void issues(IWorkbenchWindow window, List<IFile> issues) {
        var store = new IssueStore(issues.getFirst().getProject(), window.getService(SeriesSessions.class).plugins().kinds());
        try {
            Names names = IssueHandler.inBackground(window, () -> new Names(
                    names(store, issues.stream().map(store::path).toList()), names(store, referring(store, issues))));
            String question = Texts.MESSAGES.get("delete.issues", names.issues());
            if (!names.referring().isEmpty()) {
                question += "\n\n" + Texts.MESSAGES.get("delete.references", names.referring());
            }
            if (ask(window, question)) {
                new SeriesOperation(window, Texts.MESSAGES.get("delete.issues.step", names.issues()),
                        new IssuesRemoved(store, issues)).run();
            }
        } catch (IOException e) {
            MessageDialog.openError(window.getShell(), Texts.MESSAGES.get("delete.title"), SeriesOperation.sentence(e));
        }
    }

    private static List<Path> referring(IssueStore store, List<IFile> issues) throws IOException {
        var referring = new TreeSet<Path>();
        for (IFile issue : issues) {
            referring.addAll(store.issues().references(store.path(issue)));
        }
        issues.forEach(issue -> referring.remove(store.path(issue)));
        return List.copyOf(referring);
    }

    private static String names(IssueStore store, List<Path> files) {
        String listed = files.stream().limit(LISTED).map(store::name).collect(Collectors.joining(", "));
        return files.size() > LISTED ? Texts.MESSAGES.get("list.more", listed, files.size()) : listed;
    }

    private static boolean ask(IWorkbenchWindow window, String question) {
        return new MessageDialog(window.getShell(), Texts.MESSAGES.get("delete.title"), null, question, MessageDialog.QUESTION,
                0, Texts.MESSAGES.get("delete.yes"), Texts.MESSAGES.get("button.cancel")).open() == 0;
    }
}
