package org.jianbao.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.jianbao.export.designed.DesignedRenderer;
import org.jianbao.model.bulletin.BulletinPackage;

/** The section renderers that are installed. Filled by the runtime from the extension registry, or by hand. */
public final class SectionRenderers {

    /**
     * One installed renderer.
     *
     * @param nsUri the namespace of the package with the EClass of its sections
     * @param className the name of the EClass
     * @param contributor the plug-in that brings it
     * @param renderer gives the renderer, when it is first needed
     */
    public record Entry(String nsUri, String className, String contributor,
            Supplier<? extends SectionRenderer> renderer) {
    }

    /** Prints all sections that are designed in a structure, whatever their class. */
    private static final Entry DESIGNED = new Entry(BulletinPackage.eNS_URI, BulletinPackage.Literals.DESIGNED_SECTION.getName(),
            "org.jianbao.export", DesignedRenderer::new);

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<EClass, Optional<Entry>> byClass = new ConcurrentHashMap<>();
    private final Map<Entry, SectionRenderer> created = new ConcurrentHashMap<>();

    /**
     * Makes the list.
     *
     * @param entries the renderers; of two for the same EClass the first one counts
     */
    public SectionRenderers(Collection<Entry> entries) {
        entries.forEach(entry -> this.entries.putIfAbsent(entry.nsUri() + '#' + entry.className(), entry));
    }

    /** Returns the entry for the sections of an EClass, if a renderer is installed. */
    public Optional<Entry> entry(EClass eClass) {
        Optional<Entry> known = byClass.get(eClass);
        return known != null ? known : byClass.computeIfAbsent(eClass, asked -> Optional.ofNullable(
                BulletinPackage.Literals.DESIGNED_SECTION.isSuperTypeOf(asked) ? DESIGNED
                        : entries.get(asked.getEPackage().getNsURI() + '#' + asked.getName())));
    }

    /**
     * Returns the renderer of an entry, which is made once.
     *
     * @throws RuntimeException whatever the plug-in throws when the renderer is made
     */
    public SectionRenderer renderer(Entry entry) {
        return created.computeIfAbsent(entry, made -> made.renderer().get());
    }
}
