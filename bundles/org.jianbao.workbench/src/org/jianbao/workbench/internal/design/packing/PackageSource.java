package org.jianbao.workbench.internal.design.packing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.structure.packing.PackageImport;
import org.jianbao.core.structure.packing.PackageImport.Item;

/** Reads a package and compares it with the series that it may go into; used by one thread at a time. */
final class PackageSource {

    /**
     * What is known of a package.
     *
     * @param read the package
     * @param items what would become of its files; all are new for a new series
     */
    record Contents(PackageImport read, List<Item> items) {
    }

    private final SectionKinds kinds;

    PackageSource(SectionKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Reads a package.
     *
     * @param file the package
     * @param series the folder of the series it may go into; null for a new one
     * @throws ModelFileException if it is refused, with the reason
     */
    Contents read(Path file, Path series) throws ModelFileException {
        try {
            PackageImport read = PackageImport.read(file, kinds);
            List<Item> items = series == null
                    ? read.names().stream().map(name -> new Item(name, Item.Standing.NEW)).toList() : read.against(series);
            return new Contents(read, items);
        } catch (ModelFileException e) {
            throw e;
        } catch (IOException e) {
            throw new ModelFileException(Texts.MESSAGES.get("import.unreadable", file, e.getLocalizedMessage()), e);
        }
    }
}
