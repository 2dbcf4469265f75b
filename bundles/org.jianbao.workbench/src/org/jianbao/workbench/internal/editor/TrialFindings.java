package org.jianbao.workbench.internal.editor;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.workbench.internal.series.ModelPaths;
import org.jianbao.workbench.internal.wizards.Spoken;

/** What is wrong with the issue with which a structure is tried. A line leads to its field. */
final class TrialFindings {

    private static final int[] SHARES = {65, 35};

    private final Table table;
    private List<Finding> shown = List.of();

    /**
     * Makes an empty list.
     *
     * @param go takes the id of an element and the name of a feature of it to which a person wants to go
     */
    TrialFindings(Composite parent, BiConsumer<String, String> go) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        for (String key : List.of("trial.finding", "trial.place")) {
            new TableColumn(table, SWT.NONE).setText(Texts.MESSAGES.get(key));
        }
        Spoken.name(table, Texts.MESSAGES.get("trial.findings"));
        table.addListener(SWT.Resize, event -> widths());
        table.addListener(SWT.DefaultSelection, event -> {
            Finding finding = shown.get(table.getSelectionIndex());
            go.accept(finding.place().element(), finding.place().feature());
        });
    }

    private void widths() {
        for (int i = 0; i < SHARES.length; i++) {
            table.getColumn(i).setWidth(table.getClientArea().width * SHARES[i] / 100);
        }
    }

    /** Shows findings about an issue. */
    void show(List<Finding> findings, EObject issue) {
        if (findings.equals(shown)) {
            return;
        }
        shown = findings;
        table.removeAll();
        Map<String, EObject> elements = ModelPaths.byId(issue);
        for (Finding finding : findings) {
            EObject element = elements.get(finding.place().element());
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {finding.message(),
                    element == null ? "" : ModelPaths.within(element, finding.place().feature())});
            item.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(image(finding.severity())).getImage());
        }
    }

    private static String image(Severity severity) {
        return switch (severity) {
            case ERROR -> FieldDecorationRegistry.DEC_ERROR;
            case WARNING -> FieldDecorationRegistry.DEC_WARNING;
            case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
        };
    }
}
