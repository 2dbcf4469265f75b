package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.jianbao.workbench.internal.app.FirstStart;
import org.jianbao.workbench.internal.app.LockedFolder;
import org.jianbao.workbench.internal.series.SeriesProjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What happens between the start command and the first look at a series. */
@ExtendWith(WorkbenchExtension.class)
class StartTest {

    private final Ui ui = new Ui();
    private final Path root = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
    private final SeriesProjects projects = new SeriesProjects(ResourcesPlugin.getWorkspace());

    @TempDir
    private Path folder;

    @Test
    void aFolderInUseNamesWhoUsesIt() throws IOException {
        LockedFolder first = locked();
        LockedFolder second = locked();
        assertTrue(first.lock());
        assertFalse(second.lock());
        assertEquals(System.getProperty("user.name"), second.owner().user());
        assertEquals(String.valueOf(ProcessHandle.current().pid()), second.owner().process());
        assertTrue(second.owner().since().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(:\\d\\d)?"), second.owner().since());
        first.release();
        assertTrue(second.lock());
        second.release();
    }

    @Test
    void whatACrashLeavesLocksNothing() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path classes = Path.of(System.getProperty("jianbao.root"), "tests/org.jianbao.workbench.tests/target/classes");
        Process other = new ProcessBuilder(java.toString(), "-cp", classes.toString(), LockHolder.class.getName(),
                folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertEquals('!', other.getInputStream().read(), "the other process has the lock");
        assertFalse(locked().lock());
        other.destroyForcibly().waitFor();
        assertTrue(Files.exists(folder.resolve(".metadata/.lock")), "the crash leaves the file");
        LockedFolder after = locked();
        assertTrue(after.lock());
        after.release();
    }

    private LockedFolder locked() throws IOException {
        Location location = Platform.getInstanceLocation().createLocation(null, null, false);
        location.set(new URL("file", null, folder + "/"), false);
        return new LockedFolder(location, folder);
    }

    @Test
    void foldersThatLookLikeSeriesAreOpened() throws Exception {
        Files.createDirectories(root.resolve("周报/issues/2024"));
        Files.createDirectories(root.resolve("notes"));
        Files.writeString(Files.createDirectories(root.resolve("monthly")).resolve("departments.register"), "");
        projects.job().schedule();
        ui.waitForJobs(SeriesProjects.FAMILY);
        assertEquals(List.of("monthly", "周报"), names());
        assertTrue(project("周报").isOpen());
    }

    @Test
    void aFolderThatWasDeletedOutsideIsForgotten() throws CoreException, IOException {
        Files.createDirectories(root.resolve("old/issues"));
        projects.update(new NullProgressMonitor());
        assertEquals(List.of("old"), names());
        // in one step, or else the platform notices half of it and writes the project's description anew
        Files.move(root.resolve("old"), root.resolve(".metadata/moved" + System.nanoTime()));
        projects.update(new NullProgressMonitor());
        assertEquals(List.of(), names());
    }

    @Test
    void theFirstStartOffersTheSample() {
        InstanceScope.INSTANCE.getNode("org.jianbao.workbench").putBoolean("offerSample", true);
        FirstStart first = new FirstStart(ResourcesPlugin.getWorkspace());
        assertTrue(first.isDue());
        ui.inDialog(() -> first.offer(ui.window()), shell -> {
            assertTrue(ui.all(shell, Button.class).size() >= 2, "there is a choice");
            ui.press(shell.getDefaultButton());
        });
        ui.waitUntil("the sample is open", () -> !names().isEmpty());
        ui.waitForJobs(SeriesProjects.FAMILY);
        IProject sample = project("窗口工作周报");
        assertTrue(sample.getFile("issues/2024/2024-02.issue").exists());
        assertTrue(sample.getFile("departments.register").exists());
        ui.waitUntil("its newest issue is open", () -> ui.page().getActiveEditor() != null
                && ui.page().getActiveEditor().getTitle().contains("473"));
        assertFalse(first.isDue(), "the offer is made once");
    }

    @Test
    void theLanguageIsTheOneAskedFor() {
        assertTrue(List.of("en", "zh").contains(Locale.getDefault().getLanguage()));
        boolean chinese = ui.shell().getText().startsWith("简报");
        assertEquals(Locale.getDefault().getLanguage().equals("zh"), chinese, ui.shell().getText());
    }

    @Test
    void titlesOfDialogsAreAsLargeAsTheText() {
        FontData text = JFaceResources.getDialogFont().getFontData()[0];
        FontData title = JFaceResources.getBannerFont().getFontData()[0];
        assertEquals(text.getHeight(), title.getHeight());
        assertEquals(text.getName(), title.getName());
        assertEquals(SWT.BOLD, title.getStyle());
    }

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    private static List<String> names() {
        return java.util.Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).map(IProject::getName).toList();
    }
}
