package org.jianbao.workbench.tests.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.check.Fix;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.FormPane;
import org.jianbao.model.edit.Edits;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.workbench.tests.Ui;

/** A window with a form of {@link Kinds}. */
final class FormWindow implements FormContext {

    private final Ui ui;
    private final Kinds kinds;
    private final Edits edits = new Edits();
    private final Path folder;
    private final Shell shell;
    private final FormPane pane;
    private final List<EObject> opened = new ArrayList<>();
    private final List<String> selected = new ArrayList<>();
    private String message = "";

    /**
     * Opens a window.
     *
     * @param folder the folder of the series
     * @param fields names of the fields; none for all
     */
    FormWindow(Ui ui, Kinds kinds, FieldRenderers renderers, Path folder, String... fields) {
        this.ui = ui;
        this.kinds = kinds;
        this.folder = folder;
        shell = new Shell(ui.display());
        shell.setText("Form");
        shell.setLayout(new FillLayout());
        shell.setBounds(40, 40, 700, 600);
        pane = new FormPane(shell, renderers, this, any -> kinds.form(fields));
        pane.show(kinds.element());
        shell.open();
        shell.forceActive();
        ui.waitUntil("the window of the form is active", () -> ui.display().getActiveShell() == shell);
        ui.settle();
    }

    FormWindow(Ui ui, Kinds kinds, String... fields) {
        this(ui, kinds, FieldRenderers.standard(), Path.of("").toAbsolutePath(), fields);
    }

    Shell shell() {
        return shell;
    }

    FormPane pane() {
        return pane;
    }

    List<EObject> opened() {
        return opened;
    }

    List<String> selected() {
        return selected;
    }

    String message() {
        return message;
    }

    /** Returns the visible control with a name. */
    <T extends Control> T find(Class<T> type, String name) {
        return ui.find(shell, type, name);
    }

    /** Returns the text of a field. */
    Text text(String name) {
        return find(Text.class, name);
    }

    /** Returns the visible sentences of the form. */
    List<String> sentences() {
        return ui.all((Composite) pane.control(), Label.class).stream().map(Label::getText).toList();
    }

    /** Returns whether one of the sentences holds a part. */
    boolean says(String part) {
        ui.settle();
        return sentences().stream().anyMatch(sentence -> sentence.contains(part));
    }

    /** Presses a button by the keyboard. */
    void press(Button button) {
        ui.focus(button);
        ui.keyboard().press(' ');
    }

    void undo() {
        edits.stack().undo();
        ui.settle();
    }

    void redo() {
        edits.stack().redo();
        ui.settle();
    }

    @Override
    public Series series() {
        return new Series(folder, new SectionKinds(List.of()));
    }

    @Override
    public Edits edits() {
        return edits;
    }

    @Override
    public List<EObject> candidates(EObject owner, EReference reference) {
        return List.copyOf(kinds.departments());
    }

    @Override
    public Optional<EObject> addCandidate(EObject owner, EReference reference, String name) {
        Department added = RegisterFactory.eINSTANCE.createDepartment();
        added.setFullName(name);
        kinds.departments().add(added);
        return Optional.of(added);
    }

    @Override
    public void selected(EObject element, EStructuralFeature feature) {
        selected.add(feature.getName());
    }

    @Override
    public void message(String sentence) {
        message = sentence;
    }

    @Override
    public void repair(Fix fix) {
        throw new AssertionError(fix.label());
    }

    @Override
    public void open(EObject element) {
        opened.add(element);
    }
}
