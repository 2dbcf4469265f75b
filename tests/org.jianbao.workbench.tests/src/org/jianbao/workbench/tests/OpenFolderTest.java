package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.jianbao.workbench.internal.app.FolderChange;
import org.jianbao.workbench.internal.app.LockedFolder;
import org.jianbao.workbench.internal.app.WorkspaceFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

/** Another folder of series: what is refused, what is remembered, and what a person is told who has no script that starts anew. */
@ExtendWith(WorkbenchExtension.class)
class OpenFolderTest {

    private final Ui ui = new Ui();
    private final IEclipsePreferences settings = ConfigurationScope.INSTANCE.getNode("org.jianbao.workbench.tests.folders");
    @TempDir
    private Path home;
    private Path open;
    private Path other;
    private WorkspaceFolder folders;
    private FolderChange change;

    @BeforeEach
    void make() throws IOException {
        open = Files.createDirectory(home.resolve("open"));
        other = Files.createDirectory(home.resolve("别的 folder"));
        folders = new WorkspaceFolder(settings, home);
        folders.remember(open);
        change = new FolderChange(folders, open);
    }

    @AfterEach
    void forget() throws BackingStoreException {
        settings.clear();
        settings.flush();
    }

    @Test
    void theNextStartOpensIt() {
        assertEquals("", change.refusal(other));
        change.to(other, () -> true);
        assertEquals(other, folders.find());
        assertEquals(List.of(other, open), folders.recent());
    }

    @Test
    void whoDoesNotWantToCloseStays() {
        change.to(other, () -> false);
        assertEquals(open, folders.find());
    }

    @Test
    void foldersThatAreGoneAreNotOfferedAndTheOldestAreForgotten() throws IOException {
        for (int i = 0; i < 12; i++) {
            folders.remember(Files.createDirectory(home.resolve("f" + i)));
        }
        Files.delete(home.resolve("f11"));
        assertEquals(home.resolve("f10"), folders.recent().getFirst());
        assertEquals(8, folders.recent().size());
    }

    @Test
    void whatCannotBeOpenedIsRefusedInWords() throws IOException {
        Path gone = home.resolve("gone");
        assertTrue(change.refusal(gone).contains(gone.toString()));
        Files.createDirectory(other.resolve("issues"));
        assertTrue(change.refusal(other).contains(home.toString()), "the folder around the series is named");
    }

    @Test
    void aFolderInUseIsRefusedBeforeThisOneIsClosed() throws IOException {
        Location location = Platform.getInstanceLocation().createLocation(null, null, false);
        location.set(new URL("file", null, other + "/"), false);
        var used = new LockedFolder(location, other);
        assertTrue(used.lock());
        assertTrue(change.refusal(other).contains(System.getProperty("user.name")), change.refusal(other));
        used.release();
        assertEquals("", change.refusal(other));
        assertTrue(used.lock(), "looking has left no lock");
        used.release();
    }

    @Test
    void withoutAScriptThatStartsAnewItIsOpenedAtTheNextStart() {
        Path here = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
        try {
            ui.inDialog(() -> run(other), shell -> {
                assertTrue(said(shell).contains(other.toString()), said(shell));
                ui.press(shell.getDefaultButton());
            });
            assertEquals(other, new WorkspaceFolder().find());
        } finally {
            new WorkspaceFolder().remember(here);
        }
        ui.inDialog(() -> run(home.resolve("gone")), shell -> {
            assertTrue(said(shell).contains("gone"), said(shell));
            ui.press(shell.getDefaultButton());
        });
        assertEquals(here, new WorkspaceFolder().find());
        run(here);
        assertFalse(ui.shell().isDisposed(), "nothing happens");
    }

    private String said(Shell shell) {
        var said = new StringBuilder();
        ui.all(shell, Label.class).forEach(label -> said.append(label.getText()));
        ui.all(shell, Text.class).forEach(text -> said.append(text.getText()));
        return said.toString();
    }

    private void run(Path folder) {
        Command command = ui.window().getService(ICommandService.class).getCommand("org.jianbao.workbench.openFolder");
        try {
            ui.window().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command,
                    Map.of("org.jianbao.workbench.openFolder.folder", folder.toString())), null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }
}
