package org.jianbao.workbench.internal.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Control;
import org.jianbao.export.html.HtmlPages;
import org.jianbao.workbench.internal.wizards.Spoken;

/**
 * Shows pages in the browser of the platform. Only pages near what is seen have their content there; the others are empty sheets
 * until they are scrolled to, so a long issue costs no more than a short one. Pages that have stayed as they were are not touched,
 * so the place to which a person has scrolled stays too. A click on a part of the page tells the id of the element that it came
 * from; nothing on a page leads anywhere else.
 */
final class PagePane {

    private static final String CLICKED = "jianbao:element/";
    private static final String FREE = "about:";

    /** Begins the title by which the page says which step is done, and the first and last page that are seen. */
    private static final String DONE = "jianbao:done/";
    /** Begins the id of what stands behind the pages, by which one load is told from another. */
    private static final String LOAD = "jianbao-load-";
    /** How many pages the browser gets at once: a step this long keeps nobody waiting. */
    private static final int STEP = 6;
    /** How many pages before and behind those that are seen have their content too. */
    private static final int AHEAD = 3;

    private final Browser browser;
    private final Consumer<String> clicked;
    private final String script;
    /** The pages that have their content in the browser, by their index. */
    private final SortedMap<Integer, String> filled = new TreeMap<>();
    private HtmlPages shown;
    private boolean ready;
    private boolean busy;
    private boolean scheduled;
    private int sheets;
    private int first;
    private int last;
    private int steps;
    private int loads;
    private List<String> marked = List.of();
    private boolean marking;
    private boolean reveal;
    private boolean zooming;
    private String zoom = "1";

    /**
     * Makes an empty pane.
     *
     * @param browser shows the pages
     * @param clicked takes the id of the element on whose place on the page a person has clicked
     */
    PagePane(Browser browser, Consumer<String> clicked) {
        this.browser = browser;
        this.clicked = clicked;
        this.script = script();
        browser.setJavascriptEnabled(true);
        Spoken.name(browser, Texts.MESSAGES.get("preview.browser.name"));
        browser.addLocationListener(LocationListener.changingAdapter(this::leave));
        browser.addProgressListener(ProgressListener.completedAdapter(event -> loaded()));
        browser.addTitleListener(event -> told(event.title));
    }

    /** Returns the widget. */
    Control control() {
        return browser;
    }

    /** Shows pages: at once the first one, the others and all changes step by step, each as soon as the last is done. */
    void show(HtmlPages pages) {
        boolean anew = shown == null || !shown.style().equals(pages.style());
        shown = pages;
        marking = true;
        if (anew) {
            ready = false;
            busy = false;
            first = 0;
            last = 0;
            sheets = 1;
            filled.clear();
            filled.put(0, pages.pages().getFirst());
            loads++;
            browser.setText(pages.start() + pages.pages().getFirst() + pages.end() + "<i id=\"" + LOAD + loads + "\" hidden></i>");
        } else {
            later();
        }
    }

    /** Takes the pages away. */
    void clear() {
        shown = null;
        ready = false;
        busy = false;
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
        marking = true;
        reveal = true;
        later();
    }

    /** Shows the pages larger or smaller; 1 is the size of the paper, 0 the width of the pane. */
    void zoom(double factor) {
        zoom = Double.toString(factor);
        zooming = true;
        later();
    }

    /**
     * Does the next step later. On GTK a script handles other events until it is done, which a field that takes a key must not
     * see; and while the browser is at work it takes no script, so the next one waits until the browser says that it is done.
     */
    private void later() {
        if (ready && !busy && !scheduled) {
            scheduled = true;
            browser.getDisplay().asyncExec(this::step);
        }
    }

    private void step() {
        scheduled = false;
        if (!ready || busy || browser.isDisposed()) {
            return;
        }
        if (reveal) {
            marked.stream().mapToInt(shown::pageOf).filter(page -> page >= 0).findFirst().ifPresent(page -> {
                first = page;
                last = page;
            });
        }
        String change = change();
        boolean complete = change.isEmpty();
        if (complete && zooming) {
            change += "jianbao.zoom(" + zoom + ");";
            zooming = false;
        }
        if (complete && marking) {
            change += marking(reveal);
            marking = false;
            reveal = false;
        }
        if (!change.isEmpty()) {
            busy = true;
            steps++;
            browser.execute("setTimeout(function () {" + change + "jianbao.done(" + steps + ");}, 0);");
        }
    }

    /** Takes what the page says: the last step that is done, the first and the last page that are seen. */
    private void told(String title) {
        if (!ready || !title.startsWith(DONE)) {
            return;
        }
        String[] parts = title.substring(DONE.length()).split("/");
        if (!reveal && Integer.parseInt(parts[1]) >= 0) {
            first = Integer.parseInt(parts[1]);
            last = Integer.parseInt(parts[2]);
        }
        busy = busy && Integer.parseInt(parts[0]) != steps;
        later();
    }

    /** Returns whether the browser shows all that it is to show. */
    boolean isAtRest() {
        return ready && !busy && !scheduled;
    }

    /** Returns what a script says about the pages; null while they are being loaded. */
    Object ask(String expression) {
        return ready ? browser.evaluate("return " + expression + ";") : null;
    }

    private void loaded() {
        if (shown == null || ready || !Boolean.TRUE.equals(
                browser.evaluate("return document.getElementById('" + LOAD + loads + "') !== null;"))) {
            return; // done with what was to be shown before
        }
        ready = browser.execute(script);
        zooming = true;
        reveal = true;
        later();
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

    /** Returns the next changes of the pages; empty if the browser has all that are near what is seen. */
    private String change() {
        List<String> pages = shown.pages();
        var change = new StringBuilder();
        if (sheets != pages.size()) {
            sheets = pages.size();
            filled.tailMap(sheets).clear();
            change.append("jianbao.count(").append(sheets).append(");");
        }
        int from = Math.max(0, first - AHEAD);
        int to = Math.min(sheets - 1, last + AHEAD);
        List<Integer> changed = IntStream.concat(IntStream.rangeClosed(first, to), IntStream.range(from, first))
                .filter(page -> page < sheets && !pages.get(page).equals(filled.get(page))).limit(STEP).boxed().toList();
        for (int page : changed) {
            filled.put(page, pages.get(page));
            change.append(page(page, pages.get(page)));
        }
        List<Integer> far = filled.keySet().stream().filter(page -> page < from || page > to).toList();
        for (int page : far) {
            filled.remove(page);
            change.append(page(page, ""));
        }
        return change.isEmpty() ? "" : change.append(marking(false)).toString();
    }

    private static String page(int index, String html) {
        return "jianbao.page(" + index + ',' + quoted(html) + ");\n";
    }

    private String marking(boolean revealing) {
        var ids = new ArrayList<String>();
        marked.forEach(id -> ids.add(quoted(id)));
        return "jianbao.mark([" + String.join(",", ids) + "]," + revealing + ");";
    }

    /** Returns a text as a literal of JavaScript. */
    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\' || unit < ' ' || unit == '\u2028' || unit == '\u2029' || unit == '<') {
                quoted.append("\\u").append(HexFormat.of().toHexDigits(unit));
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
