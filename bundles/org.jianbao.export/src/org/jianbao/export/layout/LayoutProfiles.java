package org.jianbao.export.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.jianbao.core.Messages;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.model.layout.LayoutPackage;
import org.jianbao.model.layout.LayoutProfile;

/** Finds layout profiles. A series may bring its own in the folder {@code layouts}, one file {@code <id>.layout} each. */
public final class LayoutProfiles {

    /** The id of the profile that ships with the product: the values of GB/T 9704-2012 and the practice of bulletins. */
    public static final String STANDARD = "gbt-9704-2012";

    private static final String EXTENSION = ".layout";
    private static final Messages MESSAGES = new Messages(LayoutProfiles.class);

    private LayoutProfiles() {
    }

    /** Returns the profile that ships with the product. It is shared: do not change it. */
    public static LayoutProfile standard() {
        return Standard.PROFILE;
    }

    /**
     * Returns the profile with an id. A file of the series goes before what ships with the product.
     *
     * @param id the id; null or blank means the standard profile
     * @param files the files of the series
     * @throws ModelFileException if there is no such profile, or its file cannot be read or lacks a value
     */
    public static LayoutProfile find(String id, ModelFiles files) throws ModelFileException {
        if (id == null || id.isBlank()) {
            return standard();
        }
        Path folder = files.folder().resolve("layouts");
        Path file = folder.resolve(id + EXTENSION).normalize();
        if (folder.equals(file.getParent()) && Files.exists(file)) {
            return checked(files.load(file, LayoutProfile.class), file);
        }
        if (STANDARD.equals(id)) {
            return standard();
        }
        throw new ModelFileException(MESSAGES.get("layout.missing", id, folder), null);
    }

    private static LayoutProfile checked(LayoutProfile profile, Path file) throws ModelFileException {
        String problem = ProfileCheck.problem(profile);
        if (problem != null) {
            throw new ModelFileException(MESSAGES.get("layout.incomplete", file, problem), null);
        }
        return profile;
    }

    /** Loads the profile at first use. */
    private static final class Standard {

        static final LayoutProfile PROFILE = load();

        private static LayoutProfile load() {
            var packages = new EPackageRegistryImpl();
            packages.put(LayoutPackage.eNS_URI, LayoutPackage.eINSTANCE);
            try (InputStream in = LayoutProfiles.class.getResourceAsStream(STANDARD + EXTENSION)) {
                return ModelFiles.read(in, STANDARD + EXTENSION, packages, LayoutProfile.class);
            } catch (IOException e) {
                throw new IllegalStateException("The layout profile of the product is damaged; install it again.", e);
            }
        }
    }
}
