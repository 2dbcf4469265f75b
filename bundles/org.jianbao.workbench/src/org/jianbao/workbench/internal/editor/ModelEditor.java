package org.jianbao.workbench.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.jianbao.core.check.Finding;
import org.jianbao.core.io.Content;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.Saving;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.edit.Titles;
import org.jianbao.model.edit.TypingStack;
import org.jianbao.model.structure.StructurePackage;
import org.jianbao.workbench.internal.recovery.Recovery;
import org.jianbao.workbench.internal.recovery.RecoveryCopy;
import org.jianbao.workbench.internal.series.Analysis;
import org.jianbao.workbench.internal.series.Background;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.ModelPaths;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;

/**
 * Edits an issue, a register or a structure. Its selection is a {@link ModelSelection}. A marker is followed by its attributes
 * {@link #ELEMENT} and {@link #FEATURE}.
 */
public final class ModelEditor extends EditorPart implements IGotoMarker {

    /** The identifier in the registry. */
    public static final String ID = "org.jianbao.workbench.editor.model";
    /** The attribute of a marker that holds the id of the element it is about. */
    public static final String ELEMENT = "element";
    /** The attribute of a marker that holds the name of the feature it is about. */
    public static final String FEATURE = "feature";

    private final EditorSelection selection = new EditorSelection(element -> reveal(element, ""));
    private final Watch watch = new Watch();
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private Composite frame;
    private EditorLoading loading;
    private SeriesSession session;
    private EditedModel model;
    private EditorBody body;
    private UndoActions undo;
    private DiskActions disk;
    private boolean saving;
    private boolean told;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput)) {
            throw new PartInitException(Texts.MESSAGES.get("editor.input", input.getName()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.setSelectionProvider(selection);
    }

    private IFile resource() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    /** Returns the edited file, absolute. */
    public Path file() {
        return session.folder().resolve(resource().getProjectRelativePath().toPath());
    }

    /** Returns the series of the file. */
    public SeriesSession session() {
        return session;
    }

    /** Returns whether the file is still being read; what is asked for meanwhile is done once that is over. */
    public boolean isLoading() {
        return loading.isUnderWay();
    }

    /** Returns whether the editor is saving, which asks for itself about what others have done to the file. */
    boolean isSaving() {
        return saving;
    }

    /** Returns the edited model; empty if the file cannot be read, or is still being read. */
    public Optional<EditedModel> model() {
        return Optional.ofNullable(model);
    }

    @Override
    public void createPartControl(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        session = getSite().getService(SeriesSessions.class).of(resource());
        getSite().getService(Recovery.class);
        undo = new UndoActions(session);
        session.addListener(watch);
        session.background().addListener(watch);
        getSite().getPage().addPartListener(watch);
        loading = new EditorLoading(this, frame);
        loading.begin();
    }

    /** Does what the workbench does with an editor that is opened; what was asked for meanwhile comes afterwards. */
    void loaded() {
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        } else if (getSite().getPage().getActiveEditor() == this) {
            install();
        }
        tellDirty();
        firePropertyChange(IWorkbenchPartConstants.PROP_INPUT);
    }

    /** Calls the editor as the navigator calls the file. */
    private void name() {
        EditorKind kind = EditorKind.of(model.root());
        setPartName(kind == EditorKind.STRUCTURE ? resource().getFullPath().removeFileExtension().lastSegment()
                : Titles.of(model.root()));
        setTitleImage(images.get(kind.icon()));
    }

    /** Shows what a model is made of, without anything selected. */
    void show(EditedModel shown) {
        loading.clear();
        model = shown;
        disk = new DiskActions(this, session, model);
        body = new EditorBody(frame, this, model, session);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(frame, EditorKind.of(model.root()).help());
        model.addListener(watch);
        session.open(model);
        name();
        frame.layout();
    }

    /** Makes a part of the tree and of the form that is shown first; returns whether more is left to be made. */
    boolean prepare() {
        return body.prepare();
    }

    /** Selects the root, whose form is shown then, unless somebody was quicker, and marks what is known to be wrong. */
    void fill() {
        body.tree().begin();
        if (body.tree().first() == null) {
            body.tree().select(List.of(model.root()));
        }
        session.watch(model);
        session.background().latest(file()).ifPresent(watch::analysed);
    }

    /**
     * Puts a content that was rescued in the place of the present one, as one step that can be undone.
     *
     * @param copy the copy
     */
    public void recover(RecoveryCopy copy) {
        loading.afterwards(() -> take(copy));
    }

    private void take(RecoveryCopy copy) {
        try {
            if (model == null) {
                show(session.rescue(file(), copy.content()));
                fill();
            } else {
                session.replace(model, copy.content(), Texts.MESSAGES.get("command.recover"));
            }
            getSite().getService(Recovery.class).recovered(copy.file());
            tellDirty();
        } catch (ModelFileException e) {
            Dialogs.ask(getSite().getShell(), "broken.rescue", e.getMessage(), "button.ok");
        }
    }

    @Override
    public void setFocus() {
        install();
        if (body != null) {
            body.setFocus();
        } else {
            loading.setFocus();
        }
        message("");
    }

    /** The bars are shared by all editors of this kind: they belong to the one that is active. */
    private void install() {
        var bars = getEditorSite().getActionBars();
        undo.install(bars);
        bars.setGlobalActionHandler(ActionFactory.REVERT.getId(), disk == null ? null : disk.revert());
        bars.updateActionBars();
    }

    @Override
    public boolean isDirty() {
        return model != null && (model.isDirty() || !session.unsavedBehind().isEmpty());
    }

    /** Lets the workbench ask whether there is anything to save. */
    private void tellDirty() {
        told = isDirty();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (model == null || saving) {
            monitor.setCanceled(saving); // so that nothing that waits for it goes on, such as closing the editor
            return;
        }
        saving = true;
        monitor.beginTask(Texts.MESSAGES.get("save.task", getPartName()), IProgressMonitor.UNKNOWN);
        try {
            var models = new ArrayList<EditedModel>(List.of(model));
            models.addAll(session.unsavedBehind());
            ModelFileException failure = new EditorSaving(getSite().getShell(), session, this::saved).save(models);
            if (failure != null) {
                monitor.setCanceled(true);
                message(failure.getMessage());
                if (failure.place() != null && !failure.place().element().isEmpty()) {
                    reveal(failure.place().element(), failure.place().feature());
                }
            }
        } finally {
            saving = false;
            tellDirty();
        }
    }

    private void saved(EditedModel saved, Saving how) {
        if (body != null && saved == model && model.root() instanceof Issue issue) {
            body.correction().saved(issue, model.file(), how);
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return model != null;
    }

    @Override
    public void doSaveAs() {
        var dialog = new InputDialog(getSite().getShell(), Texts.MESSAGES.get("saveAs.title"),
                Texts.MESSAGES.get("saveAs.question"), resource().getName(), disk::nameProblem);
        if (dialog.open() == Window.OK) {
            disk.saveAs(dialog.getValue());
        }
    }

    /** Returns what is known to be wrong with the file. */
    public List<Finding> findings() {
        return model == null ? List.of() : session.background().latest(model.file()).map(Analysis::findings).orElse(List.of());
    }

    @Override
    public void gotoMarker(IMarker marker) {
        reveal(marker.getAttribute(ELEMENT, ""), marker.getAttribute(FEATURE, ""));
    }

    /**
     * Shows the form of the element that owns a field, and puts the focus into the field, once the file is read.
     *
     * @param elementId the id of the element; one that is not there shows the root
     * @param feature the name of a feature of it; empty for none
     */
    public void reveal(String elementId, String feature) {
        loading.afterwards(() -> {
            if (model != null) {
                reveal(find(elementId).orElse(model.root()), feature);
            }
        });
    }

    private void reveal(EObject element, String feature) {
        if (body != null && EcoreUtil.getRootContainer(element) == model.root()) {
            body.reveal(element, feature);
            selection.publish(new ModelSelection(model.file(), element, feature));
            message(ModelPaths.of(element, feature));
        }
    }

    private Optional<EObject> find(String id) {
        return Optional.ofNullable(ModelPaths.byId(model.root()).get(id));
    }

    void elementSelected(EObject element) {
        selection.publish(new ModelSelection(model.file(), element, ""));
        message(ModelPaths.of(element, ""));
    }

    void fieldSelected(EObject element, String feature) {
        if (model != null) {
            selection.publish(new ModelSelection(model.file(), element, feature));
            message(ModelPaths.of(element, feature));
        }
    }

    /** Undoes and redoes in a history from now on: that of the series, or that of what is only tried. */
    void undoIn(TypingStack history) {
        undo.about(history);
    }

    /** Returns the element whose form is shown; null if none is. */
    public EObject shown() {
        return body == null ? null : body.shown();
    }

    /** Selects elements of the edited model in the tree. */
    public void select(List<? extends EObject> elements) {
        if (body != null && !elements.isEmpty()) {
            body.tree().select(elements);
        }
    }

    void openElement(EObject element) {
        if (EcoreUtil.getRootContainer(element) == model.root()) {
            body.open(element);
        } else {
            disk.openOther(element);
        }
    }

    /** Puts the focus into a field of the form that is shown; nothing happens if it is not there. */
    void focus(EObject element, String feature) {
        if (body != null && body.shown() == element) {
            body.focus(feature);
        }
    }

    void openIssue(Path file) {
        disk.openOther(file, "");
    }

    /** Shows one sentence in the status line. */
    void message(String sentence) {
        IStatusLineManager line = getEditorSite().getActionBars().getStatusLineManager();
        if (line != null) {
            line.setMessage(sentence.isEmpty() && body != null && body.shown() != null
                    ? ModelPaths.of(body.shown(), "") : sentence);
        }
    }

    /** Gives this editor another file, under which its content was saved. */
    void moveTo(IEditorInput input) {
        closeModel();
        setInputWithNotify(input);
        setPartName(input.getName());
        loading.begin();
        tellDirty();
    }

    private void closeModel() {
        loading.cancel();
        if (model != null) {
            EditedModel closed = model;
            model = null;
            if (body != null) {
                body.close();
                body = null;
            }
            closed.removeListener(watch);
            session.close(closed);
        }
    }

    @Override
    public void dispose() {
        if (session != null) {
            getSite().getPage().removePartListener(watch);
            session.background().removeListener(watch);
            session.removeListener(watch);
            undo.dispose();
            closeModel();
        }
        images.dispose();
        super.dispose();
    }

    /** Follows the model, the file, the background and whether this editor is the active one. */
    private final class Watch implements EditedModel.Listener, Background.Listener, SeriesSession.Listener, IPartListener2 {

        private boolean unsavable;

        @Override
        public void changed(Notification change) {
            body.changed(change);
            if (change.getNotifier() == model.root()) {
                name();
                if (change.getFeature() == StructurePackage.Literals.REPORT_STRUCTURE__STATE) {
                    body.stateChanged();
                }
            }
        }

        @Override
        public void replaced() {
            EObject before = body.shown();
            String id = before == null ? null : EcoreUtil.getID(before);
            body.replaced(id == null ? model.root() : find(id).orElse(model.root()));
            name();
        }

        /** In an event of its own: the workbench looks at all its commands anew, for which a key need not wait. */
        @Override
        public void dirtyChanged() {
            getSite().getShell().getDisplay().asyncExec(this::tell);
        }

        private void tell() {
            if (model != null && isDirty() != told) {
                tellDirty();
            }
        }

        @Override
        public void settled(EditedModel settled, Content content) {
            tell();
        }

        @Override
        public void unsavable(ModelFileException reason) {
            unsavable = reason != null;
            message(unsavable ? reason.getMessage() : "");
        }

        @Override
        public void changedOnDisk() {
            disk.changed();
        }

        @Override
        public void analysed(Analysis analysis) {
            if (model != null && analysis.file().equals(model.file())) {
                body.analysed(analysis);
            }
        }

        @Override
        public void failed(Path failed, String sentence) {
            if (model != null && failed.equals(model.file())) {
                message(sentence);
            }
        }

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == ModelEditor.this) {
                install();
                if (disk != null) {
                    disk.check();
                }
            }
        }
    }

    /** Returns the file of the workspace at a path in the series. */
    IFile workspaceFile(Path path) {
        return session.project().getFile(IPath.fromPath(session.folder().relativize(path)));
    }
}
