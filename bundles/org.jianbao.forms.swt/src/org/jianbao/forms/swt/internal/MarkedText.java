package org.jianbao.forms.swt.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Text;
import org.jianbao.forms.swt.Reflow;

/**
 * A paragraph that is read in colours and edited in a native text.
 *
 * <p>A {@link StyledText} draws what an input method composes into its own content: under GTK {@code getText()} gave the letters
 * of an unfinished composition, without any Modify event, and there are reports of lost and doubled characters from
 * other platforms (eclipse.platform.swt #1162, #1213, #2412, #3554). So the styled text is read-only and never sees an input method;
 * as soon as it gets the focus, a native {@link Text} takes its place until the focus leaves. The decision record on input
 * methods says what was tried.
 */
final class MarkedText {

    /** Takes what a person does in the text. */
    interface Host {
        /** Is told each widget before it is shown, to name it and to listen to its keys. */
        void adopt(Control control);

        /** Is told what the text says now. */
        void typed(String text);

        /** Is told that a text with line breaks was typed or pasted in place of a selection; it is not inserted. */
        void lines(int start, int end, String inserted);

        /** May handle a key, by saying that the widget has nothing to do with it ({@code doit}). */
        void key(Event event);

        /** Returns the styles of a text. */
        List<StyleRange> styles(String text);
    }

    private static final int MARGIN = 4;
    /** How much is shown of a text that is too long. */
    private static final int SEEN = 2000;

    private final Composite place;
    private final StyledText view;
    private final Host host;
    private final boolean readOnly;
    private final int lines;
    private Text edit;
    private String shown = "";
    private boolean loading;
    private boolean pressed;
    /** How high the text that is typed wanted to be when it was laid out last. */
    private int laidOut;

