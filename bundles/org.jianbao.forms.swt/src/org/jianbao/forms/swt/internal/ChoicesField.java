package org.jianbao.forms.swt.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jianbao.core.text.Captions;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FormContext;

/** Several of a closed list: a check box for each, in the order of the list. */
final class ChoicesField extends AbstractField {

    private final Map<Object, Button> checks = new LinkedHashMap<>();

    ChoicesField(Composite parent, Field field, EEnum choices, FormContext context) {
        super(parent, field, context, 1);
        var line = new Composite(row(), SWT.NONE);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 12;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        choices.getELiterals().forEach(choice -> checks.put(choice.getInstance(), check(line, choice)));
        if (checks.isEmpty()) {
            adopt(line); // a structure whose list is still empty
        }
    }

    private Button check(Composite line, EEnumLiteral choice) {
        var check = new Button(line, SWT.CHECK);
        check.setFont(Look.font());
        check.setText(Captions.of(choice).replace("&", "&&"));
        check.setEnabled(!field().readOnly());
        adopt(check);
        Access.name(check, field().caption() + ' ' + Captions.of(choice), field().hint());
        check.addListener(SWT.Selection, event -> chosen());
        return check;
    }

    private void chosen() {
        List<Object> chosen = checks.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey).toList();
        context().edits().set(element(), feature(), chosen);
    }

    @Override
    void load() {
        var chosen = (List<?>) value();
        checks.forEach((choice, check) -> {
            if (check.getSelection() != chosen.contains(choice)) {
                check.setSelection(chosen.contains(choice));
            }
        });
    }

    @Override
    public void reveal(EObject element, String feature) {
        checks.values().stream().findFirst().ifPresent(Button::setFocus);
    }
}
