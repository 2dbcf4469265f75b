package org.jianbao.core.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jianbao.core.check.Severity;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.MissingSection;
import org.xml.sax.Attributes;

/** Makes the objects of a model file. Nothing is attached to the resource until the whole file has been read. */
final class ModelBuilder {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMI = "http://www.omg.org/XMI";
    private static final EClass MISSING = BulletinPackage.Literals.MISSING_SECTION;

    private final ModelResource resource;
    private final Scope scope;
    private final boolean resolvable;
    private final ClassTable.Cache tables;
    private final Types types;
    private final Map<String, EObject> ids = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<IdReferences.Pending> pending = new ArrayList<>();

    ModelBuilder(ModelResource resource, Scope scope, boolean resolvable) {
        this.resource = resource;
        this.scope = scope;
        this.resolvable = resolvable;
        this.tables = resource.files().tables();
        this.types = new Types(resource.files().getPackageRegistry());
    }

    ClassTable table(EObject object) {
        return tables.of(object.eClass());
    }

    /** Makes the root. */
    EObject root(String uri, String name, int line) throws LoadFailure {
        if (types.ePackage(uri) == null) {
            throw new LoadFailure("load.package", uri);
        }
        EClass type = types.concrete(uri, name);
        if (type == null || !types.isCreatable(type)) {
            throw new LoadFailure("load.class", name, uri);
        }
        return Types.create(type);
    }

    /** Returns the rule by which an element cannot be read as its feature and is kept as it stands; null if it can. */
    String refusal(EObject object, Slot slot, Attributes attributes) {
        boolean taken = !slot.isMany() && object.eIsSet(slot.feature());
        String href = attributes.getValue("", "href");
        return switch (slot.kind()) {
            case VALUE, VALUES -> taken || attributes.getLength() > (attributes.getIndex(XSI, "nil") < 0 ? 0 : 1)
                    ? Rules.UNKNOWN_FEATURE : null;
            case LINK, LINKS -> taken || href == null || hasMore(attributes) || linkType(slot, attributes) == null
                    ? Rules.UNKNOWN_FEATURE : null;
            case CHILD, CHILDREN -> href != null && slot.reference().getEReferenceType().getEStructuralFeature("href") == null
                    ? Rules.FOREIGN_CHILD : taken || childType(slot, attributes) == null ? Rules.UNKNOWN_FEATURE : null;
        };
    }

    private static boolean hasMore(Attributes attributes) {
        return attributes.getLength() > (attributes.getIndex(XSI, "type") < 0 ? 1 : 2);
    }

    private EClass linkType(Slot slot, Attributes attributes) {
        EClass type = slot.reference().getEReferenceType();
        EClass named = named(type, attributes);
        return named != null && type.isSuperTypeOf(named) ? named : null;
    }

    /** Returns the class of a contained element, that of missing sections if it is one; null if it fits nowhere. */
    private EClass childType(Slot slot, Attributes attributes) {
        EClass type = slot.reference().getEReferenceType();
        EClass named = named(type, attributes);
        if (named != null && types.isCreatable(named)) {
            return type.isSuperTypeOf(named) ? named : null;
        }
        return type.isSuperTypeOf(MISSING) && attributes.getIndex(XSI, "type") >= 0 ? MISSING : null;
    }

    private EClass named(EClass otherwise, Attributes attributes) {
        String type = attributes.getValue(XSI, "type");
        if (type == null) {
            return Types.isConcrete(otherwise) ? otherwise : null;
        }
        return types.concrete(scope.uri(prefix(type)), type.substring(type.indexOf(':') + 1));
    }

    private static String prefix(String name) {
        return name.indexOf(':') < 0 ? "" : name.substring(0, name.indexOf(':'));
    }

    /** Makes a contained object; null if it is to become a missing section. */
    EObject make(Slot slot, Attributes attributes) {
        EClass type = childType(slot, attributes);
        return type == MISSING ? null : Types.create(type);
    }

    /** Makes the stand-in for a section whose kind is not installed. */
    MissingSection missingSection(Attributes attributes, int line) throws LoadFailure {
        MissingSection section = BulletinFactory.eINSTANCE.createMissingSection();
        String type = attributes.getValue(XSI, "type");
        String uri = type == null ? null : scope.uri(prefix(type));
        section.setKindNamespace(uri == null ? "" : uri);
        section.setKindName(type == null ? "" : type.substring(type.indexOf(':') + 1));
        section.setName(attributes.getValue("", "name"));
        section.setHeading(attributes.getValue("", "heading"));
        section.setId(attributes.getValue("", "id"));
        register(section, section.getId(), line);
        problem(Rules.UNKNOWN_SECTION, Severity.WARNING, section, "", line, section.getKindName(),
                section.getKindNamespace());
        return section;
    }

