package org.jianbao.workbench.internal.series;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

import org.jianbao.core.io.SafeFile;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The sample that ships with the product: the build puts the files of {@code samples/} into this bundle. */
public final class SampleSeries {

    private static final String FOLDER = "samples/";
    /** The series that a first start offers; those beside it show what the other structures of the library look like. */
    private static final String SERIES = "窗口工作周报/";

    private final Bundle bundle = FrameworkUtil.getBundle(SampleSeries.class);

    /**
     * Copies the sample's series into a folder. Files that are there already are kept.
     *
     * @param workspace the folder of series
     * @throws IOException if a file cannot be written
     */
    public void copyTo(Path workspace) throws IOException {
        for (URL entry : Collections.list(bundle.findEntries(FOLDER, "*", true))) {
            String name = entry.getPath().substring(entry.getPath().indexOf(FOLDER) + FOLDER.length());
            if (name.endsWith("/") || !name.startsWith(SERIES)) {
                continue;
            }
            Path file = workspace.resolve(name);
            if (Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                try (InputStream in = entry.openStream()) {
                    SafeFile.write(file, in::transferTo);
                }
            }
        }
    }
}
