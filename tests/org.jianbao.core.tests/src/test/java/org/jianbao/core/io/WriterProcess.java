package org.jianbao.core.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** A process of its own that writes a file, once or often, and may die on the way. It needs no library. */
final class WriterProcess {

    /** What the process ends with when it dies. */
    static final int KILLED = 77;
    /** What the process ends with when the file could not be written. */
    static final int REFUSED = 2;

    private WriterProcess() {
    }

    /**
     * Writes.
     *
     * @param arguments the file, the letter of which the content consists, how long it is, how often it is written, and the
     *        step at which the process dies
     */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        byte[] content = new byte[Integer.parseInt(arguments[2])];
        Arrays.fill(content, (byte) arguments[1].charAt(0));
        Disk disk = arguments.length > 4 ? dying(Disk.Step.valueOf(arguments[4])) : Disk.REAL;
        try {
            for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                new SafeWrite(disk, Path.of(arguments[0]), content.length).write(out -> out.write(content));
            }
        } catch (ModelFileException e) {
            System.out.print(e.getMessage());
            System.exit(REFUSED);
        }
    }

    /** Halting runs no finally, no shutdown hook and flushes nothing, like a kill. */
    private static Disk dying(Disk.Step step) {
        return new Disk() {
            @Override
            void reached(Step reached) {
                if (reached == step) {
                    Runtime.getRuntime().halt(KILLED);
                }
            }
        };
    }
}
