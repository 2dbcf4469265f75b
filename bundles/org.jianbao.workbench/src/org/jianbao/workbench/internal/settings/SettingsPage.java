package org.jianbao.workbench.internal.settings;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferencePageContainer;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.osgi.service.prefs.BackingStoreException;
import org.jianbao.workbench.internal.wizards.Spoken;

/** The page of the preferences: language and look of the window, copies of what is typed, where exports go. */
public final class SettingsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** The identifier in the registry. */
    public static final String ID = "org.jianbao.workbench.settings";

    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";

    private final WindowLanguage language = new WindowLanguage();
    private IWorkbench workbench;

    /** Makes the page. */
    public SettingsPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench running) {
        workbench = running;
        IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.NODE);
        store.setDefault(LANGUAGE, WindowLanguage.SYSTEM);
        store.setDefault(THEME, Theme.SYSTEM.name());
        store.setDefault(Settings.COPY_SECONDS, Settings.DEFAULT_SECONDS);
        store.setDefault(Settings.EXPORT_FOLDER, "");
        store.setValue(LANGUAGE, language.chosen());
        store.setValue(THEME, Theme.chosen().name());
        setPreferenceStore(store);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.jianbao.workbench.preferences");
    }

    /** Gives the list of the pages beside this one a name for screen readers, which the platform leaves out. */
    @Override
    public void setContainer(IPreferencePageContainer container) {
        super.setContainer(container);
        if (container instanceof PreferenceDialog dialog && dialog.getTreeViewer() != null) {
            Spoken.name(dialog.getTreeViewer().getControl(), Texts.MESSAGES.get("pages"));
        }
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        addField(new ComboFieldEditor(LANGUAGE, Texts.MESSAGES.get("language"), choices(
                WindowLanguage.CHOICES.stream(), code -> Texts.MESSAGES.get("language." + (code.isEmpty() ? "system" : code))), parent));
        addField(new ComboFieldEditor(THEME, Texts.MESSAGES.get("theme"), choices(
                Arrays.stream(Theme.values()).map(Theme::name), name -> Texts.MESSAGES.get("theme." + name)), parent));
        var seconds = new IntegerFieldEditor(Settings.COPY_SECONDS, Texts.MESSAGES.get("copy"), parent, 2);
        seconds.setValidRange(Settings.LEAST_SECONDS, Settings.MOST_SECONDS);
        seconds.setErrorMessage(Texts.MESSAGES.get("copy.wrong", Settings.LEAST_SECONDS, Settings.MOST_SECONDS));
        addField(seconds);
        addField(new ExportFolder(parent));
    }

    /** A folder that is there, or nothing. */
    private static final class ExportFolder extends DirectoryFieldEditor {

        ExportFolder(Composite parent) {
            init(Settings.EXPORT_FOLDER, Texts.MESSAGES.get("export"));
            setChangeButtonText(Texts.MESSAGES.get("export.browse"));
            setErrorMessage(Texts.MESSAGES.get("export.wrong"));
            setValidateStrategy(VALIDATE_ON_KEY_STROKE);
            createControl(parent);
            getTextControl().setMessage(Texts.MESSAGES.get("export.beside"));
        }

        @Override
        protected boolean doCheckState() {
            try {
                String typed = getTextControl().getText().strip();
                return typed.isEmpty() || Path.of(typed).isAbsolute() && super.doCheckState();
            } catch (InvalidPathException e) {
                return false;
            }
        }
    }

    private static String[][] choices(Stream<String> values, UnaryOperator<String> caption) {
        return values.map(value -> new String[] {caption.apply(value), value}).toArray(String[][]::new);
    }

    /** Takes all settings over; asks for a restart if the language or the theme is another one. */
    @Override
    public boolean performOk() {
        if (!super.performOk()) {
            return false;
        }
        String code = getPreferenceStore().getString(LANGUAGE);
        Theme theme = Theme.valueOf(getPreferenceStore().getString(THEME));
        if (code.equals(language.chosen()) && theme == Theme.chosen()) {
            return true;
        }
        try {
            if (!code.equals(language.chosen())) { // the installation need not be writable for another theme
                language.choose(code);
            }
            theme.choose();
        } catch (IOException | BackingStoreException e) {
            setErrorMessage(Texts.MESSAGES.get("restart.failed", e.getLocalizedMessage()));
            return false;
        }
        restart();
        return true;
    }

    private void restart() {
        if (!Restart.isPossible()) {
            MessageDialog.openInformation(getShell(), Texts.MESSAGES.get("restart.title"), Texts.MESSAGES.get("restart.next"));
        } else if (MessageDialog.open(MessageDialog.QUESTION, getShell(), Texts.MESSAGES.get("restart.title"),
                Texts.MESSAGES.get("restart.question"), 0, Texts.MESSAGES.get("restart.now"), Texts.MESSAGES.get("restart.later")) == 0) {
            workbench.getDisplay().asyncExec(workbench::restart); // once the preferences are closed
        }
    }
}
