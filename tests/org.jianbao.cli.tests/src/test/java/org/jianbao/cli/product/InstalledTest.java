package org.jianbao.cli.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.jianbao.cli.product.Product.Outcome;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product as somebody installs it: fresh, in a folder with an unusual name, and not writable for its users. */
class InstalledTest {

    /** What runs leave in the folder {@code configuration}. */
    private static final List<String> STATE = List.of("cache", "classes.jsa", "org.eclipse.osgi", "org.eclipse.core.runtime",
            "org.eclipse.equinox.app");
    private static final String NOBODY = "65534";

    @TempDir
    private Path folder;
    private Path home;
    private Path issue;

    @BeforeEach
    void install() throws IOException {
        assumeFalse(Product.isWindows());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        home = folder.resolve("安装 目录");
        Path source = Product.home();
        List<Path> state = STATE.stream().map(name -> source.resolve("configuration").resolve(name)).toList();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(found -> state.stream().noneMatch(found::startsWith)).toList()) {
                Files.copy(file, home.resolve(source.relativize(file).toString()));
            }
        }
        issue = SampleSeries.copyTo(folder.resolve("series")).resolve(SampleSeries.ISSUE);
    }

    @Test
    void theFirstRunSaysNoMoreThanTheSecond() {
        Outcome first = Product.in(folder).installedIn(home).run("validate", issue);
        assertEquals(0, first.code());
        assertEquals("", first.err());
        assertEquals(first, Product.in(folder).installedIn(home).run("validate", issue));
        for (int i = 0; i < 2; i++) {
            assertEquals(new Outcome(0, "a.docx" + System.lineSeparator(), ""),
                    Product.in(folder).installedIn(home).run("export", issue, "-o", "a.docx"));
        }
    }

    @Test
    void usersWhoMayNotWriteToItCanRunIt() throws IOException {
        assumeTrue(isRoot(), "another user is needed");
        Path output = Files.createDirectory(folder.resolve("output"));
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxrwxrwx"));
        List<String> before = SampleSeries.files(home);
        for (int i = 0; i < 2; i++) {
            assertEquals(new Outcome(0, "output/a.docx" + System.lineSeparator(), ""),
                    asNobody().run("export", issue, "-o", output.resolve("a.docx")));
        }
        assertEquals(before, SampleSeries.files(home));
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r-xr-xr-x"));
        Outcome refused = asNobody().run("export", issue, "-o", output.resolve("b.docx"));
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("b.docx") && refused.err().contains("Check the rights"), refused::err);
        assertEquals(List.of("a.docx"), SampleSeries.files(output));
    }

    private Product asNobody() {
        return Product.in(folder).installedIn(home).with("HOME", "/nonexistent").through("setpriv", "--reuid=" + NOBODY,
                "--regid=" + NOBODY, "--clear-groups");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/setpriv"));
    }
}
