package org.jianbao.forms.swt.internal;

import java.util.Optional;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.section.Sections;
import org.jianbao.core.series.IssueFigures;
import org.jianbao.core.structure.DesignedNames;
import org.jianbao.core.text.Span;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.model.bulletin.Issue;

/** What a formula gives, read anew after every step, since it may depend on anything. */
final class ComputedField extends AbstractField {

    private final Text text;
    private boolean pending;

    ComputedField(Composite parent, Field field, FormContext context) {
        super(parent, field, context, 1);
        text = new Text(row(), SWT.SINGLE | SWT.READ_ONLY);
        text.setFont(Look.font());
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        fit(text);
        adopt(text);
        CommandStackListener listener = event -> edited();
        context.edits().stack().addCommandStackListener(listener);
        text.addListener(SWT.Dispose, event -> context.edits().stack().removeCommandStackListener(listener));
    }

    private void edited() {
        if (!pending) {
            pending = true;
            text.getDisplay().asyncExec(() -> {
                pending = false;
                if (!text.isDisposed() && element() != null) {
                    load();
                }
            });
        }
    }

    @Override
    void load() {
        String shown = computed().map(Quotable::spans).map(Span::text).orElse(Texts.MESSAGES.get("computed.missing"));
        if (!text.getText().equals(shown)) {
            text.setText(shown);
        }
    }

    private Optional<Quotable> computed() {
        Issue issue = Sections.issueOf(element());
        if (issue == null) {
            return Optional.empty();
        }
        context().series().changed(issue);
        IssueFigures figures = context().series().figures(issue);
        return DesignedNames.quoted(element(), feature(), figures.scope(Sections.holding(element())), figures);
    }

    @Override
    public void reveal(EObject element, String feature) {
        text.setFocus();
    }
}