    /** Reads of a missing section what every section has beside its attributes: its template. */
    void completeMissing(EObject missing, Raw.Element element) {
        for (Raw raw : element.content()) {
            if (raw instanceof Raw.Element child && child.name().equals("template") && child.value("href") != null) {
                Slot slot = table(missing).slot("template");
                refer(missing, slot, slot.reference().getEReferenceType(), child.value("href"));
                return;
            }
        }
    }

    /** Reads the attributes of an object. */
    void attributes(EObject object, ClassTable table, Attributes attributes, int line) throws LoadFailure {
        for (int i = 0; i < attributes.getLength(); i++) {
            String uri = attributes.getURI(i);
            Slot slot = uri.isEmpty() ? table.slot(attributes.getLocalName(i)) : null;
            String value = attributes.getValue(i);
            if (slot != null && slot.kind() == Slot.Kind.VALUE) {
                value(object, slot, value);
            } else if (slot != null && (slot.kind() == Slot.Kind.LINK || slot.kind() == Slot.Kind.LINKS)) {
                pending.add(new IdReferences.Pending(object, slot, value, line));
            } else if (!(uri.equals(XSI) && attributes.getLocalName(i).equals("type"))
                    && !(uri.equals(XMI) && attributes.getLocalName(i).equals("version"))) {
                Kept kept = Kept.make(object);
                kept.attributes().add(RawRecorder.single(attributes.getQName(i), value, scope::uri, kept.namespaces()));
                if (!uri.equals(XSI)) {
                    unknown(Rules.UNKNOWN_FEATURE, object, attributes.getQName(i), line);
                }
            }
        }
        if (table.id() != null) {
            register(object, EcoreUtil.getID(object), line);
        }
    }

    private void register(EObject object, String id, int line) {
        if (id == null || id.isEmpty()) {
            problem(Rules.MISSING_ID, Severity.WARNING, object, "id", line, object.eClass().getName());
        } else if (ids.putIfAbsent(id, object) != null) {
            problem(Rules.DUPLICATE_ID, Severity.ERROR, object, "id", line, id, lines.get(id));
        } else {
            lines.put(id, line);
        }
    }

    /** Sets or adds a value; null stands for an explicit nothing. */
    void value(EObject object, Slot slot, String text) throws LoadFailure {
        try {
            Object value = text == null ? null : Values.read(slot.type(), text);
            if (slot.isMany()) {
                list(object, slot).addUnique(value);
            } else {
                ((InternalEObject) object).eSet(slot.id(), value);
            }
        } catch (RuntimeException e) {
            throw LoadFailure.at(id(object), slot.name(), "load.value", Limits.shown(String.valueOf(text)), slot.name(),
                    Values.expected(slot.type()));
        }
    }

    /** Adds a contained object. */
    void add(EObject parent, Slot slot, EObject child) {
        if (slot.isMany()) {
            list(parent, slot).addUnique(child);
        } else {
            ((InternalEObject) parent).eSet(slot.id(), child);
        }
    }

    /** Adds a reference that is written as an element with an href. */
    void link(EObject object, Slot slot, Attributes attributes) {
        refer(object, slot, linkType(slot, attributes), attributes.getValue("", "href"));
    }

    private void refer(EObject object, Slot slot, EClass type, String href) {
        URI target = resource.hrefs().read(href);
        if (resolvable) {
            resource.files().expect(target, slot.reference().getEReferenceType());
        }
        add(object, slot, resource.proxy(type, target));
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(EObject object, Slot slot) {
        return (InternalEList<Object>) ((InternalEObject) object).eGet(slot.id(), false, true);
    }

    /** Notes content that is kept as it stands. */
    void unknown(String rule, EObject object, String name, int line) {
        problem(rule, Severity.WARNING, object, "", line, name, object.eClass().getName());
    }

    private void problem(String rule, Severity severity, EObject object, String feature, int line, Object... arguments) {
        resource.problems().add(new Problem(rule, severity, line, id(object), feature, arguments));
    }

    private String id(EObject object) {
        String id = EcoreUtil.getID(object);
        return id == null ? "" : id;
    }

    /** Hands everything over, and then joins the references inside the file. */
    void finish(EObject root) {
        resource.take(root, ids);
        new IdReferences(resource, types, resolvable).join(pending);
    }
}
