package org.jianbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.text.Captions;
import org.jianbao.model.edit.Edits;
import org.jianbao.model.edit.Insertion;
import org.jianbao.model.edit.Insertions;

/** What can be done with the elements in the tree. */
final class TreeActions {

    private final ModelTree tree;
    private final Edits edits;
    private final Insertions insertions;
    private final Consumer<String> messages;
    private final BooleanSupplier readOnly;
    private final List<Act> acts = new ArrayList<>();
    private final Act delete;
    private final Act cut;
    private final Act copy;
    private final Act paste;
    private final Act duplicate;
    private final Act up;
    private final Act down;

    /**
     * Makes the actions.
     *
     * @param tree the tree
     * @param edits what edits the model
     * @param insertions what may be added
     * @param messages shows one sentence
     * @param readOnly tells whether the model is only shown
     */
    TreeActions(ModelTree tree, Edits edits, Insertions insertions, Consumer<String> messages,
            BooleanSupplier readOnly) {
        this.tree = tree;
        this.edits = edits;
        this.insertions = insertions;
        this.messages = messages;
        this.readOnly = readOnly;
        delete = act("action.delete", shared(ISharedImages.IMG_TOOL_DELETE), this::movable, this::delete);
        cut = act("action.cut", shared(ISharedImages.IMG_TOOL_CUT), this::movable, this::cut);
        copy = act("action.copy", shared(ISharedImages.IMG_TOOL_COPY), this::listed, this::copy);
        paste = act("action.paste", shared(ISharedImages.IMG_TOOL_PASTE), () -> tree.first() != null && !readOnly.getAsBoolean(),
                this::paste);
        duplicate = act("action.duplicate", icon("duplicate"), this::movable, this::duplicate);
        up = act("action.up", icon("up"), () -> canMove(-1), () -> move(-1));
        down = act("action.down", icon("down"), () -> canMove(1), () -> move(1));
        up.setAccelerator(SWT.ALT | SWT.ARROW_UP);
        down.setAccelerator(SWT.ALT | SWT.ARROW_DOWN);
        duplicate.setAccelerator(SWT.MOD1 | 'D');
        tree.viewer().addSelectionChangedListener(event -> update());
        update();
    }

    /** An action that is enabled as long as a condition holds. */
    private final class Act extends Action {
        private final Supplier<Boolean> enabled;
        private final Runnable run;

        Act(String key, ImageDescriptor image, Supplier<Boolean> enabled, Runnable run) {
            super(Texts.MESSAGES.get(key), image);
            setToolTipText(Texts.MESSAGES.get(key));
            setId(key);
            this.enabled = enabled;
            this.run = run;
        }

        @Override
        public void run() {
            if (!enabled.get()) {
                return;
            }
            try {
                edits.stack().endTyping();
                run.run();
                messages.accept("");
            } catch (IllegalArgumentException e) {
                messages.accept(e.getMessage()); // a refusal in words
            }
            update();
        }
    }

    private Act act(String key, ImageDescriptor image, Supplier<Boolean> enabled, Runnable run) {
        var act = new Act(key, image, enabled, run);
        acts.add(act);
        return act;
    }

    private static ImageDescriptor shared(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }

    static ImageDescriptor icon(String name) {
        return ImageDescriptor.createFromFile(TreeActions.class, "/icons/" + name + ".svg");
    }

    void update() {
        acts.forEach(act -> act.setEnabled(act.enabled.get()));
    }

    /** Returns the action that stands for a command of the workbench while the tree has the focus; null if none does. */
    IAction global(ActionFactory factory) {
        return factory == ActionFactory.DELETE ? delete : factory == ActionFactory.CUT ? cut
                : factory == ActionFactory.COPY ? copy : factory == ActionFactory.PASTE ? paste : null;
    }

    /** Returns the actions that stand above the tree. */
    List<IAction> bar() {
        return List.of(up, down, duplicate, delete);
    }

    /** Handles a key that was pressed in the tree. */
    void key(int modifiers, int key) {
        for (Act act : acts) {
            if (act.getAccelerator() == (modifiers | Character.toUpperCase(key))) {
                act.run();
            }
        }
    }

    /** Fills the context menu. */
    void menu(IMenuManager menu) {
        additions(menu);
        menu.add(new Separator());
        List.of(cut, copy, paste, duplicate, delete).forEach(menu::add);
        menu.add(new Separator());
        List.of(up, down).forEach(menu::add);
    }

