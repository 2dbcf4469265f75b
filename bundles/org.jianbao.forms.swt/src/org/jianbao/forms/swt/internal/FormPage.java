package org.jianbao.forms.swt.internal;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jianbao.forms.Field;
import org.jianbao.forms.Form;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.Reflow;

/**
 * One page of a form: captions in one column, controls in another, the same for all groups. It scrolls if it does not fit.
 */
final class FormPage {

    private static final int COLUMNS = 2;
    /** A form is not made narrower than so many Chinese characters. */
    private static final int LEAST_WIDTH = 24;
    /** How far a turn of the wheel scrolls, in pixels. */
    private static final int INCREMENT = 24;

    private final Control control;
    private final Composite content;
    private final FieldRenderers renderers;
    private final FormContext context;

    /**
     * Makes the page without its fields.
     *
     * @param cells takes the fields
     * @param steps takes what makes them, one after the other
     */
    FormPage(Composite parent, Form.Page page, FieldRenderers renderers, FormContext context,
            Map<EStructuralFeature, FieldCell> cells, boolean scrolls, Collection<Runnable> steps) {
        this.renderers = renderers;
        this.context = context;
        ScrolledComposite scrolled = scrolls ? new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL) : null;
        content = new Composite(scrolls ? scrolled : parent, SWT.NONE);
        content.setLayout(layout(scrolls));
        control = scrolls ? scrolled : content;
        boolean first = true;
        for (Form.Group group : page.groups()) {
            boolean isFirst = first;
            steps.add(() -> heading(group.caption(), isFirst));
            group.fields().forEach(field -> steps.add(() -> cells.put(field.feature(), field(field))));
            first = false;
        }
        steps.add(() -> {
            if (scrolls) {
                scroll(scrolled);
            }
            Reflow.later(content);
        });
    }

    private void scroll(ScrolledComposite scrolled) {
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setMinWidth(Look.width(content, LEAST_WIDTH));
        scrolled.getVerticalBar().setIncrement(INCREMENT);
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> Reflow.later(content));
    }

    private static GridLayout layout(boolean margins) {
        var layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = margins ? 14 : 0;
        layout.marginHeight = margins ? 10 : 0;
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 7;
        return layout;
    }

    /** Returns the widget of the page. */
    Control control() {
        return control;
    }

    private void heading(String caption, boolean first) {
        if (caption.isEmpty()) {
            return;
        }
        var heading = new Label(content, SWT.NONE);
        heading.setText(caption.replace("&", "&&"));
        heading.setFont(Look.headingFont());
        Look.tint(heading, Look::heading);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1);
        data.verticalIndent = first ? 0 : 10;
        heading.setLayoutData(data);
    }

    private FieldCell field(Field field) {
        // A label has to precede its control, so it is made first and taken away from controls that do without.
        var caption = new Label(content, SWT.NONE);
        var cell = new FieldCell(content, field, renderers, context);
        if (cell.ownsCaption()) {
            caption.setLayoutData(new GridData());
            cell.place().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            return cell;
        }
        caption.setFont(Look.font());
        caption.setText(field.caption().replace("&", "&&") + (field.required() && !field.readOnly() ? " *" : ""));
        if (!field.hint().isEmpty()) {
            caption.setToolTipText(field.hint());
        }
        if (cell.wide()) {
            caption.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
            cell.place().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
        } else {
            var data = new GridData(SWT.FILL, SWT.TOP, false, false);
            data.verticalIndent = 7;
            caption.setLayoutData(data);
            cell.place().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        return cell;
    }
}
