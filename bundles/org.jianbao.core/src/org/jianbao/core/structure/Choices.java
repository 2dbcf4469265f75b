package org.jianbao.core.structure;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.EEnumImpl;

/** A list of choices of which none is made as long as nobody has made one. */
final class Choices extends EEnumImpl {

    Choices() {
    }

    @Override
    public Object getDefaultValue() {
        return null;
    }

    void add(String choice) {
        EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
        literal.setName(choice);
        literal.setLiteral(choice);
        literal.setValue(getELiterals().size());
        getELiterals().add(literal);
    }
}
