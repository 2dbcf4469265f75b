package org.jianbao.workbench.internal.design;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.jianbao.core.check.Finding;
import org.jianbao.core.structure.version.StructureFiles;
import org.jianbao.core.structure.version.WordFileChange;
import org.jianbao.core.structure.version.WordFiles;
import org.jianbao.export.WordTemplates;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FieldMarks;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.forms.swt.FileQuestion;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.runtime.Plugins;

/** The name of the Word template, and what can be done about it. Each step can be undone, with the file that it has written. */
public final class WordTemplateField implements FieldControl {

    /** Makes what a Word file is to hold, in the background. */
    @FunctionalInterface
    private interface Content {
        byte[] make() throws IOException;
    }

    private final Field field;
    private final FormContext context;
    private final Predicate<String> program;
    private final Composite body;
    private final FieldControl name;
    private final Button open;
    private final Button remove;
    private final FieldMarks marks;
    private ReportStructure structure;

    /**
     * Makes the control.
     *
     * @param program opens a file in the program for it; false if there is none
     */
    WordTemplateField(Composite parent, Field field, FormContext context, Predicate<String> program) {
        this.field = field;
        this.context = context;
        this.program = program;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        name = FieldRenderers.standard().of(field).create(body, field, context);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name.control());
        var buttons = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(4, 0).applyTo(buttons);
        Button use = button(buttons, Texts.MESSAGES.get("word.use"), Texts.MESSAGES.get("word.use.hint"), this::ask);
        Button first = button(buttons, Texts.MESSAGES.get("word.first"), Texts.MESSAGES.get("word.first.hint"),
                () -> give(Texts.MESSAGES.get("word.first.step"), this::first));
        open = button(buttons, Texts.MESSAGES.get("word.open"), Texts.MESSAGES.get("word.open.hint"), this::open);
        remove = button(buttons, Texts.MESSAGES.get("word.remove"), Texts.MESSAGES.get("word.remove.hint"), this::remove);
        use.setEnabled(!field.readOnly());
        first.setEnabled(!field.readOnly());
        use.setData(this);
        marks = new FieldMarks(body);
    }

    private static Button button(Composite parent, String label, String hint, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(hint);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void ask() {
        var dialog = new FileDialog(body.getShell(), SWT.OPEN);
        dialog.setText(Texts.MESSAGES.get("word.use.step"));
        dialog.setFilterExtensions(new String[] {"*" + WordFiles.SUFFIX + ";*.DOCX", "*"});
        dialog.setFilterNames(new String[] {Texts.MESSAGES.get("word.use.files"), Texts.MESSAGES.get("word.use.all")});
        Path series = context.series().files().folder();
        FileQuestion.choose(dialog, "word", WordFiles.isThere(structure, context.series().files()) ? file() : null, series)
                .ifPresent(this::use);
    }

    /** Gives the draft a copy of a Word file. */
    public void use(Path file) {
        give(Texts.MESSAGES.get("word.use.step"), () -> WordFiles.content(file));
    }

    private byte[] first() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new WordTemplates(Plugins.installed().writers()).write(structure, context.series().files(), bytes);
        return bytes.toByteArray();
    }

    private void give(String step, Content content) {
        context.edits().stack().endTyping();
        ReportStructure draft = structure;
        var written = new AtomicReference<WordFileChange>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    WordFileChange change = WordFiles.change(content.make(), draft, context.series().files());
                    change.apply();
                    written.set(change);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            refuse(e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (written.get() != null) {
            marks.refuse("");
            context.edits().all(step, List.of(new WordFileStep(step, written.get(), this::refuse),
                    context.edits().setting(draft, field.feature(), written.get().name())));
        }
    }

    private void refuse(String sentence) {
        if (!body.isDisposed()) {
            marks.refuse(sentence);
        }
    }

    private void open() {
        if (!program.test(file().toString())) {
            refuse(Texts.MESSAGES.get("word.noProgram", file().getFileName()));
        }
    }

    private Path file() {
        return context.series().files().folder().resolve(StructureFiles.FOLDER).resolve(structure.getWordTemplate());
    }

    private void remove() {
        context.edits().stack().endTyping();
        context.edits().set(structure, field.feature(), null);
    }

    @Override
    public Control control() {
        return body;
    }

    @Override
    public void show(EObject shown) {
        structure = (ReportStructure) shown;
        marks.refuse("");
        name.show(shown);
        refreshButtons();
    }

    @Override
    public void refresh() {
        name.refresh();
        refreshButtons();
    }

    private void refreshButtons() {
        open.setEnabled(WordFiles.isThere(structure, context.series().files()));
        remove.setEnabled(WordFiles.isNamed(structure) && !field.readOnly());
    }

    @Override
    public void findings(List<Finding> findings) {
        name.findings(findings);
        refreshButtons();
    }

    @Override
    public void reveal(EObject element, String feature) {
        name.reveal(element, feature);
    }
}
