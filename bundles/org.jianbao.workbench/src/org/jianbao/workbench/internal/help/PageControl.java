package org.jianbao.workbench.internal.help;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Shows one page: in the browser of the platform, or as text where it has none. */
interface PageControl {

    /** Makes a control, given where it goes, where pages come from, and what follows a link to an address. */
    interface Factory {
        PageControl make(Composite parent, HelpPages pages, Consumer<String> follow);
    }

    /** Returns the widget. */
    Control control();

    /** Shows a page. */
    void show(HelpPage page);

    /** Returns a browser, or a text if the platform has no browser. */
    static PageControl best(Composite parent, HelpPages pages, Consumer<String> follow) {
        try {
            return new InBrowser(parent, pages, follow);
        } catch (SWTError e) {
            return new AsText(parent);
        }
    }

    /** Shows pages with their styles and links. */
    final class InBrowser implements PageControl {

        private static final String FREE = "about:";

        private final Browser browser;
        private final HelpPages pages;
        private final Consumer<String> follow;

        InBrowser(Composite parent, HelpPages pages, Consumer<String> follow) {
            this.browser = new Browser(parent, SWT.NONE);
            this.pages = pages;
            this.follow = follow;
            browser.setJavascriptEnabled(false);
            browser.addLocationListener(LocationListener.changingAdapter(this::leave));
        }

        private void leave(LocationEvent event) {
            if (event.location.startsWith(HelpPages.SCHEME)) {
                String address = event.location.substring(HelpPages.SCHEME.length());
                browser.getDisplay().asyncExec(() -> follow.accept(address));
            }
            event.doit = event.location.startsWith(FREE);
        }

        @Override
        public Control control() {
            return browser;
        }

        @Override
        public void show(HelpPage page) {
            browser.setText(pages.whole(page));
        }
    }

    /** Shows what pages say. */
    final class AsText implements PageControl {

        private final Text text;

        AsText(Composite parent) {
            text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        }

        @Override
        public Control control() {
            return text;
        }

        @Override
        public void show(HelpPage page) {
            text.setText(page.text());
        }
    }
}
