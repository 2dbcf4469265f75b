package org.jianbao.forms.swt.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.jianbao.core.check.Finding;
import org.jianbao.forms.Form;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.forms.swt.FormContext;

/** The controls of the form of one class. */
public final class FormBody {

    private final Control control;
    private final Map<EStructuralFeature, FieldCell> cells = new LinkedHashMap<>();
    private final Map<EStructuralFeature, TabItem> tabs = new LinkedHashMap<>();
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private EObject element;

    /**
     * Begins to make the controls; {@link #step} makes the rest.
     *
     * @param scrolls whether a page scrolls if it does not fit; else it stands within a page that does
     */
    public FormBody(Composite parent, Form form, FieldRenderers renderers, FormContext context, boolean scrolls) {
        if (form.pages().size() == 1) {
            control = new FormPage(parent, form.pages().getFirst(), renderers, context, cells, scrolls, steps).control();
        } else {
            var folder = new TabFolder(parent, SWT.TOP);
            folder.setFont(Look.font());
            for (Form.Page page : form.pages()) {
                var item = new TabItem(folder, SWT.NONE);
                item.setText(page.caption().replace("&", "&&"));
                item.setControl(new FormPage(folder, page, renderers, context, cells, scrolls, steps).control());
                page.groups().forEach(group -> group.fields().forEach(field -> tabs.put(field.feature(), item)));
            }
            control = folder;
        }
    }

    /** Makes one control more, and returns whether there are any left. */
    public boolean step() {
        Runnable next = steps.poll();
        if (next != null) {
            next.run();
        }
        return !steps.isEmpty();
    }

    /** Makes all controls that are left, and returns this form. */
    public FormBody whole() {
        while (step()) {
            continue;
        }
        return this;
    }

    /** Returns the widget of the form. */
    public Control control() {
        return control;
    }

    /** Returns the features that have fields. */
    public Set<EStructuralFeature> features() {
        return cells.keySet();
    }

    /** Shows an element of the class. */
    public void show(EObject shown) {
        element = shown;
        cells.values().forEach(cell -> cell.show(shown));
    }

    /** Shows all values anew. */
    public void refresh() {
        cells.values().forEach(FieldCell::refresh);
    }

    /** Shows the value of a feature anew. */
    public void refresh(EStructuralFeature feature) {
        FieldCell cell = cells.get(feature);
        if (cell != null) {
            cell.refresh();
        }
    }

    /** Marks the fields that findings are about; returns those that are about no field of the form. */
    public List<Finding> findings(List<Finding> findings) {
        Map<FieldCell, List<Finding>> found = new LinkedHashMap<>();
        Map<String, EObject> inside = findings.isEmpty() ? Map.of() : Models.byId(element, cells.keySet());
        var others = new ArrayList<Finding>();
        for (Finding finding : findings) {
            EObject place = inside.get(finding.place().element());
            EStructuralFeature feature = place == null ? null : Models.featureOf(element, place, finding.place().feature());
            if (feature != null && cells.containsKey(feature)) {
                found.computeIfAbsent(cells.get(feature), cell -> new ArrayList<>()).add(finding);
            } else {
                others.add(finding);
            }
        }
        cells.values().forEach(cell -> cell.findings(found.getOrDefault(cell, List.of())));
        return List.copyOf(others);
    }

    /** Puts the focus into the field of a feature of the element, or into the one that edits an element within it. */
    public void reveal(EObject revealed, String name) {
        EStructuralFeature feature = Models.featureOf(element, revealed, name);
        FieldCell cell = feature == null ? null : cells.get(feature);
        if (cell == null) {
            cells.values().stream().findFirst().ifPresent(first -> first.reveal(element, ""));
            return;
        }
        TabItem tab = tabs.get(feature);
        if (tab != null) {
            tab.getParent().setSelection(tab);
        }
        cell.reveal(revealed, name);
    }
}
