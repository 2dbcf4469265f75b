package org.jianbao.core.section;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.jianbao.core.structure.DesignedClass;
import org.jianbao.core.structure.DesignedKind;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.DesignedSection;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.layout.LayoutPackage;
import org.jianbao.model.register.RegisterPackage;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage;

/** The section kinds that are installed. Filled by the runtime from the extension registry, or by hand. */
public final class SectionKinds {

    private static final SectionKind PLAIN = new SectionKind() { };
    private static final SectionKind DESIGNED = new DesignedKind();

    /**
     * One installed kind.
     *
     * @param id the id, by which section templates name it
     * @param nsUri the namespace of the package with its EClass
     * @param className the name of the EClass
     * @param contributor the plug-in that brings it
     * @param ePackage gives the package, when it is first needed
     * @param kind gives the kind, when it is first needed
     */
    public record Entry(String id, String nsUri, String className, String contributor, Supplier<EPackage> ePackage,
            Supplier<? extends SectionKind> kind) {
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<EClass, SectionKind> created = new ConcurrentHashMap<>();

    /**
     * Makes the list.
     *
     * @param entries the kinds; of two with the same EClass the first one counts
     */
    public SectionKinds(Collection<Entry> entries) {
        entries.forEach(entry -> this.entries.putIfAbsent(entry.nsUri() + '#' + entry.className(), entry));
    }

    /** Returns the kinds in the order in which they were given. */
    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    /** Returns the entry for the sections of an EClass, if its kind is installed. */
    public Optional<Entry> entry(EClass eClass) {
        return Optional.ofNullable(entries.get(eClass.getEPackage().getNsURI() + '#' + eClass.getName()));
    }

    /** Returns the entry with an id, by which section templates name it, if that kind is installed. */
    public Optional<Entry> entry(String id) {
        return entries.values().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /**
     * Returns the class of the sections of a template: that of an installed kind, or the one that is compiled from its fields.
     *
     * @return nothing if the kind is not installed or fails, or the structure cannot be compiled
     */
    public Optional<EClass> type(SectionTemplate template) {
        return StructureNames.isDesigned(template) ? DesignedClass.of(template)
                : entry(template.getKind()).flatMap(SectionKinds::type);
    }

    /** Returns the class of the sections of an installed kind; nothing if its plug-in fails to give it. */
    public static Optional<EClass> type(Entry entry) {
        EPackage ePackage = PluginCode.call(entry.ePackage(), null);
        return ePackage != null && ePackage.getEClassifier(entry.className()) instanceof EClass eClass
                && BulletinPackage.Literals.SECTION.isSuperTypeOf(eClass) ? Optional.of(eClass) : Optional.empty();
    }

    /**
     * Returns the kind of a section; one that knows nothing if it is not installed.
     *
     * @throws RuntimeException whatever the plug-in throws when the kind is made
     */
    public SectionKind of(Section section) {
        if (section instanceof DesignedSection) {
            return DESIGNED;
        }
        SectionKind kind = created.get(section.eClass());
        return kind != null ? kind : created.computeIfAbsent(section.eClass(), this::create);
    }

    private SectionKind create(EClass eClass) {
        return entry(eClass).<SectionKind>map(entry -> entry.kind().get()).orElse(PLAIN);
    }

    /**
     * Returns a new registry with the packages of the core and of the installed kinds and no other, so that no file can
     * make a package be loaded from elsewhere.
     */
    public EPackage.Registry packages() {
        var packages = new EPackageRegistryImpl() {
            private static final long serialVersionUID = 1L;

            @Override
            protected EPackage delegatedGetEPackage(String nsURI) {
                return null;
            }
        };
        packages.put(BulletinPackage.eNS_URI, BulletinPackage.eINSTANCE);
        packages.put(RegisterPackage.eNS_URI, RegisterPackage.eINSTANCE);
        packages.put(StructurePackage.eNS_URI, StructurePackage.eINSTANCE);
        packages.put(LayoutPackage.eNS_URI, LayoutPackage.eINSTANCE);
        entries.values().forEach(entry -> packages.putIfAbsent(entry.nsUri(), new LazyPackage(entry.ePackage())));
        return packages;
    }

    /** Loads a package when it is first asked for; one that cannot be loaded counts as not installed. */
    private record LazyPackage(Supplier<EPackage> supplier) implements EPackage.Descriptor {
        @Override
        public EPackage getEPackage() {
            return PluginCode.call(supplier, null);
        }

        @Override
        public EFactory getEFactory() {
            return supplier.get().getEFactoryInstance();
        }
    }
}
