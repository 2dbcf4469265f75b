package org.jianbao.forms.swt.internal;

import java.util.function.Function;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.jianbao.core.check.Severity;

/**
 * The colours and fonts of forms, on light and on dark ground. The colours stand in JFace's registry under
 * {@code org.jianbao.forms.light.…} and {@code org.jianbao.forms.dark.…}, so that a theme may replace them; ours have a
 * contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3) with the grounds of the common desktops.
 */
public final class Look {

    private static final String PREFIX = "org.jianbao.forms.";
    private static final Look LIGHT = new Look("light.");
    private static final Look DARK = new Look("dark.");

    private final String variant;

    private Look(String variant) {
        this.variant = variant;
    }

    /** Returns the look that suits the ground of a control. */
    public static Look of(Control control) {
        RGB ground = control.getBackground().getRGB();
        return 299 * ground.red + 587 * ground.green + 114 * ground.blue < 128_000 ? DARK : LIGHT;
    }

    /**
     * Colours the text of a control, and colours it anew when a theme has changed its ground, which happens after it was made.
     *
     * @param colour gives the colour of a look
     */
    static void tint(Control control, Function<Look, Color> colour) {
        var look = new Look[] {of(control)};
        control.setForeground(colour.apply(look[0]));
        control.addListener(SWT.Paint, event -> {
            if (look[0] != of(control)) {
                look[0] = of(control);
                control.setForeground(colour.apply(look[0]));
            }
        });
    }

    /** Returns the colour of what matters less: units, hints. */
    public Color muted() {
        return color("muted", new RGB(0x59, 0x5F, 0x69), new RGB(0xB4, 0xBA, 0xC4));
    }

    /** Returns the colour of the headings of groups. */
    public Color heading() {
        return color("heading", new RGB(0x9C, 0x1F, 0x1F), new RGB(0xFF, 0x9E, 0x94));
    }

    /** Returns the colour of fine lines, which carry no meaning. */
    public Color rule() {
        return color("rule", new RGB(0xD5, 0xD8, 0xDD), new RGB(0x55, 0x5A, 0x62));
    }

    /** Returns the colour of names of departments and windows. */
    public Color unit() {
        return color("unit", new RGB(0x0B, 0x57, 0xA4), new RGB(0x8C, 0xC4, 0xFF));
    }

    /** Returns the colour of titles of documents. */
    public Color document() {
        return color("document", new RGB(0x6B, 0x3F, 0xA0), new RGB(0xD2, 0xB4, 0xFF));
    }

    /** Returns the colour of quoted figures. */
    public Color figure() {
        return color("figure", new RGB(0x1D, 0x6B, 0x35), new RGB(0x8E, 0xD8, 0xA0));
    }

    /** Returns the colour of the sentence of a finding. */
    public Color severity(Severity severity) {
        return switch (severity) {
            case ERROR -> color("error", new RGB(0xB3, 0x1B, 0x1B), new RGB(0xFF, 0xA3, 0xA3));
            case WARNING -> color("warning", new RGB(0x7A, 0x4B, 0x00), new RGB(0xF2, 0xC0, 0x6B));
            case INFO -> muted();
        };
    }

    /** Returns the font of headings. */
    public static Font headingFont() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
    }

    /** Returns the font of fields: that of dialogs, which scales with the desktop. */
    public static Font font() {
        return JFaceResources.getDialogFont();
    }

    /** Returns how wide some Chinese characters are in the font of a control, in pixels. */
    static int width(Control control, int characters) {
        var gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return characters * gc.textExtent("字").x;
        } finally {
            gc.dispose();
        }
    }

    private Color color(String name, RGB light, RGB dark) {
        ColorRegistry colors = JFaceResources.getColorRegistry();
        String key = PREFIX + variant + name;
        if (!colors.hasValueFor(key)) {
            colors.put(key, this == DARK ? dark : light);
        }
        return colors.get(key);
    }
}
