package org.jianbao.workbench.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jianbao.core.check.Finding;
import org.jianbao.core.section.PluginCode;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.text.Captions;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FieldMarks;
import org.jianbao.forms.swt.FieldRenderer;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.workbench.internal.wizards.Spoken;

/** Lets a section have one of the installed kinds by name, or none, so that it is designed by its fields. */
public final class KindRenderer implements FieldRenderer {

    @Override
    public int rank(Field field) {
        return STANDARD + 1; // the contribution says for which field
    }

    @Override
    public FieldControl create(Composite parent, Field field, FormContext context) {
        return new KindField(parent, field, context);
    }

    /** Returns the name of a kind for people; empty if it is not installed. */
    static Optional<String> name(SectionKinds.Entry entry) {
        EPackage ePackage = PluginCode.call(entry.ePackage(), null);
        return ePackage != null && ePackage.getEClassifier(entry.className()) instanceof EClass eClass
                ? Optional.of(Captions.of(eClass)) : Optional.empty();
    }

    private static final class KindField implements FieldControl {

        private final Field field;
        private final FormContext context;
        private final Composite body;
        private final Combo combo;
        private final FieldMarks marks;
        private List<String> ids = List.of();
        private EObject element;

        KindField(Composite parent, Field field, FormContext context) {
            this.field = field;
            this.context = context;
            body = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
            combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
            GridDataFactory.fillDefaults().align(SWT.LEAD, SWT.CENTER).applyTo(combo);
            combo.setEnabled(!field.readOnly());
            combo.setToolTipText(field.hint());
            Spoken.name(combo, field.caption());
            combo.addListener(SWT.Selection, event -> choose());
            combo.addListener(SWT.FocusIn, event -> context.selected(element, field.feature()));
            marks = new FieldMarks(body, context::repair);
        }

        private void choose() {
            String id = ids.get(combo.getSelectionIndex());
            context.edits().stack().endTyping();
            context.edits().set(element, field.feature(), id.isEmpty() ? null : id);
        }

        @Override
        public Control control() {
            return body;
        }

        @Override
        public void show(EObject shown) {
            element = shown;
            refresh();
        }

        @Override
        public void refresh() {
            String present = Objects.toString(element.eGet(field.feature()), "");
            var all = new ArrayList<String>(List.of(""));
            var names = new ArrayList<String>(List.of(Texts.MESSAGES.get("kind.designed")));
            for (SectionKinds.Entry entry : context.series().kinds().all()) {
                all.add(entry.id());
                names.add(name(entry).orElse(entry.id()));
            }
            if (!all.contains(present)) {
                all.add(present);
                names.add(Texts.MESSAGES.get("kind.missing", present));
            }
            if (!all.equals(ids)) {
                ids = all;
                combo.setItems(names.toArray(String[]::new));
            }
            combo.select(ids.indexOf(present));
        }

        @Override
        public void findings(List<Finding> findings) {
            marks.findings(findings);
        }

        @Override
        public void reveal(EObject revealed, String feature) {
            combo.setFocus();
        }
    }
}
