package org.jianbao.workbench.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.window.Window;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.Fix;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.Series;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.PatternAdvice;
import org.jianbao.model.edit.Edits;
import org.jianbao.model.edit.Insertion;
import org.jianbao.model.edit.Insertions;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterPackage.Literals;
import org.jianbao.workbench.internal.design.StructureAdvice;
import org.jianbao.workbench.internal.series.SeriesSession;

/** What the forms of an editor work on. */
final class EditorContext implements FormContext {

    private static final List<String> NAMES = List.of("fullName", "name", "title");

    private final ModelEditor editor;
    private final SeriesSession session;
    private final Candidates candidates;

    private final StructureAdvice advice;

    EditorContext(ModelEditor editor, SeriesSession session, StructureAdvice advice) {
        this.advice = advice;
        this.editor = editor;
        this.session = session;
        this.candidates = new Candidates(session.series());
    }

    @Override
    public Series series() {
        return session.series();
    }

    @Override
    public Edits edits() {
        return session.edits();
    }

    @Override
    public List<EObject> candidates(EObject owner, EReference reference) {
        return candidates.of(owner, reference);
    }

    @Override
    public Optional<EObject> addCandidate(EObject owner, EReference reference, String name) {
        Register register = candidates.register().orElse(null);
        if (register == null) {
            message(Texts.MESSAGES.get("register.missing", Series.REGISTER));
            return Optional.empty();
        }
        var insertions = new Insertions(series().kinds());
        List<Insertion> choices = insertions.of(register).stream()
                .filter(insertion -> reference.getEReferenceType().isSuperTypeOf(insertion.eClass())).toList();
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        var dialog = new NewElementDialog(editor.getSite().getShell(), choices, name);
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        edits().stack().endTyping();
        EObject created = add(register, insertions, dialog.choice(), dialog.name());
        message(Texts.MESSAGES.get("register.added", dialog.name()));
        return Optional.of(created);
    }

    /** Adds an element with a name; a department gets the kind and the place that the repair of a finding gives it. */
    private EObject add(Register register, Insertions insertions, Insertion choice, String name) {
        if (choice.eClass() == Literals.DEPARTMENT) {
            edits().apply(Fix.of(Texts.MESSAGES.get("register.add"), new Change.AddDepartment(name)), register, register);
            return register.getDepartments().getLast();
        }
        EObject created = insertions.create(choice);
        nameFeature(created).ifPresent(feature -> created.eSet(feature, name));
        edits().add(register, choice.feature(), List.of(created), -1);
        return created;
    }

    private static Optional<EStructuralFeature> nameFeature(EObject element) {
        return NAMES.stream().map(element.eClass()::getEStructuralFeature).filter(EAttribute.class::isInstance).findFirst();
    }

    @Override
    public PatternAdvice patterns() {
        return advice;
    }

    @Override
    public void selected(EObject element, EStructuralFeature feature) {
        editor.fieldSelected(element, feature == null ? "" : feature.getName());
    }

    @Override
    public void message(String sentence) {
        editor.message(sentence);
    }

    @Override
    public void repair(Fix fix) {
        try {
            message(session.repair(fix, session.model(editor.file())).orElse(""));
        } catch (ModelFileException e) {
            message(e.getMessage());
        }
    }

    @Override
    public void open(EObject element) {
        editor.openElement(element);
    }

    @Override
    public void open(EObject element, EStructuralFeature feature) {
        editor.openElement(element);
        editor.focus(element, feature.getName());
    }
}
