package org.jianbao.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.jianbao.core.ElementIds;
import org.jianbao.core.check.Edit;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.FixPlan;
import org.jianbao.core.check.Fixes;
import org.jianbao.core.io.Copies;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.text.Captions;
import org.jianbao.core.text.XmlText;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.register.Register;

/**
 * Changes models by commands that can be undone, each labelled for people. All models of a series share one {@code Edits},
 * so that undo follows the order in which a person worked. To be used by one thread only, that of the user interface. An
 * edit that the model does not allow throws an {@link IllegalArgumentException} and changes nothing.
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

    /**
     * Sets a feature in a step of its own; null or {@link SetCommand#UNSET_VALUE} clears it. A list replaces all values of
     * a feature with several ones. Nothing happens if it is so already.
     */
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        setAll(List.of(owner), feature, value);
    }

    /** Sets a feature of several elements to one value, in one step. */
    public void setAll(Collection<? extends EObject> owners, EStructuralFeature feature, Object value) {
        List<Command> commands = owners.stream().filter(owner -> differs(owner, feature, value))
                .map(owner -> setting(owner, feature, value)).toList();
        if (!commands.isEmpty()) {
            stack.execute(commands.size() == 1 ? commands.getFirst() : new Steps(commands.getFirst().getLabel(), commands));
        }
    }

    /** Sets a feature as a person types: what is typed into one feature without a pause by another step is one step. */
    public void type(EObject owner, EStructuralFeature feature, Object value) {
        if (differs(owner, feature, value)) {
            stack.type(Texts.MESSAGES.get("step.type", Captions.of(owner.eClass(), feature)), owner, feature, checked(value));
        }
    }

    /** Returns a command that sets a feature, for {@link #all}; null clears it, a list replaces all values. */
    public Command setting(EObject owner, EStructuralFeature feature, Object value) {
        return new ValueStep(Texts.MESSAGES.get("step.set", Captions.of(owner.eClass(), feature)), owner, feature, checked(value));
    }

    private static boolean differs(EObject owner, EStructuralFeature feature, Object value) {
        Object plain = value == SetCommand.UNSET_VALUE ? null : value;
        return plain == null ? owner.eIsSet(feature) : !Objects.equals(owner.eGet(feature), plain);
    }

    /** The last guard before the model: whoever asks people for texts has told them already. */
    private static Object checked(Object value) {
        for (Object each : value instanceof Collection<?> values ? values : List.of(value == null ? "" : value)) {
            if (each instanceof String text && XmlText.firstIllegal(text, 0) >= 0) {
                throw new IllegalArgumentException(Texts.MESSAGES.get("refuse.character", XmlText.firstIllegal(text, 0) + 1));
            }
        }
        return value == SetCommand.UNSET_VALUE ? null : value;
    }

    /** Adds elements to a list; an index of -1 means at its end. Elements without an id get one. */
    public void add(EObject owner, EStructuralFeature feature, Collection<?> values, int index) {
        add(named("step.add", values), owner, feature, values, index);
    }

    /** Adds an element to where its insertion says, and returns it. */
    public EObject add(Insertions insertions, Insertion insertion, int index) {
        EObject created = insertions.create(insertion);
        EReference feature = insertion.feature();
        if (feature.isMany()) {
            add(insertion.owner(), feature, List.of(created), index);
        } else {
            ElementIds.give(insertion.owner(), feature, List.of(created));
            stack.execute(new ValueStep(named("step.add", List.of(created)), insertion.owner(), feature, created));
        }
        return created;
    }

    private void add(String label, EObject owner, EStructuralFeature feature, Collection<?> values, int index) {
        if (values.isEmpty()) {
            return;
        }
        stack.execute(new Steps(label, List.of(adding(owner, feature, values, index))));
    }

    /** Returns a command that adds elements to a list, for {@link #all}; elements without an id get one at once. */
    public Command adding(EObject owner, EStructuralFeature feature, Collection<?> values, int index) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            ElementIds.give(owner, reference, values.stream().map(EObject.class::cast).toList());
        }
        return new AddCommand(domain, owner, feature, new ArrayList<>(values), index);
    }

    /**
     * Removes elements and, within their file, every reference to them. References of other files stay, and lead nowhere.
     */
    public void delete(Collection<? extends EObject> elements) {
        List<EObject> contained = elements.stream().filter(element -> element.eContainer() != null).map(EObject.class::cast).toList();
        if (!contained.isEmpty()) {
            stack.execute(deleting(contained));
        }
    }

    /** Returns a command that deletes elements, at least one, for {@link #all}. */
    public Command deleting(Collection<? extends EObject> elements) {
        return new Steps(named("step.delete", Deletion.outermost(elements)), new Deletion(elements).commands());
    }

    /** Moves a value of a list to an index. */
    public void move(EObject owner, EReference feature, Object value, int index) {
        stack.execute(new Steps(named("step.move", List.of(value)),
                List.of(new MoveCommand(domain, owner, feature, value, index))));
    }

    /**
     * Brings all elements of a list into another order, in one step. Nothing happens if they stand so already.
     *
     * @param label what it does, for people
     * @param order the elements of the list
     */
    public void reorder(String label, EObject owner, EReference feature, List<? extends EObject> order) {
        if (!order.equals(owner.eGet(feature))) {
            var commands = new ArrayList<Command>();
            for (int i = 0; i < order.size(); i++) {
                commands.add(new MoveCommand(domain, owner, feature, order.get(i), i));
            }
            stack.execute(new Steps(label, commands));
        }
    }

    /**
     * Moves elements, in their order, to a list of the same file.
     *
     * @param elements the elements
     * @param owner what is to hold them; none of them and nothing within them
     * @param feature the list
     * @param index where in the list, counted as it is now; -1 means at its end
     */
    public void moveTo(Collection<? extends EObject> elements, EObject owner, EReference feature, int index) {
        List<EObject> moved = Deletion.outermost(elements);
        boolean foreign = moved.stream().anyMatch(element -> element.eContainer() == null || Elements.isWithin(owner, element)
                || EcoreUtil.getRootContainer(element) != EcoreUtil.getRootContainer(owner));
        if (foreign || !moved.stream().allMatch(feature.getEReferenceType()::isInstance)) {
            throw new IllegalArgumentException(Texts.MESSAGES.get("refuse.move"));
        }
        var list = (List<?>) owner.eGet(feature);
        int at = index < 0 ? list.size() : Math.min(index, list.size());
        at -= (int) list.subList(0, at).stream().filter(moved::contains).count();
        var commands = new ArrayList<Command>();
        moved.forEach(element -> commands.add(Deletion.removal(element)));
        commands.add(new AddCommand(domain, owner, feature, moved, at));
        stack.execute(new Steps(named("step.move", moved), commands));
    }

    /** Returns why elements cannot be copied, in a sentence for people; empty if they can. */
    public Optional<String> copyRefusal(Collection<? extends EObject> elements) {
        for (EObject element : elements) {
            MissingSection missing = element instanceof MissingSection found ? found : missingWithin(element);
            if (missing != null) {
                return Optional.of(Texts.MESSAGES.get("refuse.missing", Titles.of(missing)));
            }
            if (element.eContainer() == null) {
                return Optional.of(Texts.MESSAGES.get("refuse.root"));
            }
        }
        return Optional.empty();
    }

    private static MissingSection missingWithin(EObject element) {
        for (var all = element.eAllContents(); all.hasNext();) {
            if (all.next() instanceof MissingSection missing) {
                return missing;
            }
        }
        return null;
    }

    /**
     * Adds a copy behind each of some elements of lists.
     *
     * @return the copies
     * @throws IllegalArgumentException with the sentence of {@link #copyRefusal}
     */
    public List<EObject> duplicate(Collection<? extends EObject> elements) {
        List<EObject> originals = Deletion.outermost(elements);
        copyRefusal(originals).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        List<EObject> copies = Copies.of(originals);
        ElementIds.clear(copies);
        var commands = new ArrayList<Command>();
        for (int i = 0; i < copies.size(); i++) {
            EObject original = originals.get(i);
            EReference feature = original.eContainmentFeature();
            if (!feature.isMany()) {
                throw new IllegalArgumentException(Texts.MESSAGES.get("refuse.single"));
            }
            commands.add(new BehindStep(original, copies.get(i)));
        }
        stack.execute(new Steps(named("step.duplicate", originals), commands));
        return copies;
    }

    /**
     * Returns elements as text for the clipboard.
     *
     * @throws ModelFileException if something in them cannot be written; the message is for people
     * @throws IllegalArgumentException with the sentence of {@link #copyRefusal}
     */
    public String copy(Collection<? extends EObject> elements) throws ModelFileException {
        List<EObject> copied = Deletion.outermost(elements);
        Optional<String> refusal = copyRefusal(copied);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get());
        }
        return Copies.text(copied);
    }

    /**
     * Adds the elements of a text: to the element that is selected, or else beside it.
     *
     * @param text what {@link #copy} has returned, maybe in another issue
     * @param selected the element
     * @return the new elements
     * @throws ModelFileException if the text is nothing of the kind; the message is for people
     * @throws IllegalArgumentException if they fit neither into nor beside the element; the message is for people
     */
    public List<EObject> paste(String text, EObject selected) throws ModelFileException {
        List<EObject> pasted = Copies.read(text, selected);
        for (EObject owner = selected; owner != null; owner = owner.eContainer()) {
            EReference feature = Insertions.place(owner, pasted.getFirst().eClass()).orElse(null);
            if (feature != null && pasted.stream().allMatch(feature.getEReferenceType()::isInstance)) {
                ElementIds.clear(pasted);
                add(named("step.paste", pasted), owner, feature, pasted, behind(owner, feature, selected));
                return pasted;
            }
        }
        throw new IllegalArgumentException(Texts.MESSAGES.get("refuse.paste", Captions.of(pasted.getFirst().eClass()),
                Captions.of(selected.eClass())));
    }

    /** Returns the index behind the element of a list that holds another one; -1 if none does. */
    private static int behind(EObject owner, EReference feature, EObject selected) {
        var list = (List<?>) owner.eGet(feature);
        for (int i = 0; i < list.size(); i++) {
            if (Elements.isWithin(selected, (EObject) list.get(i))) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * Makes a repair, in one step.
     *
     * @param fix the repair
     * @param root the root of the file that the finding is about
     * @param register the register of the series; null if there is none
     * @return why the repair does not fit any more, in a sentence for people; empty if it was made
     */
    public Optional<String> apply(Fix fix, EObject root, Register register) {
        return switch (Fixes.plan(fix, root, register)) {
            case FixPlan.Outdated outdated -> Optional.of(outdated.reason());
            case FixPlan.Ready ready -> {
                all(fix.label(), ready.edits().stream().map(EditStep::new).toList());
                yield Optional.empty();
            }
        };
    }

    /** Makes steps that were planned elsewhere, such as those of an import, as one step. */
    public void apply(String label, List<? extends Edit> edits) {
        all(label, edits.stream().map(EditStep::new).toList());
    }

    /** Executes several commands as one step; each may rely on those before it. Nothing happens if there are none. */
    public void all(String label, List<? extends Command> commands) {
        if (!commands.isEmpty()) {
            stack.execute(new Steps(label, commands));
        }
    }

    private static String named(String key, Collection<?> values) {
        Object first = values.isEmpty() ? null : values.iterator().next();
        String name = first instanceof EObject element ? Captions.of(element.eClass()) : String.valueOf(first);
        return Texts.MESSAGES.get(key, name, values.size());
    }
}
