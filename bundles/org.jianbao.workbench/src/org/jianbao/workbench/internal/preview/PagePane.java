package org.jianbao.workbench.internal.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jianbao.export.html.HtmlPages;

/**
 * Shows pages in the browser of the platform. Pages that have stayed as they were are not touched, so the place to which a
 * person has scrolled stays too. A click on a part of the page tells the id of the element that it came from; nothing on a
 * page leads anywhere else.
 */
final class PagePane {

    private static final String CLICKED = "jianbao:element/";
    private static final String FREE = "about:";

    private final Browser browser;
    private final Consumer<String> clicked;
    private final String script;
    private HtmlPages shown;
    private boolean ready;
    private HtmlPages waiting;
    private List<String> marked = List.of();
    private boolean marking;
    private String zoom = "1";

    /**
     * Makes an empty pane.
     *
     * @param parent where it goes
     * @param clicked takes the id of the element on whose place on the page a person has clicked
     * @throws SWTError if the platform has no browser
     */
    PagePane(Composite parent, Consumer<String> clicked) {
        this.browser = new Browser(parent, SWT.NONE);
        this.clicked = clicked;
        this.script = script();
        browser.setJavascriptEnabled(true);
        browser.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(
                event -> event.result = Texts.MESSAGES.get("preview.browser.name")));
        browser.addLocationListener(LocationListener.changingAdapter(this::leave));
        browser.addProgressListener(ProgressListener.completedAdapter(event -> loaded()));
    }

    /** Returns the widget. */
    Control control() {
        return browser;
    }

    /** Shows pages. */
    void show(HtmlPages pages) {
        if (shown == null || !shown.style().equals(pages.style())) {
            ready = false;
            waiting = null;
            shown = pages;
            browser.setText(pages.whole());
        } else if (!ready) {
            waiting = pages;
        } else {
            String change = change(shown, pages);
            shown = pages;
            if (!change.isEmpty()) {
                browser.execute(change);
            }
        }
    }

    /** Takes the pages away. */
    void clear() {
        shown = null;
        waiting = null;
        ready = false;
        browser.setText("");
    }

    /**
     * Marks an element and brings it into view.
     *
     * @param ids the id of the element and those of the elements around it, the innermost first; the first one that has a
     *        place on the page is marked
     */
    void mark(List<String> ids) {
        marked = List.copyOf(ids);
        if (ready && !marking) {
            marking = true;
            browser.getDisplay().asyncExec(this::mark);
        }
    }

    /** Marks later: on GTK a script handles other events until it is done, which a field that takes a key must not see. */
    private void mark() {
        marking = false;
        if (ready && !browser.isDisposed()) {
            browser.execute(marking(true));
        }
    }

    /** Shows the pages larger or smaller; 1 is the size of the paper, 0 the width of the pane. */
    void zoom(double factor) {
        zoom = Double.toString(factor);
        if (ready) {
            browser.execute("jianbao.zoom(" + zoom + ");");
        }
    }

    /** Returns what a script says about the pages; null while they are being loaded. */
    Object ask(String expression) {
        return ready ? browser.evaluate("return " + expression + ";") : null;
    }

    private void loaded() {
        if (shown == null || ready) {
            return;
        }
        ready = browser.execute(script);
        browser.execute("jianbao.zoom(" + zoom + ");" + marking(true));
        if (waiting != null) {
            HtmlPages next = waiting;
            waiting = null;
            show(next);
        }
    }

    /** Takes clicks; leaves the page for nothing else. */
    private void leave(LocationEvent event) {
        if (event.location.startsWith(CLICKED)) {
            event.doit = false;
            String id = java.net.URLDecoder.decode(event.location.substring(CLICKED.length()), StandardCharsets.UTF_8);
            browser.getDisplay().asyncExec(() -> clicked.accept(id));
        } else if (!event.location.startsWith(FREE)) {
            event.doit = false;
        }
    }

    private String change(HtmlPages before, HtmlPages after) {
        var change = new StringBuilder();
        for (int i = 0; i < after.pages().size(); i++) {
            if (i >= before.pages().size() || !before.pages().get(i).equals(after.pages().get(i))) {
                change.append("jianbao.page(").append(i).append(',').append(quoted(after.pages().get(i))).append(");\n");
            }
        }
        if (after.pages().size() < before.pages().size()) {
            change.append("jianbao.cut(").append(after.pages().size()).append(");\n");
        }
        return change.isEmpty() ? "" : change.append(marking(false)).toString();
    }

    private String marking(boolean reveal) {
        var ids = new ArrayList<String>();
        marked.forEach(id -> ids.add(quoted(id)));
        return "jianbao.mark([" + String.join(",", ids) + "]," + reveal + ");";
    }

    /** Returns a text as a literal of JavaScript. */
    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\' || unit < ' ' || unit == '\u2028' || unit == '\u2029' || unit == '<') {
                quoted.append(String.format("\\u%04x", (int) unit));
            } else {
                quoted.append(unit);
            }
        }
        return quoted.append('"').toString();
    }

    private static String script() {
        try (InputStream in = PagePane.class.getResourceAsStream("pages.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
