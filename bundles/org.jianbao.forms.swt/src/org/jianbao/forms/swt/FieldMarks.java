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

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.forms.swt.internal.Look;

/**
 * What is wrong with a field: sentences with an image below its control. What a person typed and the field had to refuse stands
 * first; what the checks found follows, with the repairs that they offer as links.
 */
public final class FieldMarks {

    private final Composite body;
    private final Consumer<Fix> repair;
    private Composite sentences;
    private Label image;
    private Label line;
    private Link repairs;
    private List<Fix> fixes = List.of();
    private String refusal = "";
    private List<Finding> findings = List.of();
    private List<Finding> repairable = List.of();

    /**
     * Makes the marks of a control; nothing is shown yet.
     *
     * @param body has a grid layout of one column; the sentences become its last row
     */
    public FieldMarks(Composite body) {
        this(body, null);
    }

    /**
     * Makes the marks of a control; nothing is shown yet.
     *
     * @param body has a grid layout of one column; the sentences and the repairs become its last rows
     * @param repair makes a repair that was chosen; null if none are offered
     */
    public FieldMarks(Composite body, Consumer<Fix> repair) {
        this.body = body;
        this.repair = repair;
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
        showSentences(text());
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

    private void showSentences(String text) {
        if (sentences == null && text.isEmpty()) {
            return;
        }
        if (sentences == null) {
            makeSentences();
        }
        line.setText(text.replace("&", "&&"));
        if (!text.isEmpty()) {
            image.setImage(JFaceResources.getImage(imageKey()));
            line.setForeground(Look.of(body).severity(severity()));
        }
        ((GridData) sentences.getLayoutData()).exclude = text.isEmpty();
        sentences.setVisible(!text.isEmpty());
        Reflow.later(body);
    }

    /** The image is a label: one that is drawn beside the control, as JFace's decorations are, costs time whenever anything is drawn. */
    private void makeSentences() {
        sentences = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(sentences);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sentences);
        image = new Label(sentences, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.LEAD, SWT.TOP).applyTo(image);
        line = new Label(sentences, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(line);
    }

    private Severity severity() {
        if (!refusal.isEmpty()) {
            return Severity.ERROR;
        }
        return findings.stream().map(Finding::severity).collect(Collectors.toCollection(TreeSet::new)).last();
    }

    private String imageKey() {
        return switch (severity()) {
            case ERROR -> Dialog.DLG_IMG_MESSAGE_ERROR;
            case WARNING -> Dialog.DLG_IMG_MESSAGE_WARNING;
            case INFO -> Dialog.DLG_IMG_MESSAGE_INFO;
        };
    }
}
