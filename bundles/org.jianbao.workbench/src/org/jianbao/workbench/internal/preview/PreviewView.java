package org.jianbao.workbench.internal.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.ViewPart;
import org.jianbao.export.html.HtmlPages;
import org.jianbao.export.html.SectionExtent;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.editor.ModelSelection;
import org.jianbao.workbench.internal.series.Analysis;
import org.jianbao.workbench.internal.series.Background;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;
import org.jianbao.workbench.internal.series.Trial;

/**
 * Shows the issue of the active editor as it will be printed, as far as it is typed; of a structure, the issue with which it is
 * tried. A click on paper selects the field, and
 * the selected field is marked on paper.
 */
public final class PreviewView extends ViewPart {

    /** The identifier in the registry. */
    public static final String ID = "org.jianbao.workbench.preview";

    private static final String ZOOM = "zoom";
    private static final List<Integer> PERCENTS = List.of(50, 75, 100, 125, 150, 200);

    private final StackLayout layers = new StackLayout();
    private final Background.Listener listener = new Background.Listener() {
        @Override
        public void analysed(Analysis analysis) {
            if (analysis.file().equals(file)) {
                show(analysis);
            }
        }

        @Override
        public void printed(Path path, HtmlPages pages) {
            if (path.equals(file)) {
                show(pages);
            }
        }

        @Override
        public void failed(Path path, String sentence) {
            if (path.equals(file)) {
                status(Texts.MESSAGES.get("preview.failed", Texts.MESSAGES.get("preview.failed.before"), sentence));
            }
        }
    };
    private final ISelectionListener selected = this::selected;
    private final Function<Composite, Browser> browsers;
    private EditorWatch watch;
    private Composite body;
    private Composite empty;
    private Label notice;
    private Label status;
    private PagePane pane;
    private MenuManager sections;
    private int zoom;
    private ModelEditor editor;
    private SeriesSession session;
    private Path file;
    private Optional<Trial> trial = Optional.empty();
    private List<SectionExtent> extents = List.of();
    private int count;
    private List<String> selectedIds = List.of();

    /** Makes the view with the browser of the platform. */
    public PreviewView() {
        this(parent -> new Browser(parent, SWT.NONE));
    }

