package org.jianbao.workbench.internal.editor;

import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.jianbao.core.check.Finding;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.forms.swt.FormPane;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.edit.Insertions;
import org.jianbao.workbench.internal.design.DesignForms;
import org.jianbao.workbench.internal.design.PublishedNotice;
import org.jianbao.workbench.internal.design.StructureAdvice;
import org.jianbao.workbench.internal.series.Analysis;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.wizards.Spoken;
import org.osgi.framework.FrameworkUtil;

/** The tree and the form of an editor, side by side. */
final class EditorBody {

    private static final String SECTION = "editor";
    private static final String SASH = "sash";
    private static final int[] WEIGHTS = {30, 70};
    private static final List<ActionFactory> GLOBAL =
            List.of(ActionFactory.DELETE, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);

    private final ModelEditor editor;
    private final SashForm sash;
    private final ModelTree tree;
    private final TreeActions actions;
    private final FormPane form;
    private final Label notice;
    private final PublishedNotice published;
    private final CorrectionNotice correction;
    private final StructurePages pages;
    private final StructureAdvice advice;
    private final EditedModel model;
    private final IDialogSettings settings;
    private EObject shown;
    private boolean closed;

    EditorBody(Composite parent, ModelEditor editor, EditedModel model, SeriesSession session) {
        this.editor = editor;
        this.settings = section();
        this.model = model;
        this.advice = new StructureAdvice(session.series().kinds());
        var all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        published = new PublishedNotice(all, editor);
        correction = new CorrectionNotice(all, editor);
        pages = model.root() instanceof ReportStructure ? new StructurePages(all, editor, model, session) : null;
        sash = new SashForm(pages == null ? all : pages.folder(), SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages == null ? sash : pages.folder());
        var left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        var bar = new ToolBarManager(SWT.FLAT);
        tree = new ModelTree(left, session.series().kinds(), model::root, this::show);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
        actions = new TreeActions(tree, session.edits(), new Insertions(session.series().kinds()), editor::message,
                this::isReadOnly);
        fill(bar);
        Control toolBar = bar.createControl(left);
        toolBar.moveAbove(tree.viewer().getControl());
        GridDataFactory.fillDefaults().applyTo(toolBar);
        var right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        notice = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 10).exclude(true).applyTo(notice);
        form = new FormPane(right, FieldRenderers.installed(RegistryFactory.getRegistry()),
                new EditorContext(editor, session, advice), DesignForms::of);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        weights();
        if (pages != null) {
            pages.design(sash);
        }
        published.show(model.root(), editor.findings());
        hook(session);
    }

    private boolean isReadOnly() {
        return DesignForms.isPublished(model.root());
    }

    /** Follows that a structure was published, or that this was undone. */
    void stateChanged() {
        published.show(model.root(), editor.findings());
        form.refresh();
        actions.update();
    }

    /** Returns what tells of later issues that a saved one touches. */
    CorrectionNotice correction() {
        return correction;
    }

    private static IDialogSettings section() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(EditorBody.class)).getDialogSettings();
        IDialogSettings section = all.getSection(SECTION);
        return section == null ? all.addNewSection(SECTION) : section;
    }

    /** The tree keeps the width that somebody gave it, in this and in all later editors. */
    private void weights() {
        String[] stored = settings.getArray(SASH);
        try {
            sash.setWeights(stored == null ? WEIGHTS
                    : new int[] {Integer.parseInt(stored[0]), Integer.parseInt(stored[1])});
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            sash.setWeights(WEIGHTS); // somebody has edited the settings
        }
        form.control().addListener(SWT.Resize, event -> {
            int[] weights = sash.getWeights();
            settings.put(SASH, new String[] {Integer.toString(weights[0]), Integer.toString(weights[1])});
        });
    }

    private void fill(ToolBarManager bar) {
        var add = new Action(Texts.MESSAGES.get("action.new"), IAction.AS_DROP_DOWN_MENU) {
            @Override
            public void runWithEvent(org.eclipse.swt.widgets.Event event) {
                Menu menu = getMenuCreator().getMenu(tree.viewer().getControl());
                menu.setVisible(true);
            }
        };
        add.setImageDescriptor(TreeActions.icon("add"));
        add.setToolTipText(Texts.MESSAGES.get("action.new"));
        add.setMenuCreator(new Additions());
        bar.add(add);
        actions.bar().forEach(bar::add);
    }

    /** The menu of what can be added, made anew each time. */
    private final class Additions implements IMenuCreator {
        private MenuManager manager;

        @Override
        public Menu getMenu(Control parent) {
            dispose();
            manager = new MenuManager();
            actions.additions(manager);
            return manager.createContextMenu(parent);
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void dispose() {
            if (manager != null) {
                manager.dispose();
            }
        }
    }

    private void hook(SeriesSession session) {
        Control control = tree.viewer().getControl();
        Spoken.name(control, Texts.MESSAGES.get("tree.name"));
        var menu = new MenuManager("#popup", ModelEditor.ID + ".tree");
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::menu);
        control.setMenu(menu.createContextMenu(control));
        editor.getSite().registerContextMenu(menu.getId(), menu, tree.viewer());
        control.addListener(SWT.KeyDown, event -> actions.key(event.stateMask & SWT.MODIFIER_MASK, event.keyCode));
        control.addListener(SWT.FocusIn, event -> globals(true));
        control.addListener(SWT.FocusOut, event -> globals(false));
        TreeDrop.install(tree, session.edits(), editor::message, this::isReadOnly);
    }

    /** Copy and delete are about elements in the tree only while it has the focus; in a field they are about its text. */
    private void globals(boolean focused) {
        if (closed) {
            return;
        }
        IActionBars bars = editor.getEditorSite().getActionBars();
        GLOBAL.forEach(factory -> bars.setGlobalActionHandler(factory.getId(), focused ? actions.global(factory) : null));
        bars.updateActionBars();
    }

    private void show(EObject element) {
        if (element != shown) {
            shown = element;
            form.show(element);
            boolean missing = element instanceof MissingSection;
            notice.setText(missing ? Texts.MESSAGES.get("missing.notice", ((MissingSection) element).getKindName(),
                    ((MissingSection) element).getKindNamespace()) : "");
            notice.setVisible(missing);
            ((org.eclipse.swt.layout.GridData) notice.getLayoutData()).exclude = !missing;
            notice.getParent().layout();
            form.findings(editor.findings());
        }
        editor.elementSelected(element);
    }

    /** The editor is gone; while its widgets go, the tree may still lose the focus. */
    void close() {
        closed = true;
    }

    void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    ModelTree tree() {
        return tree;
    }

    EObject shown() {
        return shown;
    }

    void analysed(Analysis analysis) {
        analysis.trial().ifPresent(trial -> advice.tried(trial.outcomes()));
        tree.findings(analysis.findings());
        form.findings(analysis.findings());
        published.show(model.root(), analysis.findings());
        if (pages != null) {
            pages.analysed(analysis);
        }
    }

    /** Follows a change of the model. */
    void changed(Notification change) {
        tree.changed(change);
        advice.changed(change);
        if (pages != null) {
            pages.changed();
        }
    }

    /** Fills the tree, or makes a part of the form of the root; returns whether more is left to be made. */
    boolean prepare() {
        return tree.begin() || form.prepare(model.root());
    }

    /** Shows the form of the nearest element that has one of its own, and puts the focus into a field of it. */
    void reveal(EObject element, String feature) {
        if (pages != null) {
            pages.showDesign();
        }
        EObject owner = TreeShape.shown(element);
        if (owner != shown || tree.first() != owner) {
            tree.select(List.of(owner));
        }
        form.reveal(element, feature);
    }

    /** Puts the focus into a field of the element that is shown. */
    void focus(String feature) {
        form.reveal(shown, feature);
    }

    /** Shows the present root, and the element with the id of the one that was shown before, if it is there still. */
    void replaced(EObject same) {
        shown = null;
        published.show(model.root(), editor.findings());
        tree.input();
        tree.select(List.of(same));
    }

    /** Shows an element in a form, also one that does not stand in the tree. */
    void open(EObject element) {
        EObject owner = TreeShape.shown(element);
        if (owner == element) {
            tree.select(List.of(element));
        } else {
            show(element);
        }
    }
}