    /** Adds what may be added to the selected element, and beside it. */
    void additions(IMenuManager menu) {
        EObject selected = tree.first();
        if (selected == null || readOnly.getAsBoolean()) {
            return;
        }
        if (tree.group() != null) {
            additions(selected, tree.group().feature(), null).forEach(menu::add);
            return;
        }
        additions(menu, selected, null);
        if (selected.eContainer() != null && TreeShape.features(selected.eContainer()).contains(selected.eContainmentFeature())) {
            menu.add(new Separator());
            additions(menu, selected.eContainer(), selected);
        }
    }

    private void additions(IMenuManager menu, EObject owner, EObject behind) {
        if (behind != null) {
            additions(owner, (EReference) behind.eContainmentFeature(), behind).forEach(menu::add);
            return;
        }
        List<EReference> shown = TreeShape.features(owner);
        for (EReference feature : shown) {
            List<IAction> actions = additions(owner, feature, null);
            if (actions.size() > 1 && shown.size() > 1) {
                var inside = new MenuManager(Texts.MESSAGES.get("action.add", Captions.of(owner.eClass(), feature)));
                actions.forEach(inside::add);
                menu.add(inside);
            } else {
                actions.forEach(menu::add);
            }
        }
    }

    private List<IAction> additions(EObject owner, EReference feature, EObject behind) {
        return insertions.of(owner, feature).stream().map(insertion -> addition(insertion, behind)).toList();
    }

    private IAction addition(Insertion insertion, EObject behind) {
        String key = behind == null ? "action.add" : "action.addBehind";
        var action = new Action(Texts.MESSAGES.get(key, insertion.caption()), icon("add")) {
            @Override
            public void run() {
                edits.stack().endTyping();
                int index = behind == null ? -1 : siblings(behind).indexOf(behind) + 1;
                tree.select(List.of(edits.add(insertions, insertion, index)));
            }
        };
        action.setToolTipText(insertion.hint());
        return action;
    }

    private static EList<EObject> siblings(EObject element) {
        @SuppressWarnings("unchecked")
        var list = (EList<EObject>) element.eContainer().eGet(element.eContainmentFeature());
        return list;
    }

    private boolean movable() {
        return listed() && !readOnly.getAsBoolean();
    }

    private boolean listed() {
        return !tree.selected().isEmpty() && tree.selected().stream().allMatch(element -> element.eContainer() != null
                && element.eContainmentFeature().isMany());
    }

    private boolean canMove(int by) {
        List<EObject> selected = tree.selected();
        return selected.size() == 1 && movable() && (stays(selected.getFirst(), by) || neighbour(selected.getFirst(), by) != null);
    }

    /** Returns whether an element that is moved stays in its list. */
    private static boolean stays(EObject element, int by) {
        int to = siblings(element).indexOf(element) + by;
        return to >= 0 && to < siblings(element).size();
    }

    /** Returns the nearest one beside what holds an element that may hold it too; null if there is none. */
    private static EObject neighbour(EObject element, int by) {
        EObject owner = element.eContainer();
        if (owner.eContainer() == null || !owner.eContainmentFeature().isMany()) {
            return null;
        }
        List<EObject> owners = siblings(owner);
        for (int at = owners.indexOf(owner) + by; at >= 0 && at < owners.size(); at += by) {
            if (owners.get(at).eClass().getEAllReferences().contains(element.eContainmentFeature())) {
                return owners.get(at);
            }
        }
        return null;
    }

    /** Moves an element in its list, and from the end of it into the list of what comes next. */
    private void move(int by) {
        EObject element = tree.selected().getFirst();
        EReference list = element.eContainmentFeature();
        if (stays(element, by)) {
            edits.move(element.eContainer(), list, element, siblings(element).indexOf(element) + by);
        } else {
            edits.moveTo(List.of(element), neighbour(element, by), list, by > 0 ? 0 : -1);
        }
        tree.select(List.of(element));
    }

    private void delete() {
        List<EObject> deleted = tree.selected();
        EObject last = deleted.getLast();
        List<EObject> siblings = siblings(last);
        int at = siblings.indexOf(last);
        EObject next = at + 1 < siblings.size() ? siblings.get(at + 1) : last.eContainer();
        edits.delete(deleted);
        tree.select(List.of(next.eContainer() == null && next.eResource() == null ? tree.first() : next));
    }

    private void copy() {
        try {
            var clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] {edits.copy(tree.selected())}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        } catch (ModelFileException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private void cut() {
        copy();
        delete();
    }

    private void paste() {
        var clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text == null) {
            return;
        }
        try {
            tree.select(edits.paste((String) text, tree.first()));
        } catch (ModelFileException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private void duplicate() {
        tree.select(edits.duplicate(tree.selected()));
    }
}
