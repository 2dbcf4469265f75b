package org.jianbao.forms.swt;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.forms.swt.internal.Look;

/**
 * What is wrong with a field: an image beside its control, and the sentences below it. What a person typed and the field had to
 * refuse stands first; what the checks found follows, with the repairs that they offer as links.
 */
public final class FieldMarks {

    private final Composite body;
    private final ControlDecoration decoration;
    private final Consumer<Fix> repair;
    private Label line;
    private Link repairs;
    private List<Fix> fixes = List.of();
    private String refusal = "";
    private List<Finding> findings = List.of();
    private List<Finding> repairable = List.of();

    /**
     * Makes the marks of a control; nothing is shown yet.
     *
     * @param marked the control that gets the image, at its left
     * @param body has a grid layout of one column; the sentences become its last row
     */
    public FieldMarks(Control marked, Composite body) {
        this(marked, body, null);
    }

    /**
     * Makes the marks of a control; nothing is shown yet.
     *
     * @param marked the control that gets the image, at its left
     * @param body has a grid layout of one column; the sentences and the repairs become its last rows
     * @param repair makes a repair that was chosen; null if none are offered
     */
    public FieldMarks(Control marked, Composite body, Consumer<Fix> repair) {
        this.body = body;
        this.repair = repair;
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
        findings(found, found);
    }

    /**
     * Shows what the checks found, where some of it is told already.
     *
     * @param told whose sentences are shown
     * @param repaired whose repairs are offered
     */
    public void findings(List<Finding> told, List<Finding> repaired) {
        if (!findings.equals(told) || !repairable.equals(repaired)) {
            findings = List.copyOf(told);
            repairable = List.copyOf(repaired);
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
        showRepairs();
    }

    private void showRepairs() {
        Map<String, Fix> offered = new LinkedHashMap<>();
        if (repair != null) {
            repairable.forEach(finding -> finding.fixes().forEach(fix -> offered.putIfAbsent(fix.label(), fix)));
        }
        fixes = List.copyOf(offered.values());
        if (repairs == null && fixes.isEmpty()) {
            return;
        }
        if (repairs == null) {
            repairs = new Link(body, SWT.WRAP);
            var data = new GridData(SWT.FILL, SWT.TOP, true, false);
            data.widthHint = 100;
            repairs.setLayoutData(data);
            repairs.addListener(SWT.Selection, event -> repair.accept(fixes.get(Integer.parseInt(event.text))));
        }
        var links = new StringJoiner("   ");
        for (int i = 0; i < fixes.size(); i++) {
            links.add("<a href=\"" + i + "\">" + fixes.get(i).label().replace("&", "&&").replace('<', '‹') + "</a>");
        }
        repairs.setText(links.toString());
        ((GridData) repairs.getLayoutData()).exclude = fixes.isEmpty();
        repairs.setVisible(!fixes.isEmpty());
        Reflow.later(body);
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
