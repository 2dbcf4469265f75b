package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.Messages;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.workbench.internal.creating.NextIssueWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wizard for the next issue where something is wrong: nothing is left behind, and it can be tried again. */
@ExtendWith(WorkbenchExtension.class)
class NextIssueFaultsTest {

    private static final Messages WORDS = new Messages(NextIssueWizard.class);
    private static final int LESS_THAN_AN_ISSUE = 1500;

    private final Ui ui = new Ui();
    private final Wizards wizards = new Wizards(ui);
    private final IProject project = SampleProject.create("weekly");
    private final Path folder = project.getLocation().toPath();
    private final IFile third = project.getFile("issues/2024/2024-03.issue");

    private void wizard(Consumer<Shell> inside) {
        wizards.select(project);
        wizards.open("org.jianbao.workbench.nextIssue", shell -> {
            ui.waitUntil("the numbers go on", () -> !Wizards.says(shell).equals(WORDS.get("next.reading")));
            inside.accept(shell);
        });
    }

    private void enter(Shell shell, EStructuralFeature feature, String value) {
        ui.enter(field(shell, feature), value);
    }

    /** Returns a field; the two days of the period are called by the period and what they are in it. */
    private Text field(Shell shell, EStructuralFeature feature) {
        if (feature.getEContainingClass() == Literals.ISSUE) {
            return ui.find(shell, Text.class, Captions.of(Literals.ISSUE, feature));
        }
        String period = Captions.of(Literals.ISSUE, Literals.ISSUE__PERIOD);
        List<Text> days = ui.all(shell, Text.class).stream()
                .filter(text -> String.valueOf(AccessibleNames.of(text)).startsWith(period)).toList();
        return days.get(feature == Literals.PERIOD__START ? 0 : 1);
    }

    private void year(Shell shell, String year) {
        wizards.accepts(shell);
        enter(shell, Literals.ISSUE__YEAR, year);
        ui.waitUntil("the numbers begin anew", () -> ui.find(shell, Text.class,
                Captions.of(Literals.ISSUE, Literals.ISSUE__NUMBER)).getText().equals("1"));
        enter(shell, Literals.PERIOD__START, year + "-01-06");
        enter(shell, Literals.PERIOD__END, year + "-01-10");
        enter(shell, Literals.ISSUE__PUBLISH_DATE, year + "-01-13");
        wizards.accepts(shell);
    }

    @Test
    void givingUpOnAnyPageLeavesNothing() {
        var before = new FilesBefore(folder);
        for (int pages = 0; pages < 3; pages++) {
            int turns = pages;
            wizard(shell -> {
                wizards.accepts(shell);
                for (int turn = 0; turn < turns; turn++) {
                    wizards.next(shell);
                }
                wizards.cancel(shell);
            });
        }
        before.assertSame();
        assertEquals(0, ui.page().getEditorReferences().length);
    }

    @Test
    void aFullDiskLeavesNothingAndItCanBeTriedAgain() {
        var before = new FilesBefore(folder);
        wizard(shell -> {
            year(shell, "2025");
            try (var disk = new FullDisk(LESS_THAN_AN_ISSUE)) {
                String said = wizards.failingFinish(shell, disk);
                assertTrue(said.contains("2025-01.issue") && !said.contains("Exception"), said);
            }
            before.assertSame();
            wizards.press(shell, IDialogConstants.FINISH_ID);
        });
        assertTrue(project.getFile("issues/2025/2025-01.issue").exists());
        ui.page().closeAllEditors(false);
        wizards.undo();
        before.assertSame();
    }

    @Test
    void aFileInPlaceOfTheFolderOfTheYearIsNamed() throws IOException {
        Path note = Files.writeString(folder.resolve("issues/2025"), "a note");
        wizard(shell -> {
            year(shell, "2025");
            String said = wizards.failingFinish(shell);
            assertTrue(said.contains(note.toString()) && !said.contains("Exception"), said);
            wizards.cancel(shell);
        });
        assertEquals("a note", Files.readString(note));
    }

