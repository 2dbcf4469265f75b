package org.jianbao.core.check;

import org.jianbao.core.Messages;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.DepartmentKind;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.model.register.RegisterPackage.Literals;

/** Makes the departments that repairs add to the register. They get their ids when they are added. */
final class DepartmentMaker {

    private static final Messages MESSAGES = new Messages(DepartmentMaker.class);

    private DepartmentMaker() {
    }

    static Edit add(Register register, Change.AddDepartment add) {
        if (register == null) {
            throw new OutdatedException(MESSAGES.get("fix.register"));
        }
        Department department = RegisterFactory.eINSTANCE.createDepartment();
        department.setFullName(add.name());
        department.setKind(kind(add.name()));
        department.setOrder(1 + register.getDepartments().stream().mapToInt(Department::getOrder).max().orElse(0));
        return new Edit.Add(register, Literals.REGISTER__DEPARTMENTS, register.getDepartments().size(), department);
    }

    /** Returns the kind that the name ends with; the literals are written in Chinese. */
    private static DepartmentKind kind(String name) {
        for (DepartmentKind kind : DepartmentKind.VALUES) {
            if (name.endsWith(kind.getLiteral())) {
                return kind;
            }
        }
        return DepartmentKind.OTHER;
    }
}
