package org.jianbao.workbench.internal.editor;

import java.util.Arrays;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Questions with answers in words. */
final class Dialogs {

    private Dialogs() {
    }

    /**
     * Asks a question.
     *
     * @param shell the window
     * @param title the key of the title
     * @param question the question, for people
     * @param answers the keys of the answers, the usual one first, the one that changes nothing last
     * @return the index of the answer; the last one if the question was closed without an answer
     */
    static int ask(Shell shell, String title, String question, String... answers) {
        String[] buttons = Arrays.stream(answers).map(key -> Texts.MESSAGES.get(key)).toArray(String[]::new);
        int answer = new MessageDialog(shell, Texts.MESSAGES.get(title), null, question, MessageDialog.WARNING, 0, buttons).open();
        return answer < 0 || answer >= answers.length ? answers.length - 1 : answer;
    }
}
