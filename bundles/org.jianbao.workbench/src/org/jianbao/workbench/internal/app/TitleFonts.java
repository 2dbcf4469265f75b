package org.jianbao.workbench.internal.app;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;

/** The fonts of titles in dialogs: the platform has them in a fixed size, which is small where the font of the desktop is large. */
final class TitleFonts {

    private static final double HEADER = 1.2;

    private TitleFonts() {
    }

    /** Makes titles as large as the text below them, and headers larger by a fifth. */
    static void follow() {
        FontData[] text = JFaceResources.getDialogFont().getFontData();
        FontRegistry fonts = JFaceResources.getFontRegistry();
        FontDescriptor bold = FontDescriptor.createFrom(text).setStyle(SWT.BOLD);
        fonts.put(JFaceResources.BANNER_FONT, bold.getFontData());
        fonts.put(JFaceResources.HEADER_FONT, bold.setHeight((int) Math.round(text[0].getHeight() * HEADER)).getFontData());
    }
}
