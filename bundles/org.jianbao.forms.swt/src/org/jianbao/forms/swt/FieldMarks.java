package org.jianbao.forms.swt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.forms.swt.internal.Look;

/**
 * What is wrong with a field: an image beside its control, and the sentences below it. What a person typed and the field had to
 * refuse stands first; what the checks found follows.
 */
public final class FieldMarks {

    private final Composite body;
    private final ControlDecoration decoration;
    private Label line;
    private String refusal = "";
    private List<Finding> findings = List.of();

    /**
     * Makes the marks of a control; nothing is shown yet.
     *
     * @param marked the control that gets the image, at its left
     * @param body has a grid layout of one column; the sentences become its last row
     */
    public FieldMarks(Control marked, Composite body) {
        this.body = body;
        decoration = new ControlDecoration(marked, SWT.LEFT | SWT.TOP);
        decoration.setMarginWidth(1);
        decoration.hide();
    }

    /** Shows why a typed text was refused; an empty sentence takes that away. */
    public void refuse(String sentence) {
        if (!refusal.equals(sentence)) {
            refusal = sentence;
            update();
        }
    }

    /** Returns why a typed text was refused; empty if it was not. */
    public String refusal() {
        return refusal;
    }

    /** Shows what the checks found; an empty list takes that away. */
    public void findings(List<Finding> found) {
        if (!findings.equals(found)) {
            findings = List.copyOf(found);
            update();
        }
    }

    /** Returns the sentences that are shown, one a line; empty if nothing is wrong. */
    public String text() {
        Set<String> sentences = new LinkedHashSet<>();
        if (!refusal.isEmpty()) {
            sentences.add(refusal);
        }
        findings.forEach(finding -> sentences.add(finding.message()));
        return String.join("\n", sentences);
    }

    private void update() {
        String text = text();
        if (text.isEmpty()) {
            decoration.hide();
        } else {
            decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(image()).getImage());
            decoration.setDescriptionText(text);
            decoration.show();
        }
        showLine(text);
    }

    private void showLine(String text) {
        if (line == null && text.isEmpty()) {
            return;
        }
        if (line == null) {
            line = new Label(body, SWT.WRAP);
            var data = new GridData(SWT.FILL, SWT.TOP, true, false);
            data.widthHint = 100;
            line.setLayoutData(data);
        }
        line.setText(text.replace("&", "&&"));
        if (!text.isEmpty()) {
            line.setForeground(Look.of(body).severity(severity()));
        }
        ((GridData) line.getLayoutData()).exclude = text.isEmpty();
        line.setVisible(!text.isEmpty());
        Reflow.later(body);
    }

    private Severity severity() {
        if (!refusal.isEmpty()) {
            return Severity.ERROR;
        }
        return findings.stream().map(Finding::severity).collect(Collectors.toCollection(TreeSet::new)).last();
    }

    private String image() {
        return switch (severity()) {
            case ERROR -> FieldDecorationRegistry.DEC_ERROR;
            case WARNING -> FieldDecorationRegistry.DEC_WARNING;
            case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
        };
    }
}
