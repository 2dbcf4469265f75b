package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.jianbao.core.Messages;
import org.jianbao.workbench.internal.exporting.ExportDialog;
import org.jianbao.workbench.internal.settings.Settings;
import org.jianbao.workbench.internal.settings.SettingsPage;
import org.jianbao.workbench.internal.settings.Theme;
import org.jianbao.workbench.internal.settings.WindowLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

/** The page of the preferences: use, bad input, defaults, and that each setting does what it says. */
@ExtendWith(WorkbenchExtension.class)
class SettingsTest {

    private static final Messages WORDS = new Messages(SettingsPage.class);

    private final Ui ui = new Ui();
    private final Path config = new File(Platform.getConfigurationLocation().getURL().getPath()).toPath().resolve("config.ini");
    @TempDir
    private Path folder;

    @AfterEach
    void forget() throws BackingStoreException {
        InstanceScope.INSTANCE.getNode("org.jianbao.workbench").remove("copySeconds");
        InstanceScope.INSTANCE.getNode("org.jianbao.workbench").remove("exportFolder");
        Theme.SYSTEM.choose();
    }

    private static String word(String key) {
        return AccessibleNames.plain(WORDS.get(key));
    }

    private void page(Consumer<Shell> inside) {
        ui.inDialog(() -> PreferencesUtil.createPreferenceDialogOn(ui.shell(), SettingsPage.ID, null, null).open(), inside);
    }

    private Text text(Shell shell, String key) {
        return ui.find(shell, Text.class, word(key));
    }

    private void choose(Shell shell, String key, String choice) {
        Combo combo = ui.find(shell, Combo.class, word(key));
        Wizards.choose(combo, List.of(combo.getItems()).indexOf(WORDS.get(choice)));
    }

    private Button okButton(Shell shell) {
        return new Wizards(ui).button(shell, IDialogConstants.OK_ID);
    }

    private void ok(Shell shell) {
        ui.press(okButton(shell));
    }

    private static String error(Shell shell) {
        return ((IDialogPage) ((PreferenceDialog) shell.getData()).getSelectedPage()).getErrorMessage();
    }

    @Test
    void whatIsSetWorksAtOnce() {
        IProject series = SampleProject.create("weekly");
        page(shell -> {
            ui.enter(text(shell, "copy"), "3");
            ui.enter(text(shell, "export"), folder.toString());
            ui.screenshot("settings");
            ok(shell);
        });
        assertEquals(3, new Settings().copySeconds());
        var wizards = new Wizards(ui);
        wizards.select(series);
        wizards.open("org.jianbao.workbench.export", shell -> {
            Text target = ui.find(shell, Text.class, AccessibleNames.plain(new Messages(ExportDialog.class).get("page.target")));
            assertEquals(folder.resolve("weekly").toString(), target.getText());
            wizards.cancel(shell);
        });
    }

    @Test
    void anotherThemeIsShownFromTheNextStartOn() {
        page(shell -> {
            choose(shell, "theme", "theme.DARK");
            ui.inDialog(() -> ok(shell), said -> ui.press(said.getDefaultButton()));
        });
        assertEquals(Theme.DARK, Theme.chosen());
        page(shell -> {
            choose(shell, "theme", "theme.SYSTEM");
            ui.inDialog(() -> ok(shell), said -> ui.press(said.getDefaultButton()));
        });
        assertEquals(Theme.SYSTEM, Theme.chosen());
    }

    @Test
    void badInputIsRefusedInWords() {
        page(shell -> {
            for (String wrong : List.of("0", "61", "99", "x")) {
                ui.enter(text(shell, "copy"), wrong);
                ui.waitUntil(wrong + " is refused", () -> WORDS.get("copy.wrong", 1, 60).equals(error(shell)));
                assertFalse(okButton(shell).isEnabled(), wrong);
            }
            ui.enter(text(shell, "copy"), "60");
            ui.waitUntil("60 is taken", () -> error(shell) == null);
            for (String wrong : List.of("export", folder.resolve("missing").toString())) {
                ui.enter(text(shell, "export"), wrong);
                ui.waitUntil(wrong + " is refused", () -> WORDS.get("export.wrong").equals(error(shell)));
            }
            shell.close();
        });
        assertEquals(5, new Settings().copySeconds(), "nothing was taken over");
    }

    @Test
    void theDefaultsComeBack() {
        page(shell -> {
            ui.enter(text(shell, "copy"), "9");
            ui.enter(text(shell, "export"), folder.toString());
            choose(shell, "theme", "theme.DARK");
            ui.press(AccessibleNames.plain(JFaceResources.getString("defaults")));
            assertEquals("5", text(shell, "copy").getText());
            assertEquals("", text(shell, "export").getText());
            ok(shell);
        });
        assertEquals(5, new Settings().copySeconds());
        assertEquals(Path.of("series", "export"), new Settings().exportFolder(Path.of("series")));
        assertEquals(Theme.SYSTEM, Theme.chosen());
    }

    @Test
    void anotherLanguageIsSpokenFromTheNextStartOn() throws IOException {
        byte[] before = Files.readAllBytes(config);
        try {
            ui.inDialog(() -> PreferencesUtil.createPreferenceDialogOn(ui.shell(), SettingsPage.ID, null, null).open(), shell -> {
                choose(shell, "language", "language.zh_CN");
                ui.inDialog(() -> ok(shell), said -> {
                    ui.screenshot("settings-language");
                    ui.press(said.getDefaultButton());
                });
            });
            assertEquals("zh_CN", new WindowLanguage().chosen());
            assertTrue(Files.readAllLines(config).contains("osgi.nl=zh_CN"));
            new WindowLanguage().choose(WindowLanguage.SYSTEM);
            assertEquals(lines(before), Files.readAllLines(config), "the other lines are as they were");
        } finally {
            Files.write(config, before);
        }
    }

    private List<String> lines(byte[] content) throws IOException {
        return Files.readAllLines(Files.write(folder.resolve("lines"), content));
    }

    @Test
    void aLanguageThatNobodyKnowsIsThatOfTheSystem() throws IOException {
        Path file = Files.writeString(folder.resolve("config.ini"), "osgi.nl=tlh\n");
        assertEquals(WindowLanguage.SYSTEM, new WindowLanguage(file).chosen());
        new WindowLanguage(file).choose("en");
        assertEquals(List.of("osgi.nl=en"), Files.readAllLines(file));
        assertEquals(WindowLanguage.SYSTEM, new WindowLanguage(folder.resolve("missing")).chosen());
    }
}