    /**
     * Makes the view. For tests.
     *
     * @param browsers makes a browser; an {@link SWTError} tells that the system has none
     */
    public PreviewView(Function<Composite, Browser> browsers) {
        this.browsers = browsers;
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        zoom = memento == null || memento.getInteger(ZOOM) == null ? 0 : memento.getInteger(ZOOM);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putInteger(ZOOM, zoom);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        body = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        body.setLayout(layers);
        empty = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(empty);
        notice = new Label(empty, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(notice);
        notice.setText(Texts.MESSAGES.get("preview.none"));
        status = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(status);
        layers.topControl = empty;
        menu(getViewSite().getActionBars().getMenuManager());
        getSite().getPage().addSelectionListener(selected);
        watch = new EditorWatch(getSite().getPage(), this::follow);
    }

    private void menu(IMenuManager menu) {
        var sizes = new MenuManager(Texts.MESSAGES.get("preview.zoom"));
        sizes.add(zoomAction(0, Texts.MESSAGES.get("preview.zoom.width")));
        PERCENTS.forEach(percent -> sizes.add(zoomAction(percent, Texts.MESSAGES.get("preview.zoom.percent", percent))));
        menu.add(sizes);
        sections = new MenuManager(Texts.MESSAGES.get("preview.sections"));
        sections.setRemoveAllWhenShown(false);
        menu.add(sections);
    }

    private IAction zoomAction(int percent, String label) {
        var action = new Action(label, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    zoom = percent;
                    if (pane != null) {
                        pane.zoom(percent / 100.0);
                    }
                }
            }
        };
        action.setChecked(percent == zoom);
        return action;
    }

    /** Shows the issue of an editor from now on; that of the last one stays while other parts are active. */
    private void follow(IEditorPart active) {
        if (active == editor && active != null) {
            return;
        }
        forget();
        IFile resource = active instanceof ModelEditor ? ResourceUtil.getFile(active.getEditorInput()) : null;
        if (resource == null || resource.getLocation() == null) {
            front(empty);
            status("");
            return;
        }
        editor = (ModelEditor) active;
        session = getSite().getService(SeriesSessions.class).of(resource);
        file = session.folder().resolve(resource.getProjectRelativePath().toPath());
        session.background().addListener(listener);
        session.background().latest(file).ifPresentOrElse(this::show, () -> status(""));
        if (editor.getSite().getSelectionProvider().getSelection() instanceof ModelSelection selection) {
            mark(selection);
        }
    }

    private void forget() {
        if (session != null) {
            session.background().removeListener(listener);
        }
        session = null;
        editor = null;
        file = null;
        trial = Optional.empty();
        notice.setText(Texts.MESSAGES.get("preview.none"));
        extents = List.of();
        if (pane != null) {
            pane.clear();
        }
    }

    private void show(Analysis analysis) {
        Optional<HtmlPages> pages = analysis.pages();
        trial = analysis.trial();
        if (pages.isEmpty()) {
            extents = List.of();
            notice.setText(trial.map(Trial::problem).orElse(Texts.MESSAGES.get("preview.none")));
            front(empty);
            status("");
            return;
        }
        if (trial.isPresent() && editor.getSite().getSelectionProvider().getSelection() instanceof ModelSelection selection) {
            selectedIds = Places.tried(selection.element(), trial.get().sections());
        }
        show(pages.get());
    }

    private void show(HtmlPages pages) {
        if (pane != null || makePane()) {
            front(pane.control());
            pane.show(pages);
        }
        if (!pages.sections().equals(extents)) {
            extents = pages.sections();
            menu();
        }
        count = pages.pages().size();
        budget();
    }

    private boolean makePane() {
        try {
            pane = new PagePane(browsers.apply(body), this::clicked);
            pane.zoom(zoom / 100.0);
            return true;
        } catch (SWTError e) {
            notice.setText(Texts.MESSAGES.get("preview.browser", e.getMessage()));
            front(empty);
            return false;
        }
    }

    private void front(Control control) {
        layers.topControl = control;
        body.layout();
    }

    private void status(String text) {
        status.setText(text);
        status.setToolTipText(text);
    }

    /** Tells in the menu how much of the pages each section takes. */
    private void menu() {
        sections.removeAll();
        for (SectionExtent extent : extents) {
            sections.add(new Action(extent(extent)) {
                @Override
                public void run() {
                    clicked(extent.origin());
                }
            });
        }
        getViewSite().getActionBars().getMenuManager().update(false);
    }

    /** Tells below the pages how much of them the selected section takes. */
    private void budget() {
        String all = Texts.MESSAGES.get("preview.pages", count);
        String pages = trial.map(tried -> Texts.MESSAGES.get("preview.tried", tried.sample().name(), all)).orElse(all);
        status(extents.stream().filter(extent -> selectedIds.contains(extent.origin())).findFirst()
                .map(extent -> Texts.MESSAGES.get("preview.pages.section", pages, extent(extent))).orElse(pages));
    }

    private static String extent(SectionExtent extent) {
        return Texts.MESSAGES.get(extent.firstPage() == extent.lastPage() ? "preview.section" : "preview.section.pages",
                extent.heading(), extent.lines(), extent.firstPage(), extent.lastPage());
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part == editor && selection instanceof ModelSelection model) {
            mark(model);
        }
    }

    private void mark(ModelSelection selection) {
        selectedIds = trial.map(tried -> Places.tried(selection.element(), tried.sections()))
                .orElseGet(() -> Places.ids(selection.element(), selection.feature()));
        if (pane != null) {
            pane.mark(selectedIds);
        }
        if (!extents.isEmpty()) {
            budget();
        }
    }

    private void clicked(String id) {
        EditedModel model = editor == null ? null : session.known(file).orElse(null);
        if (trial.isPresent()) {
            getSite().getPage().activate(editor);
            editor.reveal(Places.template(id, trial.get().sections()), "");
        } else if (model != null && model.root() instanceof Issue issue) {
            Places.Field field = Places.field(issue, id);
            getSite().getPage().activate(editor);
            editor.reveal(field.element(), field.feature());
        }
    }

    /** Returns whether the browser shows all that it is to show. For tests. */
    public boolean isAtRest() {
        return pane != null && pane.isAtRest();
    }

    /**
     * Returns what a script says about the pages that are shown; null where none are, or while they are being loaded. For
     * tests.
     *
     * @param expression an expression of JavaScript
     */
    public Object ask(String expression) {
        return pane == null ? null : pane.ask(expression);
    }

    @Override
    public void setFocus() {
        layers.topControl.setFocus();
    }

    @Override
    public void dispose() {
        if (watch != null) {
            watch.dispose();
            getSite().getPage().removeSelectionListener(selected);
        }
        if (session != null) {
            session.background().removeListener(listener);
        }
        super.dispose();
    }
}
