package org.jianbao.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * Changes models by commands that can be undone. All models of a series share one {@code Edits}, so that undo follows the
 * order in which a person worked. To be used by one thread only, that of the user interface.
 */
public final class Edits {

    private final TypingStack stack = new TypingStack();
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);

    /** Returns the editing domain, for those who make commands of their own. */
    public EditingDomain domain() {
        return domain;
    }

    /** Returns the commands that were executed. */
    public TypingStack stack() {
        return stack;
    }

    /** Sets a feature in a step of its own; null or {@link SetCommand#UNSET_VALUE} clears it. Nothing happens if it is so already. */
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        if (!java.util.Objects.equals(owner.eGet(feature), value)) {
            stack.execute(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
        }
    }

    /** Sets a feature as a person types: what is typed into one feature without a pause by another step is one step. */
    public void type(EObject owner, EStructuralFeature feature, Object value) {
        if (!java.util.Objects.equals(owner.eGet(feature), value)) {
            stack.executeTyping(owner, feature,
                    SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
        }
    }

    /** Adds elements to a list; an index of -1 means at its end. Elements without an id get one. */
    public void add(EObject owner, EStructuralFeature feature, Collection<?> values, int index) {
        stack.execute(AddCommand.create(domain, owner, feature, values, index));
    }

    /** Removes elements and every reference to them. */
    public void delete(Collection<? extends EObject> elements) {
        stack.execute(DeleteCommand.create(domain, elements));
    }

    /** Moves a value of a list to an index. */
    public void move(EObject owner, EReference feature, Object value, int index) {
        stack.execute(MoveCommand.create(domain, owner, feature, value, index));
    }

    /** Executes several commands as one step. */
    public void all(String label, List<? extends Command> commands) {
        stack.execute(new CompoundCommand(label, List.copyOf(commands)));
    }
}
