package org.jianbao.export.word;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs that render and read Word files, run in a folder of their own. */
final class Tools {

    private final Path folder;

    Tools(Path folder) {
        this.folder = folder;
    }

    /** Returns whether programs are installed. */
    static boolean installed(String... programs) {
        List<String> path = List.of(System.getenv("PATH").split(File.pathSeparator));
        return Stream.of(programs).allMatch(program -> path.stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program))));
    }

    /**
     * Converts Word files with LibreOffice, in a profile of its own and with open typefaces that stand for those of the
     * layout.
     *
     * @param format the format as LibreOffice names it
     * @param names the names of the files without extension
     */
    void convert(String format, List<String> names) {
        var command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", format, "--outdir", "."));
        names.forEach(name -> command.add(name + ".docx"));
        run(command);
    }

    /** Runs a program in the folder and returns what it says. */
    String run(List<String> command) {
        try {
            Path fonts = folder.resolve("fonts.conf");
            try (var in = Tools.class.getResourceAsStream("fonts.conf")) {
                Files.copy(in, fonts, StandardCopyOption.REPLACE_EXISTING);
            }
            Path said = Files.createTempFile(folder, "said", ".txt");
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().put("FONTCONFIG_FILE", fonts.toString());
            builder.environment().put("HOME", folder.toString());
            Process process = builder.start();
            boolean ended = process.waitFor(3, TimeUnit.MINUTES);
            String text = Files.readString(said, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command + (ended ? " failed: " : " took too long: ") + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