    /**
     * Makes an empty text.
     *
     * @param lines how many lines it shows at least
     */
    MarkedText(Composite parent, int lines, boolean readOnly, Host host) {
        this.host = host;
        this.lines = lines;
        this.readOnly = readOnly;
        place = new Composite(parent, SWT.BORDER);
        place.setLayout(new OnePlace());
        view = new StyledText(place, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        view.setFont(Look.font());
        view.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        view.setAlwaysShowScrollBars(false);
        place.setBackground(view.getBackground());
        host.adopt(view);
        view.addListener(SWT.Traverse, MarkedText::travel);
        view.addListener(SWT.KeyDown, host::key);
        if (!readOnly) {
            view.addListener(SWT.MouseDown, event -> pressed = true);
            view.addListener(SWT.MouseUp, event -> {
                pressed = false;
                begin(view.getSelection());
            });
            view.addListener(SWT.FocusIn, event -> later(() -> {
                if (!pressed && view.isFocusControl()) {
                    begin(new Point(shown.length(), shown.length()));
                }
            }));
        }
    }

    private void later(Runnable action) {
        place.getDisplay().asyncExec(() -> {
            if (!place.isDisposed()) {
                action.run();
            }
        });
    }

    /** Lets Tab go on to the next field. */
    private static void travel(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    /** Returns the widget. */
    Composite place() {
        return place;
    }

    /** Returns what the text says, with what is being typed. */
    String text() {
        return shown;
    }

    /** Returns the native text; null if it has never been needed. */
    Text edit() {
        return edit;
    }

    /** Returns whether the text has the focus for typing. */
    boolean isEditing() {
        return edit != null && edit.getVisible();
    }

    /** Returns whether one of the widgets has the focus. */
    boolean hasFocus() {
        return view.isFocusControl() || edit != null && edit.isFocusControl();
    }

    /** Shows a text of the model. */
    void set(String text) {
        if (isEditing()) {
            loading = true;
            Caret.show(edit, text);
            loading = false;
        }
        if (!shown.equals(text)) {
            shown = text;
            Reflow.later(place);
        }
        restyle();
    }

    /** Returns whether the text is short enough to be shown as a whole, and edited. */
    boolean isWhole() {
        return shown.length() <= PlainText.LIMIT;
    }

    /** Shows the text in its colours, unless it is being typed. */
    void restyle() {
        if (!isEditing()) {
            String seen = isWhole() ? shown : shown.substring(0, SEEN) + '…';
            if (!view.getText().equals(seen)) {
                view.setText(seen);
            }
            view.setStyleRanges(host.styles(seen).toArray(StyleRange[]::new));
        }
    }

    /** Puts the focus into the text. */
    void focus(int start, int end) {
        if (readOnly) {
            view.setFocus();
            view.setSelection(start, end);
        } else {
            begin(new Point(start, end));
        }
    }

    /** Puts the native text in place of the styled one. */
    private void begin(Point selection) {
        if (!isWhole()) {
            view.setFocus();
            return;
        }
        if (edit == null) {
            create();
        }
        if (!isEditing()) {
            loading = true;
            edit.setText(shown);
            loading = false;
            edit.setVisible(true);
            view.setVisible(false);
            place.layout();
            if (laidOut > place.getClientArea().height) {
                Reflow.later(place);
            }
        }
        edit.setSelection(selection);
        edit.setFocus();
    }

    private void create() {
        edit = new Text(place, SWT.MULTI | SWT.WRAP);
        edit.setFont(view.getFont());
        edit.setVisible(false);
        host.adopt(edit);
        edit.addListener(SWT.Traverse, MarkedText::travel);
        edit.addListener(SWT.KeyDown, host::key);
        edit.addListener(SWT.Verify, this::verify);
        edit.addListener(SWT.Modify, event -> typed());
        edit.addListener(SWT.FocusOut, event -> later(this::end));
    }

    private void verify(Event event) {
        if (!loading && (event.text.indexOf('\n') >= 0 || event.text.indexOf('\r') >= 0)) {
            event.doit = false;
            String inserted = event.text.replace("\r\n", "\n").replace('\r', '\n');
            int start = event.start;
            int end = event.end;
            later(() -> host.lines(start, end, inserted));
        }
    }

    private void typed() {
        if (!loading) {
            shown = edit.getText();
            host.typed(shown);
            if (height() != laidOut) { // only then, since each layout measures the whole form
                Reflow.later(place);
            }
        }
    }

    private int height() {
        return place.computeSize(place.getSize().x, SWT.DEFAULT).y - 2 * place.getBorderWidth();
    }

    /** Shows the styled text again, unless only another window has come to the front. */
    private void end() {
        Control focused = place.getDisplay().getFocusControl();
        if (isEditing() && focused != null && focused != edit) {
            edit.setVisible(false);
            view.setVisible(true);
            restyle();
        }
    }

    /** Both texts in the same place, as high as the higher one. */
    private final class OnePlace extends Layout {

        @Override
        protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
            int least = lines * view.getLineHeight() + 2 * MARGIN;
            if (isEditing() && wHint != SWT.DEFAULT) { // after each key: the text that is not seen need not be measured
                int height = edit.computeSize(wHint - 2 * MARGIN, hHint, flushCache).y + 2 * MARGIN;
                return new Point(wHint, Math.max(least, height));
            }
            Point size = view.computeSize(wHint, hHint, flushCache);
            int height = isEditing() ? edit.computeSize(wHint, hHint, flushCache).y + 2 * MARGIN : size.y;
            return new Point(wHint == SWT.DEFAULT ? Math.min(size.x, 200) : wHint, Math.max(least, height));
        }

        @Override
        protected void layout(Composite composite, boolean flushCache) {
            Rectangle area = composite.getClientArea();
            view.setBounds(area);
            if (edit != null) {
                edit.setBounds(area.x + MARGIN, area.y + MARGIN, area.width - 2 * MARGIN, area.height - 2 * MARGIN);
            }
            laidOut = isEditing() ? height() : 0;
        }
    }
}
