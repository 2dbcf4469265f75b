package org.jianbao.workbench.tests.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.forms.Field;
import org.jianbao.forms.Form;
import org.jianbao.forms.Widget;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.model.register.RegisterPackage;

/** A class with one feature of every kind, called like the widget, and an element of it beside a register of departments. */
final class Kinds {

    static final String ID = "k-1";

    private final EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass eClass = eClass("Kinds");
    private final List<Field> fields = new ArrayList<>();
    private final Register register = RegisterFactory.eINSTANCE.createRegister();
    private final EObject element;

    Kinds() {
        ePackage.setName("kinds");
        ePackage.setNsURI("http://jianbao.org/tests/kinds");
        EClassifier text = EcorePackage.Literals.ESTRING;
        EClassifier decimal = BulletinPackage.Literals.DECIMAL;
        attribute("id", text).setID(true);
        field(attribute("text", text), Widget.TEXT);
        field(attribute("faulty", text), Widget.TEXT);
        field(attribute("absent", text), Widget.TEXT);
        field(attribute("integer", EcorePackage.Literals.EINT), Widget.INTEGER);
        field(attribute("decimal", decimal), Widget.DECIMAL);
        field(attribute("percent", decimal), Widget.PERCENT);
        field(attribute("date", BulletinPackage.Literals.DATE), Widget.DATE);
        field(reference("period", BulletinPackage.Literals.PERIOD, true, false), Widget.PERIOD);
        field(attribute("choice", BulletinPackage.Literals.DISTRIBUTION_LEVEL), Widget.CHOICE);
        field(attribute("yesno", EcorePackage.Literals.EBOOLEAN), Widget.YES_NO);
        field(reference("reference", RegisterPackage.Literals.DEPARTMENT, false, false), Widget.REFERENCE);
        field(reference("references", RegisterPackage.Literals.DEPARTMENT, false, true), Widget.REFERENCES);
        EAttribute texts = attribute("texts", text);
        texts.setUpperBound(-1);
        texts.setUnique(false);
        field(texts, Widget.TEXTS);
        field(attribute("picture", text), Widget.PICTURE);
        field(attribute("rich", BulletinPackage.Literals.RICH_TEXT), Widget.RICH_TEXT);
        field(reference("paragraphs", BulletinPackage.Literals.PARAGRAPH, true, true), Widget.PARAGRAPHS);
        field(reference("contained", BulletinPackage.Literals.CITED_DOCUMENT, true, false), Widget.CONTAINED);
        department("四川省自然资源厅", "自然资源厅");
        department("四川省公安厅", "公安厅");
        department("四川省财政厅", "财政厅");
        element = create(ID);
        var resources = new ResourceSetImpl();
        resource(resources, "kinds:/1.issue", element);
        resource(resources, "kinds:/departments.register", register);
    }

    private static void resource(ResourceSetImpl resources, String uri, EObject root) {
        Resource resource = new ResourceImpl(URI.createURI(uri));
        resource.getContents().add(root);
        resources.getResources().add(resource);
    }

    private EClass eClass(String name) {
        EClass made = EcoreFactory.eINSTANCE.createEClass();
        made.setName(name);
        ePackage.getEClassifiers().add(made);
        return made;
    }

    private EAttribute attribute(String name, EClassifier type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType((EDataType) type);
        eClass.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private EReference reference(String name, EClass type, boolean containment, boolean many) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setContainment(containment);
        reference.setUpperBound(many ? -1 : 1);
        eClass.getEStructuralFeatures().add(reference);
        return reference;
    }

    private void field(EStructuralFeature feature, Widget widget) {
        fields.add(new Field(feature, widget, feature.getName(), "", widget == Widget.PERCENT ? "%" : "", false, false, 1, 0));
    }

    private void department(String name, String shortName) {
        Department department = RegisterFactory.eINSTANCE.createDepartment();
        department.setId("d-" + (register.getDepartments().size() + 1));
        department.setFullName(name);
        department.getShortNames().add(shortName);
        register.getDepartments().add(department);
    }

    /** Returns a new element. */
    EObject create(String id) {
        EObject made = EcoreUtil.create(eClass);
        made.eSet(feature("id"), id);
        return made;
    }

    EClass eClass() {
        return eClass;
    }

    EObject element() {
        return element;
    }

    List<Department> departments() {
        return register.getDepartments();
    }

    EStructuralFeature feature(String name) {
        return eClass.getEStructuralFeature(name);
    }

    Object get(String name) {
        return element.eGet(feature(name));
    }

    void set(String name, Object value) {
        element.eSet(feature(name), value);
    }

    @SuppressWarnings("unchecked")
    List<Object> list(String name) {
        return (List<Object>) get(name);
    }

    void paragraphs(String... texts) {
        for (String text : texts) {
            Paragraph paragraph = BulletinFactory.eINSTANCE.createParagraph();
            paragraph.setId("k-1-" + (list("paragraphs").size() + 1));
            paragraph.setText(text);
            list("paragraphs").add(paragraph);
        }
    }

    /** Returns the texts of the paragraphs. */
    List<String> paragraphs() {
        return list("paragraphs").stream().map(paragraph -> ((Paragraph) paragraph).getText()).toList();
    }

    /** Returns a form with some of the fields, or with all for no names. */
    Form form(String... names) {
        List<String> wanted = List.of(names);
        return new Form(eClass, "Kinds", "", List.of(new Form.Page("Page", List.of(new Form.Group("Group",
                fields.stream().filter(field -> wanted.isEmpty() || wanted.contains(field.feature().getName())).toList())))));
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static BigDecimal number(String plain) {
        return new BigDecimal(plain);
    }
}
