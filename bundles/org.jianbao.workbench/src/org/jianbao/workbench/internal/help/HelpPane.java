package org.jianbao.workbench.internal.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jianbao.workbench.internal.wizards.Spoken;

/** The page that is being read, and the way back to those that were read before. */
public final class HelpPane {

    private final Composite frame;
    private final HelpPages pages;
    private final PageControl control;
    private final Consumer<HelpPage> shown;
    private final Deque<HelpPage> before = new ArrayDeque<>();
    private HelpPage page;

    private HelpPane(Composite parent, HelpPages pages, Consumer<HelpPage> shown, PageControl.Factory factory) {
        this.pages = pages;
        this.shown = shown;
        this.frame = new Composite(parent, 0);
        frame.setLayout(new FillLayout());
        this.control = factory.make(frame, pages, this::open);
        Spoken.name(control.control(), () -> page == null ? Texts.MESSAGES.get("page.name") : page.title());
    }

    /**
     * Makes an empty pane, with the browser of the platform if it has one.
     *
     * @param parent where it goes
     * @param pages finds pages
     * @param shown learns of every page that comes to be shown
     */
    public static HelpPane of(Composite parent, HelpPages pages, Consumer<HelpPage> shown) {
        return new HelpPane(parent, pages, shown, PageControl::best);
    }

    /** Makes an empty pane as {@link #of}, but without a browser. */
    public static HelpPane ofText(Composite parent, HelpPages pages, Consumer<HelpPage> shown) {
        return new HelpPane(parent, pages, shown, (place, all, follow) -> new PageControl.AsText(place));
    }

    /** Shows the page at an address; one that does not exist changes nothing. */
    public void open(String address) {
        pages.page(address).filter(next -> page == null || !next.address().equals(page.address())).ifPresent(next -> {
            if (page != null) {
                before.push(page);
            }
            show(next);
        });
    }

    /** Shows the page that was read before; nothing happens without one. */
    public void back() {
        if (canGoBack()) {
            show(before.pop());
        }
    }

    /** Returns whether there is a page that was read before. */
    public boolean canGoBack() {
        return !before.isEmpty();
    }

    private void show(HelpPage next) {
        page = next;
        control.show(next);
        shown.accept(next);
    }

    /** Returns the page that is shown; null before the first. */
    public HelpPage page() {
        return page;
    }

    /** Returns the widget. */
    public Control control() {
        return frame;
    }

    /** Puts the input into the page. */
    void setFocus() {
        control.control().setFocus();
    }
}
