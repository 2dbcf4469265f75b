package org.jianbao.workbench.tests;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Keeps what tells why a test failed. */
final class Failures {

    private Failures() {
    }

    /** Keeps a picture of the display, the failure and the platform's log in {@code target/failures}. */
    static void keep(String test, Throwable failure) {
        Path folder = folder("failures");
        picture(Display.getCurrent(), folder.resolve(test + ".png"));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve(test + ".txt")))) {
            failure.printStackTrace(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path log = Platform.getLogFileLocation().toPath();
        if (Files.exists(log)) {
            try {
                Files.copy(log, folder.resolve(test + ".log"), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Path picture(Display display, Path file) {
        return write(data(display, display.getBounds()), file);
    }

    /** Returns what a part of the display shows. */
    static ImageData data(Display display, Rectangle bounds) {
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    static Path write(ImageData data, Path file) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    static Path folder(String name) {
        try {
            String run = Ui.isDark() ? "dark" : System.getProperty("osgi.nl", "en");
            return Files.createDirectories(Path.of("target", run, name).toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
