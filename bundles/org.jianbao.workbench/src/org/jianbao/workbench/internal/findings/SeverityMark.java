package org.jianbao.workbench.internal.findings;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/**
 * The small marks that are laid over an icon where something is wrong. Each is taken from the picture that the window system has
 * made: the platform's own way reads the drawing once more with a library of its own, whose first use takes half a second.
 */
public final class SeverityMark {

    /** The mark of an error. */
    public static final ImageDescriptor ERROR = mark(ISharedImages.IMG_DEC_FIELD_ERROR);
    /** The mark of a warning. */
    public static final ImageDescriptor WARNING = mark(ISharedImages.IMG_DEC_FIELD_WARNING);

    private SeverityMark() {
    }

    /** The descriptor may be made by any thread; only that of the windows asks it for the picture. */
    private static ImageDescriptor mark(String name) {
        ImageDataProvider picture = zoom -> data(name, zoom);
        return ImageDescriptor.createFromImageDataProvider(picture);
    }

    private static ImageData data(String name, int zoom) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(name).getImageData(zoom);
    }
}
