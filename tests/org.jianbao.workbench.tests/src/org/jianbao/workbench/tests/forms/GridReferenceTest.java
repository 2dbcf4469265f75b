package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jianbao.forms.Field;
import org.jianbao.forms.Forms;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.model.register.RegisterPackage;
import org.jianbao.model.register.Window;
import org.jianbao.workbench.tests.Ui;
import org.jianbao.workbench.tests.WorkbenchExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cells that name an element which stands elsewhere. */
@ExtendWith(WorkbenchExtension.class)
class GridReferenceTest {

    private final Ui ui = new Ui();
    private final Register register = RegisterFactory.eINSTANCE.createRegister();
    private final Window hall = hall();
    private final GridWindow window = new GridWindow(ui, null, register, register, "windows");
    private final int department = Forms.columns(RegisterPackage.Literals.WINDOW).stream().map(Field::feature).toList()
            .indexOf(RegisterPackage.Literals.WINDOW__DEPARTMENT);

    private Window hall() {
        register.setId("register");
        for (String name : new String[] {"公安厅", "财政厅"}) {
            Department made = RegisterFactory.eINSTANCE.createDepartment();
            made.setId("d-" + (register.getDepartments().size() + 1));
            made.setFullName(name);
            register.getDepartments().add(made);
        }
        Window made = RegisterFactory.eINSTANCE.createWindow();
        made.setId("w-1");
        made.setName("综合窗口");
        register.getWindows().add(made);
        return made;
    }

    @AfterEach
    void close() {
        window.shell().dispose();
    }

    @Test
    void aPartOfANameBecomesTheDepartmentWhenTheCellIsLeft() {
        window.click(0, department);
        ui.keyboard().type("财政");
        assertNull(hall.getDepartment(), "a part of a name is no department yet");
        window.click(0, 0);
        assertEquals("财政厅", hall.getDepartment().getFullName());
        assertEquals("财政厅", window.column(department).getFirst());
        window.undo();
        assertNull(hall.getDepartment());
        assertEquals("", window.column(department).getFirst());
    }

    @Test
    void anUnknownNameIsRefused() {
        hall.setDepartment(register.getDepartments().getFirst());
        window.click(0, department);
        ui.keyboard().type("海关总署");
        window.click(0, 0);
        assertTrue(window.message().contains("海关总署"), window.message());
        assertEquals("公安厅", hall.getDepartment().getFullName());
    }
}
