package org.jianbao.forms.swt.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.io.SafeFile;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FileQuestion;
import org.jianbao.forms.swt.FormContext;

/** A picture file of the series folder: chosen, copied into the folder, shown small, taken away. */
final class PictureField extends AbstractField {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 100;

    private final Canvas preview;
    private final Text name;
    private final Button clear;
    private Image image;
    private String shown;

    PictureField(Composite parent, Field field, FormContext context) {
        super(parent, field, context, 4);
        preview = new Canvas(row(), SWT.BORDER | SWT.NO_FOCUS);
        var data = new GridData(SWT.LEAD, SWT.TOP, false, false);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        preview.setLayoutData(data);
        Access.name(preview, Texts.MESSAGES.get("picture.preview", field.caption()), "");
        preview.addListener(SWT.Paint, event -> paint(event.gc));
        preview.addListener(SWT.Dispose, event -> release());
        name = new Text(row(), SWT.SINGLE | SWT.READ_ONLY);
        name.setFont(Look.font());
        name.setBackground(row().getBackground());
        name.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        adopt(name);
        var choose = new Button(row(), SWT.PUSH);
        choose.setFont(Look.font());
        choose.setText(Texts.MESSAGES.get("picture.choose"));
        choose.setLayoutData(new GridData(SWT.LEAD, SWT.TOP, false, false));
        Access.name(choose, Texts.MESSAGES.get("picture.choose.of", field.caption()), field.hint());
        choose.addListener(SWT.Selection, event -> ask());
        choose.setEnabled(!field.readOnly());
        clear = Icons.button(row(), "clear", Texts.MESSAGES.get("reference.clear", field.caption()));
        clear.setLayoutData(new GridData(SWT.LEAD, SWT.TOP, false, false));
        clear.addListener(SWT.Selection, event -> context.edits().set(element(), feature(), null));
    }

    private void paint(GC gc) {
        Rectangle area = preview.getClientArea();
        if (image == null) {
            Image none = Icons.get("picture");
            Rectangle size = none.getBounds();
            gc.drawImage(none, (area.width - size.width) / 2, (area.height - size.height) / 2);
            return;
        }
        Rectangle size = image.getBounds();
        double scale = Math.min(1, Math.min((double) area.width / size.width, (double) area.height / size.height));
        int width = (int) Math.max(1, size.width * scale);
        int height = (int) Math.max(1, size.height * scale);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2, width, height);
    }

    private void ask() {
        var dialog = new FileDialog(preview.getShell(), SWT.OPEN);
        dialog.setText(Texts.MESSAGES.get("picture.choose.of", field().caption()));
        dialog.setFilterExtensions(new String[] {"*.png;*.jpg;*.jpeg;*.gif;*.bmp;*.PNG;*.JPG;*.JPEG", "*"});
        dialog.setFilterNames(new String[] {Texts.MESSAGES.get("picture.files"), Texts.MESSAGES.get("picture.all")});
        Path folder = context().series().files().folder();
        FileQuestion.choose(dialog, "picture", file(shown), folder).ifPresent(this::take);
    }

    /** Returns the file of a path in the series folder; {@code null} if it is none. */
    private Path file(String path) {
        try {
            Path folder = context().series().files().folder();
            Path file = folder.resolve(path).normalize();
            return !path.isEmpty() && file.startsWith(folder) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Copies a picture into the series folder and shows it. */
    void take(Path file) {
        try {
            String problem = Pictures.problem(file);
            if (problem.isEmpty()) {
                Path target = Pictures.target(context().series().files().folder(), file);
                if (!Files.exists(target)) {
                    Files.createDirectories(target.getParent());
                    SafeFile.write(target, out -> Files.copy(file, out));
                }
                context().edits().set(element(), feature(), Pictures.FOLDER + '/' + target.getFileName());
                load();
            } else {
                refuse(problem);
            }
        } catch (IOException e) {
            refuse(Texts.MESSAGES.get("picture.failed", file.getFileName(), e.getMessage()));
        }
    }

    @Override
    void load() {
        String path = value() instanceof String set ? set : "";
        if (!path.equals(shown)) {
            shown = path;
            name.setText(path);
            clear.setVisible(!path.isEmpty() && !field().readOnly());
            release();
            refuse(path.isEmpty() ? "" : read(path));
            preview.redraw();
        }
    }

    /** Reads the picture; returns why it cannot be shown, or an empty text. */
    private String read(String path) {
        try {
            Path file = file(path);
            if (file == null || !Files.isRegularFile(file)) {
                return Texts.MESSAGES.get("picture.missing", path);
            }
            String problem = Pictures.problem(file);
            if (problem.isEmpty()) {
                image = new Image(preview.getDisplay(), new ImageData(file.toString()));
            }
            return problem;
        } catch (SWTException | IOException e) {
            return Texts.MESSAGES.get("picture.unreadable", path);
        }
    }

    private void release() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
