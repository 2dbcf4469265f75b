package org.jianbao.forms.swt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for a file in the dialog of the platform, which by itself opens in no folder, or in one that has nothing to do with the question. */
public final class FileQuestion {

    private FileQuestion() {
    }

    /**
     * Opens the dialog in the folder of the file that is set now; else where a file of the kind was chosen last since the start; else in
     * another. A folder that is gone is passed over.
     *
     * @param dialog knows which files it shows
     * @param kind what kind of file is chosen, one word
     * @param set the file that is set now; {@code null} for none
     * @param otherwise the folder for the first time; {@code null} for the one that the person has in the system
     * @return the chosen file; empty if the person has changed their mind
     */
    public static Optional<Path> choose(FileDialog dialog, String kind, Path set, Path otherwise) {
        Display display = dialog.getParent().getDisplay(); // lives as long as the windows
        String key = FileQuestion.class.getName() + '.' + kind;
        if (set != null && isFolder(set.getParent())) {
            dialog.setFilterPath(set.getParent().toString());
        } else if (display.getData(key) instanceof Path last && isFolder(last)) {
            dialog.setFilterPath(last.toString());
        } else {
            dialog.setFilterPath(otherwise == null ? System.getProperty("user.home") : otherwise.toString());
        }
        Optional<Path> chosen = Optional.ofNullable(dialog.open()).map(Path::of);
        chosen.ifPresent(file -> display.setData(key, file.getParent()));
        return chosen;
    }

    private static boolean isFolder(Path folder) {
        return folder != null && Files.isDirectory(folder);
    }
}
