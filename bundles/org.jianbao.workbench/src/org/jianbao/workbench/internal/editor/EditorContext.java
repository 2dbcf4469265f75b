package org.jianbao.workbench.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.Fix;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.Series;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.edit.Edits;
import org.jianbao.model.edit.Insertion;
import org.jianbao.model.edit.Insertions;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterPackage.Literals;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.workbench.internal.design.DesignCandidates;
import org.jianbao.workbench.internal.series.SeriesSession;

/** What the forms of an editor work on. */
final class EditorContext implements FormContext {

    private static final String STRUCTURES = "structures";
    private static final List<String> NAMES = List.of("fullName", "name", "title");

    private final ModelEditor editor;
    private final SeriesSession session;

    EditorContext(ModelEditor editor, SeriesSession session) {
        this.editor = editor;
        this.session = session;
    }

    @Override
    public Series series() {
        return session.series();
    }

    @Override
    public Edits edits() {
        return session.edits();
    }

    /** {@inheritDoc} They stand in the file itself, in the register of the series, or in its structures. */
    @Override
    public List<EObject> candidates(EObject owner, EReference reference) {
        Set<EObject> candidates = new LinkedHashSet<>();
        for (EObject root : roots(owner)) {
            collect(root, reference, candidates);
            for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(root, false); all.hasNext();) {
                collect(all.next(), reference, candidates);
            }
        }
        candidates.remove(owner);
        return DesignCandidates.of(owner, reference, List.copyOf(candidates));
    }

    private static void collect(EObject element, EReference reference, Set<EObject> candidates) {
        if (reference.getEReferenceType().isInstance(element)) {
            candidates.add(element);
        }
    }

    private List<EObject> roots(EObject owner) {
        var roots = new ArrayList<EObject>();
        EObject own = EcoreUtil.getRootContainer(owner);
        register().filter(register -> register != own).ifPresent(roots::add);
        if (own instanceof Issue issue && issue.getStructure() != null && !issue.getStructure().eIsProxy()) {
            roots.add(issue.getStructure());
        }
        if (owner == own) {
            structures().stream().filter(structure -> !roots.contains(structure)).forEach(roots::add);
        }
        roots.add(own);
        return roots;
    }

    private Optional<Register> register() {
        try {
            return Optional.of(series().files().load(session.folder().resolve(Series.REGISTER), Register.class));
        } catch (ModelFileException e) {
            return Optional.empty(); // the findings of the file say so
        }
    }

    private List<ReportStructure> structures() {
        var structures = new ArrayList<ReportStructure>();
        try (var files = Files.newDirectoryStream(session.folder().resolve(STRUCTURES), "*.structure")) {
            for (Path file : files) {
                try {
                    structures.add(series().files().load(file, ReportStructure.class));
                } catch (ModelFileException e) {
                    continue; // a structure that cannot be read cannot be chosen
                }
            }
        } catch (java.io.IOException e) {
            return List.of();
        }
        return structures;
    }

    @Override
    public Optional<EObject> addCandidate(EObject owner, EReference reference, String name) {
        Register register = register().orElse(null);
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
}
