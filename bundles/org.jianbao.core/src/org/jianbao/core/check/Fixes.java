package org.jianbao.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.Messages;
import org.jianbao.model.register.Register;

/** Works out what the repairs of findings do in a model. Nothing is changed here. */
public final class Fixes {

    private static final Messages MESSAGES = new Messages(Fixes.class);

    private final EObject root;
    private final Register register;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<Field, List<Change.ReplaceText>> texts = new LinkedHashMap<>();
    private final List<Change.SetItem> items = new ArrayList<>();

    private Fixes(EObject root, Register register) {
        this.root = root;
        this.register = register;
    }

    /** A feature of an element. */
    private record Field(EObject owner, EStructuralFeature feature) {
    }

    /**
     * Returns what a repair does now.
     *
     * @param fix the repair
     * @param root the root of the file that the finding is about
     * @param register the register of the series, for repairs that add to it; null if there is none
     * @return the steps, or why the repair does not fit any more: the element is gone, or what it changes has changed
     */
    public static FixPlan plan(Fix fix, EObject root, Register register) {
        var fixes = new Fixes(root, register);
        try {
            fix.changes().forEach(fixes::change);
            fixes.items();
            fixes.texts.forEach(fixes::text);
        } catch (OutdatedException e) {
            return new FixPlan.Outdated(e.getMessage());
        }
        return new FixPlan.Ready(fixes.edits);
    }

    private void change(Change change) {
        switch (change) {
            case Change.SetFeature set -> set(set);
            case Change.ReplaceText replace -> texts
                    .computeIfAbsent(field(replace.element(), replace.feature()), field -> new ArrayList<>()).add(replace);
            case Change.SetItem item -> items.add(item);
            case Change.Remove remove -> remove(element(remove.element()));
            case Change.Move move -> move(move);
            case Change.AddSection add -> edits.add(new SectionMaker(root).add(element(add.element()), add));
            case Change.AddDepartment add -> edits.add(DepartmentMaker.add(register, add));
        }
    }

    private EObject element(String address) {
        EObject found = ElementAddress.find(root, address);
        if (found == null) {
            throw new OutdatedException(MESSAGES.get("fix.gone"));
        }
        return found;
    }

    private Field field(String address, String name) {
        EObject owner = element(address);
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new OutdatedException(MESSAGES.get("fix.gone"));
        }
        return new Field(owner, feature);
    }

    private void set(Change.SetFeature set) {
        Field field = field(set.element(), set.feature());
        Object before = field.owner().eGet(field.feature());
        String shown = before == null ? null : before instanceof EObject target ? EcoreUtil.getID(target)
                : EcoreUtil.convertToString(((EAttribute) field.feature()).getEAttributeType(), before);
        expect(set.expected(), shown);
        edits.add(new Edit.Set(field.owner(), field.feature(), value(field.feature(), set.value())));
    }

    private Object value(EStructuralFeature feature, String text) {
        if (text == null) {
            return null;
        }
        return feature instanceof EAttribute attribute
                ? EcoreUtil.createFromString(attribute.getEAttributeType(), text) : element(text);
    }

    private static void expect(Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            throw new OutdatedException(MESSAGES.get("fix.changed"));
        }
    }

    /** Takes the pieces from behind, so that their places stay right. */
    private void text(Field field, List<Change.ReplaceText> pieces) {
        var text = new StringBuilder(Objects.toString(field.owner().eGet(field.feature()), ""));
        pieces.sort(Comparator.comparingInt(Change.ReplaceText::start).reversed());
        int limit = text.length();
        for (Change.ReplaceText piece : pieces) {
            int end = piece.start() + piece.expected().length();
            expect(true, end <= limit && text.substring(piece.start(), end).equals(piece.expected()));
            text.replace(piece.start(), end, piece.replacement());
            limit = piece.start();
        }
        edits.add(new Edit.Set(field.owner(), field.feature(), text.toString()));
    }

    /** Takes the values from behind, so that their places stay right; what is added comes last, in its order. */
    private void items() {
        items.sort(Comparator.comparing((Change.SetItem item) -> item.expected() == null)
                .thenComparing(Comparator.comparingInt(Change.SetItem::index).reversed()));
        int added = 0;
        for (Change.SetItem item : items) {
            Field field = field(item.element(), item.feature());
            var values = (EList<?>) field.owner().eGet(field.feature());
            if (item.expected() == null) {
                edits.add(new Edit.Add(field.owner(), field.feature(), values.size() + added++, item.value()));
                continue;
            }
            expect(item.expected(), item.index() < values.size() ? values.get(item.index()) : null);
            edits.add(item.value() == null ? new Edit.Remove(field.owner(), field.feature(), item.index(), item.expected())
                    : new Edit.SetAt(field.owner(), field.feature(), item.index(), item.value()));
        }
    }

    private void remove(EObject element) {
        EStructuralFeature feature = element.eContainmentFeature();
        if (feature == null) {
            throw new OutdatedException(MESSAGES.get("fix.gone"));
        }
        EObject owner = element.eContainer();
        edits.add(feature.isMany()
                ? new Edit.Remove(owner, feature, ((List<?>) owner.eGet(feature)).indexOf(element), element)
                : new Edit.Set(owner, feature, null));
    }

    private void move(Change.Move move) {
        EObject element = element(move.element());
        EStructuralFeature feature = element.eContainmentFeature();
        EObject owner = element.eContainer();
        expect(true, feature != null && feature.isMany());
        var siblings = (List<?>) owner.eGet(feature);
        expect(move.from(), siblings.indexOf(element));
        expect(true, move.to() < siblings.size());
        edits.add(new Edit.Move(owner, feature, move.to(), element));
    }
}
