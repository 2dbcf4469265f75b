package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;

/**
 * A disk that is full before a file is whole: until it is closed, the system refuses to let any file of this process grow beyond
 * a size. Linux only.
 */
final class FullDisk implements AutoCloseable {

    private static final List<String> MESSAGES = List.of(Dialog.DLG_IMG_MESSAGE_ERROR, Dialog.DLG_IMG_MESSAGE_WARNING,
            Dialog.DLG_IMG_MESSAGE_INFO);
    private static final String UNLIMITED = "unlimited";

    /** Lets files have so many bytes at most. */
    FullDisk(int bytes) {
        MESSAGES.forEach(JFaceResources::getImage); // the platform unpacks pictures when they are first asked for
        assumeTrue(limit(Integer.toString(bytes)), "prlimit of util-linux is needed");
    }

    private static boolean limit(String soft) {
        try {
            return new ProcessBuilder("prlimit", "--pid", Long.toString(ProcessHandle.current().pid()), "--fsize=" + soft + ":")
                    .inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        limit(UNLIMITED);
    }
}
