package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.BeforeEach;
import org.jianbao.workbench.internal.settings.SettingsPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In a Chinese session the platform's own parts speak Chinese too. */
@ExtendWith(WorkbenchExtension.class)
class LanguageTest {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    /** Names of keys, programs and formats; and a tool tip for which the platform shows its key in every language. */
    private static final Set<String> NAMES = Set.of("Jianbao", "Word", "Ctrl", "Shift", "Alt", "CSV", "Emacs", "Esc", "Enter",
            "Tab", "Delete", "Del", "RGB", "data", "Light", "Dark", "GTK", "collapseAll", "export");

    private final Ui ui = new Ui();

    @BeforeEach
    void onlyInChinese() {
        assumeTrue(Locale.getDefault().getLanguage().equals("zh"));
    }

    @Test
    void menus() {
        var texts = new ShownTexts();
        for (MenuItem item : ui.shell().getMenuBar().getItems()) {
            texts.add(item.getMenu());
        }
        assertTrue(texts.all().size() > 15, texts.all()::toString);
        assertEquals(Set.of(), foreign(texts));
    }

    @Test
    void theWindowWithProblems() throws CoreException {
        IProject series = SampleProject.create("周报");
        new Wizards(ui).select(series);
        IMarker marker = series.getFile("departments.register").createMarker("org.jianbao.workbench.finding");
        marker.setAttribute(IMarker.SEVERITY, IMarker.SEVERITY_WARNING);
        marker.setAttribute(IMarker.MESSAGE, "提示");
        ui.openView("org.jianbao.workbench.problems");
        ui.openView("org.eclipse.ui.views.ProgressView");
        ui.openView("org.jianbao.workbench.problems");
        var texts = new ShownTexts();
        ui.waitUntil("the problem is counted", () -> texts.add(ui.shell()).all().stream().anyMatch(text -> text.contains("警告")
                && text.contains("1")));
        ui.screenshot("chinese-window");
        assertEquals(Set.of(), foreign(texts));
    }

    @Test
    void questions() {
        ui.inDialog(() -> MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, ui.shell(), "标题", "问题", SWT.NONE),
                shell -> check(shell, 3));
        ui.inDialog(() -> MessageDialog.openError(ui.shell(), "标题", "问题"), shell -> check(shell, 1));
    }

    @Test
    void wizards() {
        var wizard = new Wizard() {
            @Override
            public boolean performFinish() {
                return true;
            }
        };
        wizard.setWindowTitle("向导");
        for (String name : List.of("一", "二")) {
            wizard.addPage(new WizardPage(name, name, null) {
                @Override
                public void createControl(Composite parent) {
                    setControl(new Composite(parent, SWT.NONE));
                }
            });
        }
        ui.inDialog(new WizardDialog(ui.shell(), wizard)::open, shell -> check(shell, 4));
    }

    @Test
    void preferences() {
        var texts = new ShownTexts();
        ui.inDialog(() -> PreferencesUtil.createPreferenceDialogOn(ui.shell(), SettingsPage.ID, null, null).open(), shell -> {
            ui.settle();
            ui.screenshot("chinese-preferences");
            texts.add(shell);
            shell.close();
        });
        assertTrue(texts.all().size() > 10, texts.all()::toString);
        assertEquals(Set.of(), foreign(texts));
    }

    private void check(Shell shell, int buttons) {
        var texts = new ShownTexts().add(shell);
        long found = ui.all(shell, org.eclipse.swt.widgets.Button.class).size();
        shell.close();
        assertTrue(found >= buttons, found + " buttons");
        assertEquals(Set.of(), foreign(texts));
    }

    private static Set<String> foreign(ShownTexts texts) {
        var foreign = new TreeSet<String>();
        for (String text : texts.all()) {
            WORD.matcher(text.replaceAll("[\\w-]+\\.(issue|register|structure)|\\((Ctrl|Shift|Alt)\\+[^)]*\\)", "")).results()
                    .filter(word -> !NAMES.contains(word.group())).findAny().ifPresent(word -> foreign.add(text));
        }
        return foreign;
    }
}
