package org.jianbao.workbench.internal.design;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.series.SeriesSessions;
import org.jianbao.workbench.internal.wizards.Spoken;

/** Sections and figures of structures, ready to be put into the structure of the active editor: by the button, a double click or dragging. */
public final class LibraryView extends ViewPart {

    /** The identifier in the registry. */
    public static final String ID = "org.jianbao.workbench.library";

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private final IPartListener2 watch = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            update();
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference reference) {
            update();
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            update();
        }
    };
    private TreeViewer viewer;
    private IAction insert;

    @Override
    public void createPartControl(Composite parent) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new Labels());
        Spoken.name(viewer.getControl(), this::getPartName);
        insert = action("library.insert", "add", this::insert);
        IAction again = action("library.again", "refresh", this::read);
        viewer.addDoubleClickListener(event -> insert());
        viewer.addSelectionChangedListener(event -> update());
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(insert);
        bar.add(again);
        var menu = new MenuManager();
        menu.add(insert);
        menu.add(again);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        drag();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getControl(), "org.jianbao.workbench.library");
        getSite().getPage().addPartListener(watch);
        getSite().setSelectionProvider(viewer);
        update();
        read();
    }

    private static IAction action(String key, String icon, Runnable run) {
        var action = new Action(Texts.MESSAGES.get(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(Texts.MESSAGES.get(key));
        action.setImageDescriptor(ImageDescriptor.createFromFile(LibraryView.class, "/icons/" + icon + ".svg"));
        return action;
    }

    private void drag() {
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_COPY | DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !selected().isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
    }

    /** Reads the structures anew, in the background. */
    private void read() {
        List<Path> folders = List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).stream()
                .filter(IProject::isOpen).map(project -> project.getLocation().toPath()).toList();
        var source = new LibrarySource(getSite().getService(SeriesSessions.class).plugins().kinds());
        var job = new Job(Texts.MESSAGES.get("library.job")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                List<LibraryItem> items = source.read(folders);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(items));
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    private void show(List<LibraryItem> items) {
        if (!viewer.getControl().isDisposed()) {
            viewer.setInput(items);
            viewer.expandToLevel(2);
        }
    }

    private List<EObject> selected() {
        return LibraryDrop.elements(viewer.getStructuredSelection());
    }

    private ModelEditor editor() {
        return getSite().getPage().getActiveEditor() instanceof ModelEditor editor && editor.model().isPresent()
                && LibraryDrop.takes(editor.model().get().root()) ? editor : null;
    }

    private void update() {
        insert.setEnabled(!selected().isEmpty() && editor() != null);
    }

    private void insert() {
        ModelEditor editor = editor();
        if (editor != null && !selected().isEmpty()) {
            LibraryDrop.insert(selected(), editor);
        }
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(watch);
        images.dispose();
        super.dispose();
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((LibraryItem) parent).items().toArray();
        }

        @Override
        public Object getParent(Object child) {
            return null;
        }

        @Override
        public boolean hasChildren(Object parent) {
            return !((LibraryItem) parent).items().isEmpty();
        }
    }

    private final class Labels extends LabelProvider {
        @Override
        public String getText(Object item) {
            return ((LibraryItem) item).name();
        }

        @Override
        public Image getImage(Object item) {
            return images.get(ImageDescriptor.createFromFile(LibraryView.class, "/icons/" + ((LibraryItem) item).icon() + ".svg"));
        }
    }
}
