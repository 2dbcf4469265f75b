package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of every wizard, dialog and preference page: in the language of the person, whole, with names for screen readers, in
 * reach of the keyboard, and no letter that calls two controls.
 */
@ExtendWith(WorkbenchExtension.class)
class EveryWindowTest {

    private static final Pattern MNEMONIC = Pattern.compile("(?<!&)&(\\w)");

    /** The sentence in the head of a dialog and the text of the about box, which are read by themselves. */
    private static final Pattern PLATFORM = Pattern.compile("(Text null in Composite in Shell|StyledText null in).* has no name.*");

    /** The least room on the left of what one reads, in pixels. */
    private static final int MARGIN = 4;

    private final Ui ui = new Ui();
    private final Wizards wizards = new Wizards(ui);
    @TempDir
    private Path lists;

    @Test
    void everyWindowCanBeReadAndReached() {
        var faults = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (OurWindows.Window window : new OurWindows(lists).all()) {
            ui.inDialog(window.opening(), shell -> {
                ui.settle();
                window.fill().accept(shell);
                look(window.name(), shell, faults, seen);
                if (!window.report().isEmpty()) {
                    wizards.press(shell, IDialogConstants.FINISH_ID);
                    wizards.page(shell, window.report());
                    seen.add(window.report());
                    page(window.name() + ", " + window.report(), shell, faults);
                }
                ui.display().timerExec(0, shell::close);
                ui.waitUntil(window.name() + " is closed", shell::isDisposed);
            });
            ui.page().closeAllEditors(false);
        }
        assertEquals("", String.join("\n", faults));
        assertEquals(Set.of(), missing(seen), "pages that were looked at: " + seen);
    }

    /** The walk has come to the pages behind the first ones. */
    private static Set<String> missing(Set<String> seen) {
        Set<String> wanted = new HashSet<>(Set.of("numbers", "sections", "figures", "series", "first", "issues", "errors", "file",
                "columns", "preview", "check", "impact", "published", "target", "fates", "report", "package", "import"));
        wanted.removeAll(seen);
        return wanted;
    }

    private void look(String name, Shell shell, List<String> faults, Set<String> seen) {
        if (!(shell.getData() instanceof WizardDialog dialog)) {
            page(name, shell, faults);
            return;
        }
        while (true) {
            IWizardPage page = dialog.getCurrentPage();
            seen.add(page.getName());
            ui.waitUntil(page.getName() + " of " + name + " is ready: " + Wizards.says(shell),
                    () -> page.isPageComplete() || page.getErrorMessage() != null);
            page(name + ", " + page.getName(), shell, faults);
            Button next = ui.all(shell, Button.class).stream()
                    .filter(each -> Integer.valueOf(IDialogConstants.NEXT_ID).equals(each.getData())).findFirst().orElse(null);
            if (next == null || !next.isEnabled()) {
                return;
            }
            ui.press(next);
            ui.waitUntil("the page after " + page.getName(), () -> dialog.getCurrentPage() != page);
        }
    }

    private void page(String where, Shell shell, List<String> faults) {
        ui.settle();
        ui.screenshot("window-" + where.replaceAll("\\W+", "-"));
        var found = new ArrayList<>(Legibility.faults(shell));
        found.removeIf(fault -> PLATFORM.matcher(fault).matches());
        if (shell.getText().isBlank()) {
            found.add("there is no title");
        }
        found.addAll(Reach.faults(shell));
        found.addAll(mnemonics(shell));
        found.addAll(glued(shell));
        found.forEach(fault -> faults.add(where + ": " + fault));
    }

    /** Returns captions and tables that begin at the edge of the window. */
    private List<String> glued(Shell shell) {
        var inputs = new ArrayList<Control>();
        inputs.addAll(ui.all(shell, Table.class));
        ui.all(shell, Label.class).stream().filter(label -> !label.getText().isEmpty()).forEach(inputs::add);
        return inputs.stream().filter(control -> control.isVisible() && shell.toControl(control.toDisplay(0, 0)).x < MARGIN)
                .map(control -> AccessibleNames.of(control) + " begins at the edge").toList();
    }

    /** Returns letters that call more than one control of a page. */
    private List<String> mnemonics(Shell shell) {
        Map<String, String> owners = new HashMap<>();
        var found = new ArrayList<String>();
        var texts = new ArrayList<String>();
        ui.all(shell, Label.class).forEach(label -> texts.add(label.getText()));
        ui.all(shell, Button.class).forEach(button -> texts.add(button.getText()));
        for (String text : texts) {
            Matcher letter = MNEMONIC.matcher(text);
            if (letter.find()) {
                String other = owners.put(letter.group(1).toLowerCase(java.util.Locale.ROOT), text);
                if (other != null) {
                    found.add(text + " and " + other + " have the same letter");
                }
            }
        }
        return found;
    }
}