    @Test
    void anIssueThatCameMeanwhileIsNotReplaced() throws IOException {
        Path file = third.getLocation().toPath();
        wizard(shell -> {
            wizards.accepts(shell);
            write(file, "of somebody else");
            String said = wizards.failingFinish(shell);
            assertTrue(said.contains("2024-03.issue"), said);
            wizards.cancel(shell);
        });
        assertEquals("of somebody else", Files.readString(file));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anIssueThatCannotBeReadIsNamedAndAnotherOneCanBeFollowed() {
        Path last = folder.resolve("issues/2024/2024-02.issue");
        try {
            String whole = Files.readString(last);
            write(last, whole.substring(0, whole.length() / 2));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        wizard(shell -> {
            wizards.refuses(shell, "2024-02.issue");
            Combo source = ui.find(shell, Combo.class, AccessibleNames.plain(WORDS.get("next.source")));
            int first = List.of(source.getItems()).indexOf(WORDS.get("source.issue", 1, 2024, 472));
            assertTrue(first > 0, () -> List.of(source.getItems()).toString());
            Wizards.choose(source, first);
            ui.waitUntil("that one can be followed", () -> !Wizards.says(shell).contains("2024-02.issue")
                    || wizards.canFinish(shell));
            wizards.cancel(shell);
        });
    }

    /** Every field says what is wrong with it, and nothing can be finished until it is put right. */
    @Test
    void whatCannotBeIsSaidAtItsField() {
        wizard(shell -> {
            wizards.accepts(shell);
            wrong(shell, Literals.ISSUE__YEAR, "zwei", "2024");
            wrong(shell, Literals.ISSUE__NUMBER, "2", "3");
            wrong(shell, Literals.ISSUE__NUMBER, "drei", "3");
            wrong(shell, Literals.ISSUE__TOTAL_NUMBER, "1", "474");
            wrong(shell, Literals.PERIOD__START, "2024-02-30", "2024-01-15");
            wrong(shell, Literals.PERIOD__END, "2024-01-01", "2024-01-19");
            wrong(shell, Literals.ISSUE__PUBLISH_DATE, "2023-01-01", "2024-01-22");
            wizards.cancel(shell);
        });
    }

    private void wrong(Shell shell, EStructuralFeature feature, String bad, String good) {
        enter(shell, feature, bad);
        ui.waitUntil(feature.getName() + " " + bad + " is refused at its field", () -> !wizards.canFinish(shell)
                && Wizards.dialog(shell).getCurrentPage().getErrorMessage() != null && standsAtAField(shell));
        ui.screenshot("next-issue-" + feature.getName());
        enter(shell, feature, good);
        wizards.accepts(shell);
        assertFalse(standsAtAField(shell));
    }

    /** What is said of the number before comes when another one stands there: nobody may finish with what is not there any more. */
    @Test
    void whatIsSaidOfANumberThatWasTypedBeforeCountsNoMore() {
        wizard(shell -> {
            wizards.accepts(shell);
            Text number = field(shell, Literals.ISSUE__NUMBER);
            number.setText("2");
            wizards.refuses(shell, "2024-02.issue");
            var answers = new Answers("jianbao-draft");
            var typed = new AtomicBoolean();
            number.setText("3");
            ui.display().asyncExec(() -> { // once it was asked whether 3 can be
                answers.await();
                answers.begin();
                number.setText("2");
                typed.set(true);
            });
            ui.waitUntil("it was asked whether 2 can be", () -> {
                assertFalse(wizards.canFinish(shell), "it was told that 3 can be, and there stands 2");
                return typed.get() && answers.isFound();
            });
            wizards.refuses(shell, "2024-02.issue");
            wizards.cancel(shell);
        });
    }

    private boolean standsAtAField(Shell shell) {
        return ui.all(shell, Label.class).stream().anyMatch(label -> !label.getText().isEmpty()
                && Wizards.says(shell).contains(label.getText().lines().findFirst().orElseThrow()));
    }

    @Test
    void withoutAnythingToFollowNothingCanBeMade() throws IOException {
        Files.delete(folder.resolve("issues/2024/2024-01.issue"));
        Files.delete(folder.resolve("issues/2024/2024-02.issue"));
        Files.delete(folder.resolve("structures/窗口工作周报-1.0.structure"));
        wizard(shell -> {
            wizards.refuses(shell, WORDS.get("next.nothing"));
            assertFalse(wizards.canFinish(shell));
            wizards.cancel(shell);
        });
    }
}
