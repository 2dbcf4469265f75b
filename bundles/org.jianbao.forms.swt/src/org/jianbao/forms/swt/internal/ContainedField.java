package org.jianbao.forms.swt.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jianbao.core.check.Finding;
import org.jianbao.forms.Field;
import org.jianbao.forms.Form;
import org.jianbao.forms.Forms;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.Reflow;

/** The fields of the one contained element, or a button that makes it where it is missing. */
final class ContainedField extends AbstractField {

    private final StackLayout stack = new StackLayout();
    private final Composite place;
    private final Button create;
    private final FieldRenderers renderers;
    private final Map<EClass, FormBody> bodies = new HashMap<>();
    private FormBody body;
    private EObject shown;

    ContainedField(Composite parent, Field field, FormContext context, FieldRenderers renderers) {
        super(parent, field, context, 1);
        this.renderers = renderers;
        place = new Composite(row(), SWT.NONE);
        place.setLayout(stack);
        place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var empty = new Composite(place, SWT.NONE);
        empty.setLayout(new GridLayout());
        create = new Button(empty, SWT.PUSH);
        create.setFont(Look.font());
        create.setText(Texts.MESSAGES.get("contained.add", field.caption()));
        create.setEnabled(!field.readOnly() && !type().isAbstract());
        create.addListener(SWT.Selection, event -> {
            context.edits().set(element(), feature(), EcoreUtil.create(type()));
            load();
        });
        adopt(create);
        stack.topControl = empty;
    }

    private EClass type() {
        return ((EReference) feature()).getEReferenceType();
    }

    @Override
    void load() {
        if (value() instanceof EObject contained) {
            body = bodies.computeIfAbsent(contained.eClass(),
                    eClass -> new FormBody(place, form(eClass), renderers, context(), false).whole());
            if (contained != shown) {
                shown = contained;
                body.show(contained);
            } else {
                body.refresh();
            }
            raise((Composite) body.control());
        } else {
            shown = null;
            body = null;
            raise(create.getParent());
        }
    }

    private Form form(EClass eClass) {
        return field().readOnly() ? Forms.of(eClass).shownOnly() : Forms.of(eClass);
    }

    private void raise(Composite top) {
        if (stack.topControl != top) {
            stack.topControl = top;
            Reflow.later(place);
        }
    }

    @Override
    public void findings(List<Finding> findings) {
        super.findings(body == null ? findings : body.findings(findings));
    }

    @Override
    public void reveal(EObject revealed, String feature) {
        if (body == null) {
            create.setFocus();
        } else {
            body.reveal(revealed, feature);
        }
    }

    @Override
    public boolean wide() {
        return true;
    }
}
