package org.jianbao.runtime;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EPackage;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Severity;
import org.jianbao.core.section.SectionKind;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.export.DocumentWriter;
import org.jianbao.export.DocumentWriters;
import org.jianbao.export.SectionRenderer;
import org.jianbao.export.SectionRenderers;
import org.osgi.framework.Bundle;

/**
 * What the installed plug-ins contribute. Reads the extension registry once; classes of plug-ins are loaded when they
 * are first needed. A contribution that lacks something is left out and reported, the others count. Of
 * two for the same thing the one of the plug-in that owns the package counts, else the first by the plug-in's name.
 */
public final class Plugins {

    /** The extension point of section kinds. */
    public static final String SECTION_KIND = "org.jianbao.runtime.sectionKind";
    /** The extension point of document writers. */
    public static final String DOCUMENT_WRITER = "org.jianbao.runtime.documentWriter";

    private static final SectionKind PLAIN = new SectionKind() { };

    private final Messages messages = new Messages(Plugins.class);
    private final List<Finding> problems = new ArrayList<>();
    private final SectionKinds kinds;
    private final SectionRenderers renderers;
    private final DocumentWriters writers;

    /**
     * Reads the contributions.
     *
     * @param registry the extension registry
     */
    public Plugins(IExtensionRegistry registry) {
        List<IConfigurationElement> sections = unique(
                complete(registry, SECTION_KIND, "id", "nsURI", "eClass", "package", "renderer"),
                element -> key(element, "nsURI", "eClass"));
        kinds = new SectionKinds(sections.stream().map(Plugins::kind).toList());
        renderers = new SectionRenderers(sections.stream().map(element -> new SectionRenderers.Entry(
                element.getAttribute("nsURI"), element.getAttribute("eClass"), element.getContributor().getName(),
                create(element, "renderer", SectionRenderer.class))).toList());
        List<IConfigurationElement> formats = unique(
                complete(registry, DOCUMENT_WRITER, "format", "extension", "class"), element -> key(element, "format"));
        writers = new DocumentWriters(formats.stream().map(element -> new DocumentWriters.Entry(
                element.getAttribute("format"), element.getAttribute("extension"),
                element.getContributor().getName(), create(element, "class", DocumentWriter.class))).toList());
    }

    /** Returns what the plug-ins of the running Equinox contribute. */
    public static Plugins installed() {
        return new Plugins(RegistryFactory.getRegistry());
    }

    /** Returns the section kinds. */
    public SectionKinds kinds() {
        return kinds;
    }

    /** Returns the section renderers. */
    public SectionRenderers renderers() {
        return renderers;
    }

    /** Returns the document writers. */
    public DocumentWriters writers() {
        return writers;
    }

    /** Returns what is wrong with contributions, each with the name of its plug-in as the place. */
    public List<Finding> problems() {
        return List.copyOf(problems);
    }

    private List<IConfigurationElement> complete(IExtensionRegistry registry, String point, String... required) {
        var elements = new ArrayList<IConfigurationElement>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
            List<String> missing = List.of(required).stream().filter(name -> isBlank(element.getAttribute(name)))
                    .toList();
            if (missing.isEmpty()) {
                elements.add(element);
            } else {
                report(element, "plugin.incomplete", point, String.join(", ", missing));
            }
        }
        elements.sort(Comparator.comparing((IConfigurationElement element) -> !ownsPackage(element))
                .thenComparing(element -> element.getContributor().getName()));
        return elements;
    }

    /** Returns whether a contribution is about a package of its own plug-in; it counts before one of another plug-in. */
    private static boolean ownsPackage(IConfigurationElement element) {
        String name = element.getAttribute("package");
        return name != null && name.startsWith(element.getContributor().getName() + '.');
    }

    /** Returns the first element of each key, and reports the others. */
    private List<IConfigurationElement> unique(List<IConfigurationElement> elements,
            Function<IConfigurationElement, String> key) {
        var keys = new ArrayList<String>();
        var unique = new ArrayList<IConfigurationElement>();
        for (IConfigurationElement element : elements) {
            int first = keys.indexOf(key.apply(element));
            if (first < 0) {
                keys.add(key.apply(element));
                unique.add(element);
            } else {
                report(element, "plugin.duplicate", key.apply(element), unique.get(first).getContributor().getName());
            }
        }
        return unique;
    }

    private void report(IConfigurationElement element, String rule, Object... args) {
        problems.add(new Finding(rule, Severity.WARNING, messages.get(rule, args),
                Place.of(element.getContributor().getName())));
    }

    private static String key(IConfigurationElement element, String... attributes) {
        return String.join("#", List.of(attributes).stream().map(element::getAttribute).toList());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static SectionKinds.Entry kind(IConfigurationElement element) {
        Supplier<SectionKind> kind = isBlank(element.getAttribute("class")) ? () -> PLAIN
                : create(element, "class", SectionKind.class);
        return new SectionKinds.Entry(element.getAttribute("id"), element.getAttribute("nsURI"),
                element.getAttribute("eClass"), element.getContributor().getName(), () -> ePackage(element), kind);
    }

    private static <T> Supplier<T> create(IConfigurationElement element, String attribute, Class<T> type) {
        return () -> {
            try {
                return type.cast(element.createExecutableExtension(attribute));
            } catch (CoreException | ClassCastException e) {
                throw new IllegalStateException(element.getContributor().getName() + ": "
                        + element.getAttribute(attribute), e);
            }
        };
    }

    private static EPackage ePackage(IConfigurationElement element) {
        try {
            Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
            Field instance = bundle.loadClass(element.getAttribute("package")).getField("eINSTANCE");
            return (EPackage) instance.get(null);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(element.getContributor().getName() + ": "
                    + element.getAttribute("package"), e);
        }
    }
}
