package org.jianbao.forms.swt.internal.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.MoveCommand;
import org.jianbao.core.Messages;
import org.jianbao.forms.Field;
import org.jianbao.model.edit.Edits;

/** What can be done with rows; each call is one step for undo. */
final class GridEdits {

    private final Messages messages = new Messages(GridEdits.class);
    private final GridRows rows;
    private final Edits edits;

    GridEdits(GridRows rows, Edits edits) {
        this.rows = rows;
        this.edits = edits;
    }

    /** Returns whether rows can be added. */
    boolean canAdd() {
        return rows.owner() != null && !rows.list().getEReferenceType().isAbstract();
    }

    private EObject create() {
        return EcoreUtil.create(rows.list().getEReferenceType());
    }

    private EObject add(EObject owner, EReference list, int index) {
        EObject element = create();
        edits.stack().endTyping();
        edits.add(owner, list, List.of(element), index);
        rows.read();
        return element;
    }

    /** Adds a new element at the end of the list. */
    EObject append() {
        return add(rows.owner(), rows.list(), -1);
    }

    /** Adds a new element before another one. */
    EObject insertBefore(EObject element) {
        return add(element.eContainer(), GridRows.list(element), GridRows.index(element));
    }

    /** Adds a new element after another one, among its siblings. */
    EObject insertAfter(EObject element) {
        return add(element.eContainer(), GridRows.list(element), GridRows.index(element) + 1);
    }

    /** Adds a new element as the last sub-element of another one. */
    EObject insertBelow(EObject holder) {
        return add(holder, rows.nested(), -1);
    }

    /** Deletes elements with their sub-elements. */
    void delete(Collection<EObject> elements) {
        edits.stack().endTyping();
        edits.delete(elements);
        rows.read();
    }

    /** Adds a copy behind each of the elements; the copies get ids of their own. */
    List<EObject> duplicate(Collection<EObject> elements) {
        edits.stack().endTyping();
        List<EObject> copies = edits.duplicate(elements);
        rows.read();
        return copies;
    }

    /** Returns whether elements have a sibling above (-1) or below (1) that they can change places with. */
    boolean canMove(Collection<EObject> elements, int by) {
        List<EObject> moved = rows.outermost(elements);
        return !moved.isEmpty() && moved.stream().allMatch(element -> {
            List<EObject> siblings = GridRows.siblings(element);
            int at = siblings.indexOf(element) + by;
            while (at >= 0 && at < siblings.size() && moved.contains(siblings.get(at))) {
                at += by;
            }
            return at >= 0 && at < siblings.size();
        });
    }

    /** Moves elements up (-1) or down (1) among their siblings. */
    void move(Collection<EObject> elements, int by) {
        List<EObject> moved = rows.outermost(elements);
        List<EObject> order = by < 0 ? moved : moved.reversed();
        run("step.move", order.stream().map(element -> move(element, GridRows.index(element) + by)).toList());
    }

    private Command move(EObject element, int index) {
        return MoveCommand.create(edits.domain(), element.eContainer(), GridRows.list(element), element, index);
    }

    /** Returns the sibling under which an element comes if it is indented; null if there is none. */
    EObject holderAbove(EObject element) {
        int at = rows.nested() == null || element == null ? 0 : GridRows.index(element);
        return at == 0 ? null : GridRows.siblings(element).get(at - 1);
    }

    /** Makes an element the last sub-element of the sibling above it. */
    void indent(EObject element) {
        moveTo(List.of(element), holderAbove(element), rows.nested(), -1);
    }

    /** Returns whether an element is a sub-element, so that it can be taken out. */
    boolean canOutdent(EObject element) {
        return element != null && element.eContainingFeature() == rows.nested() && element.eContainer() != rows.owner();
    }

    /** Puts a sub-element after the element that holds it. */
    void outdent(EObject element) {
        EObject holder = element.eContainer();
        moveTo(List.of(element), holder.eContainer(), GridRows.list(holder), GridRows.index(holder) + 1);
    }

    /** Returns whether elements can be put beside another one, which must not be one of them or within one of them. */
    static boolean canDrop(Collection<EObject> elements, EObject target) {
        return target != null && !elements.isEmpty()
                && elements.stream().noneMatch(element -> EcoreUtil.isAncestor(element, target));
    }

    /** Puts elements before or after another one, in the order in which they stood. */
    void drop(Collection<EObject> elements, EObject target, boolean after) {
        moveTo(rows.outermost(elements), target.eContainer(), GridRows.list(target), GridRows.index(target) + (after ? 1 : 0));
    }

    private void moveTo(List<EObject> elements, EObject owner, EReference list, int index) {
        edits.stack().endTyping();
        edits.moveTo(elements, owner, list, index);
        rows.read();
    }

    /**
     * Sets values row by row, in new elements at the end where there are not enough.
     *
     * @param first the first row
     * @param block the values, one map a row
     */
    void paste(int first, List<Map<Field, Object>> block) {
        var commands = new ArrayList<Command>();
        var added = new ArrayList<EObject>();
        for (int i = 0; i < block.size(); i++) {
            if (first + i < rows.all().size()) {
                EObject element = rows.element(first + i);
                block.get(i).forEach((field, value) -> commands.add(edits.setting(element, field.feature(), value)));
            } else {
                EObject element = create();
                block.get(i).forEach((field, value) -> {
                    if (value != null) {
                        element.eSet(field.feature(), value);
                    }
                });
                added.add(element);
            }
        }
        if (!added.isEmpty()) {
            commands.add(edits.adding(rows.owner(), rows.list(), added, -1));
        }
        run("step.paste", commands);
    }

    private void run(String key, List<? extends Command> commands) {
        edits.stack().endTyping();
        edits.all(messages.get(key), commands);
        rows.read();
    }
}
