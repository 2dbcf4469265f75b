package org.jianbao.workbench.internal.settings;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.jianbao.core.io.SafeFile;

/**
 * The language of the window. It is fixed before the first line of ours runs, so it stands where the framework reads it: as
 * {@code osgi.nl} in the {@code config.ini} of the installation, or of the user where the installation cannot be written.
 */
public final class WindowLanguage {

    /** The choice of the language that the system speaks. */
    public static final String SYSTEM = "";
    /** What can be chosen. */
    public static final List<String> CHOICES = List.of(SYSTEM, "zh_CN", "en");

    private static final String KEY = "osgi.nl=";

    private final Path file;

    /** Looks at the installation that runs. */
    public WindowLanguage() {
        // not URI.create: Equinox leaves blanks and Chinese letters as they are
        this(new File(Platform.getConfigurationLocation().getURL().getPath()).toPath().resolve("config.ini"));
    }

    /**
     * Looks at a file.
     *
     * @param file the {@code config.ini}; it need not exist
     */
    public WindowLanguage(Path file) {
        this.file = file;
    }

    /** Returns one of the {@link #CHOICES}; the language of the system if nothing or anything else is set. */
    public String chosen() {
        try {
            String set = lines().stream().filter(line -> line.startsWith(KEY)).map(line -> line.substring(KEY.length()).strip())
                    .reduce(SYSTEM, (first, last) -> last);
            return CHOICES.contains(set) ? set : SYSTEM;
        } catch (IOException e) {
            return SYSTEM;
        }
    }

    /**
     * Sets the language of the next start, and leaves the other lines as they are.
     *
     * @param language one of the {@link #CHOICES}
     * @throws IOException if the file cannot be written
     */
    public void choose(String language) throws IOException {
        var lines = new ArrayList<>(lines());
        lines.removeIf(line -> line.startsWith(KEY));
        if (!language.equals(SYSTEM)) {
            lines.add(KEY + language);
        }
        byte[] content = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        SafeFile.write(file, out -> out.write(content));
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
    }
}
