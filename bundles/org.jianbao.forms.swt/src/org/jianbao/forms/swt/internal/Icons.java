package org.jianbao.forms.swt.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The images of buttons. They are drawn in a grey that can be told from light and dark grounds. */
final class Icons {

    private Icons() {
    }

    /** Returns the image of a name; it belongs to JFace's registry. */
    static Image get(String name) {
        ImageRegistry images = JFaceResources.getImageRegistry();
        String key = Icons.class.getName() + '.' + name;
        if (images.getDescriptor(key) == null) {
            images.put(key, ImageDescriptor.createFromURL(Icons.class.getResource(name + ".svg")));
        }
        return images.get(key);
    }

    /**
     * Returns a new button with an image.
     *
     * @param caption what it does; shown when the mouse rests on it, and told by screen readers
     */
    static Button button(Composite parent, String icon, String caption) {
        var button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setImage(get(icon));
        button.setToolTipText(caption);
        Access.name(button, caption, "");
        return button;
    }
}
