package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.Messages;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.workbench.internal.creating.NewSeriesWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wizard for a new series where something is wrong: there is the whole series or none, and it can be tried again. */
@ExtendWith(WorkbenchExtension.class)
class NewSeriesFaultsTest {

    private static final Messages WORDS = new Messages(NewSeriesWizard.class);
    private static final int LESS_THAN_A_STRUCTURE = 3800;
    private static final int LESS_THAN_AN_ISSUE = 6000;
    private static final int NAMES = 3000;

    private final Ui ui = new Ui();
    private final Wizards wizards = new Wizards(ui);
    private final Path workspace = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();

    private static String word(String key) {
        return AccessibleNames.plain(WORDS.get(key));
    }

    private void wizard(Consumer<Shell> inside) {
        wizards.open("org.jianbao.workbench.newSeries", shell -> {
            wizards.page(shell, "series");
            inside.accept(shell);
        });
    }

    private void name(Shell shell, String name) {
        ui.enter(ui.find(shell, Text.class, word("series.name")), name);
    }

    private void choose(Shell shell, String key) {
        ui.press(ui.find(shell, Button.class, word(key)));
    }

    private void failing(Shell shell, int bytes, String named) {
        try (var disk = new FullDisk(bytes)) {
            String said = wizards.failingFinish(shell, disk);
            assertTrue(said.contains(named) && !said.contains("Exception"), said);
        }
    }

    @Test
    void givingUpLeavesNothing() {
        var before = new FilesBefore(workspace);
        wizard(shell -> {
            name(shell, "given up");
            wizards.next(shell);
            choose(shell, "first.wanted");
            ui.enter(ui.find(shell, Text.class, word("first.issuer")), "some office");
            wizards.cancel(shell);
        });
        before.assertSame();
    }

    @Test
    void aFullDiskLeavesNothingOfTheSample() {
        var before = new FilesBefore(workspace);
        wizard(shell -> {
            name(shell, "sample");
            choose(shell, "series.sample");
            failing(shell, LESS_THAN_AN_ISSUE, "2024-02.issue");
            before.assertSame();
            wizards.press(shell, IDialogConstants.FINISH_ID);
        });
        assertTrue(project("sample").getFile("issues/2024/2024-02.issue").exists());
        wizards.undo();
        before.assertSame();
    }

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    @Test
    void aFullDiskLeavesNothingOfTheFirstIssue() {
        var before = new FilesBefore(workspace);
        wizard(shell -> {
            name(shell, "first");
            wizards.next(shell);
            choose(shell, "first.wanted");
            ui.find(shell, Text.class, word("first.issuer")).setText("x".repeat(NAMES));
            wizards.accepts(shell);
            failing(shell, NAMES, "departments.register");
            before.assertSame();
            wizards.cancel(shell);
        });
    }

    @Test
    void aFullDiskLeavesNothingOfACopy() {
        wizards.select(SampleProject.create("weekly"));
        var before = new FilesBefore(workspace);
        wizard(shell -> {
            name(shell, "copy");
            choose(shell, "series.other");
            failing(shell, LESS_THAN_A_STRUCTURE, "窗口工作周报-1.0.structure");
            before.assertSame();
            wizards.cancel(shell);
        });
    }

    @Test
    void namesThatCannotBeAreRefused() throws IOException {
        Path file = Files.writeString(workspace.resolve("taken"), "a note");
        wizard(shell -> {
            name(shell, "x");
            wizards.accepts(shell);
            name(shell, "   ");
            wizards.refuses(shell, WORDS.get("series.noName"));
            name(shell, "taken");
            wizards.accepts(shell);
            assertEquals(WORDS.get("series.folder", "taken-2"), Wizards.says(shell), "nothing is replaced");
            name(shell, "..");
            assertTrue(Wizards.says(shell).equals(WORDS.get("series.noName")) || !Wizards.says(shell)
                    .equals(WORDS.get("series.hint")), "a folder of its own is told");
            wizards.cancel(shell);
        });
        Files.delete(file);
    }

    /** What is wrong with the first issue is said, and the series cannot be made until it is put right. */
    @Test
    void numbersAndDaysOfTheFirstIssueThatCannotBeAreRefused() {
        wizard(shell -> {
            name(shell, "numbers");
            wizards.next(shell);
            choose(shell, "first.wanted");
            wizards.refuses(shell, WORDS.get("first.noIssuer"));
            ui.enter(ui.find(shell, Text.class, word("first.issuer")), "some office");
            wizards.accepts(shell);
            wrong(shell, Literals.ISSUE__NUMBER, "0", WORDS.get("first.numbers"));
            wrong(shell, Literals.ISSUE__NUMBER, "x", "x");
            wrong(shell, Literals.ISSUE__TOTAL_NUMBER, "-3", "");
            wrong(shell, Literals.ISSUE__PUBLISH_DATE, "2001-01-01", WORDS.get("first.days"));
            wrong(shell, Literals.ISSUE__PUBLISH_DATE, "2001-02-30", "2001-02-30");
            wrong(shell, Literals.ISSUE__YEAR, "1999", "1999");
            ui.screenshot("new-series-refused");
            choose(shell, "first.wanted");
            wizards.accepts(shell);
            wizards.cancel(shell);
        });
    }

    private void wrong(Shell shell, EStructuralFeature feature, String bad, String sentence) {
        Text field = ui.find(shell, Text.class, Captions.of(feature.getEContainingClass(), feature));
        String good = field.getText();
        ui.enter(field, bad);
        wizards.refuses(shell, sentence);
        ui.enter(field, good);
        wizards.accepts(shell);
    }
}
