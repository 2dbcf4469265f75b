package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.ITopic;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.jianbao.workbench.internal.help.HelpPage;
import org.jianbao.workbench.internal.help.HelpPages;
import org.jianbao.workbench.internal.help.HelpPane;
import org.jianbao.workbench.internal.help.HelpTray;
import org.jianbao.workbench.internal.help.HelpView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guide inside of the product, and what F1 shows. */
@ExtendWith(WorkbenchExtension.class)
class HelpTest {

    private static final List<String> LANGUAGES = List.of("en", "zh_CN");
    private static final String PAGES = "/org.jianbao.workbench/help/";
    private static final Path BUNDLE = Path.of(System.getProperty("jianbao.root"), "bundles/org.jianbao.workbench");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern CONTEXT = Pattern.compile("<context id=\"([^\"]+)\">");

    private static final Pattern CALL = Pattern.compile("setHelp\\(.*?\\);\n", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\"(org\\.jianbao\\.[^\"]+)\"");

    private final Ui ui = new Ui();

    @Test
    void bothLanguagesHaveTheSamePages() throws IOException {
        Set<String> english = files("help");
        assertEquals(english.stream().filter(name -> !name.endsWith(".css")).toList(),
                List.copyOf(files("nl/zh/help")), "the style is shared, all else is there in both");
        assertTrue(english.size() > 15, english::toString);
    }

    @Test
    void everyLinkLeadsToAPage() throws IOException {
        for (String language : LANGUAGES) {
            var pages = new HelpPages(language);
            for (String name : files("help").stream().filter(file -> file.endsWith(".html")).toList()) {
                HelpPage page = pages.page(PAGES + name).orElseThrow();
                assertFalse(page.title().isEmpty(), name);
                assertTrue(page.text().length() > 80, name);
                assertEquals(language.startsWith("zh"), page.title().codePoints().anyMatch(Character::isIdeographic), name);
                for (String link : LINK.matcher(page.html()).results().map(found -> found.group(1)).toList()) {
                    assertTrue(HelpPages.target(page, link).flatMap(pages::page).isPresent(), name + " leads to " + link);
                }
            }
        }
    }

    @Test
    void linksOutOfTheHelpAreNone() {
        var page = new HelpPage(PAGES + "start.html", "");
        assertEquals(PAGES + "week.html", HelpPages.target(page, "week.html").orElseThrow());
        for (String link : List.of("https://example.org/", "file:///etc/passwd", "//example.org/x", "javascript:alert(1)",
                "../../../etc/passwd")) {
            assertTrue(HelpPages.target(page, link).flatMap(new HelpPages("en")::page).isEmpty(), link);
        }
    }

    @Test
    void everyContextHasAPageInBothLanguages() throws IOException {
        for (String language : LANGUAGES) {
            for (String id : contexts()) {
                IContext context = HelpSystem.getContext(id, language);
                assertNotNull(context, id);
                assertEquals(1, context.getRelatedTopics().length, id);
                IHelpResource topic = context.getRelatedTopics()[0];
                HelpPage page = new HelpPages(language).page(topic.getHref()).orElseThrow(() -> new AssertionError(id));
                assertEquals(page.title(), topic.getLabel(), id + " in " + language);
            }
        }
    }

    @Test
    void whateverTheCodeAsksForIsAContext() throws IOException {
        Set<String> known = contexts();
        var unknown = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(BUNDLE.resolve("src"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                CALL.matcher(Files.readString(source)).results().flatMap(call -> ID.matcher(call.group()).results())
                        .map(found -> found.group(1)).filter(id -> !known.contains(id)).forEach(unknown::add);
            }
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void everyPageStandsInTheContents() throws IOException {
        var found = new TreeSet<String>();
        List<ITopic> topics = Arrays.stream(HelpSystem.getTocs()).flatMap(toc -> Arrays.stream(toc.getTopics())).toList();
        for (var open = new ArrayList<>(topics); !open.isEmpty();) {
            ITopic topic = open.removeFirst();
            found.add(topic.getHref().substring(PAGES.length()));
            assertEquals(new HelpPages(Platform.getNL()).page(topic.getHref()).orElseThrow().title(), topic.getLabel());
            open.addAll(Arrays.asList(topic.getSubtopics()));
        }
        assertEquals(files("help").stream().filter(file -> file.endsWith(".html")).toList(), List.copyOf(found));
    }

    /** Each ground of the style carries the letters and the links that are written for it. */
    @Test
    void theGuideCanBeReadOnLightAndOnDarkGround() throws IOException {
        String style = Files.readString(BUNDLE.resolve("help/style.css"));
        int dark = style.indexOf("prefers-color-scheme: dark");
        var faults = new ArrayList<String>();
        for (String part : List.of(style.substring(0, dark), style.substring(dark))) {
            List<RGB> grounds = colours(part, "background: #");
            List<RGB> letters = colours(part, "[{;\\s]color: #");
            assertEquals(2, letters.size(), "texts and links");
            assertTrue(grounds.size() >= 2, "pages and tables");
            for (RGB letter : letters) {
                grounds.stream().filter(ground -> Contrast.of(letter, ground) < Contrast.LEAST)
                        .forEach(ground -> faults.add(letter + " on " + ground));
            }
        }
        assertEquals(List.of(), faults);
    }

    private static List<RGB> colours(String style, String before) {
        return Pattern.compile(before + "(\\p{XDigit}{2})(\\p{XDigit}{2})(\\p{XDigit}{2})").matcher(style).results()
                .map(found -> new RGB(Integer.parseInt(found.group(1), 16), Integer.parseInt(found.group(2), 16),
                        Integer.parseInt(found.group(3), 16))).toList();
    }

    @Test
    void theMenuOpensTheGuide() {
        PlatformUI.getWorkbench().getHelpSystem().displayHelp();
        assertEquals(PAGES + "start.html", view().page().address());
        String title = view().page().title();
        ui.waitUntil("the page is drawn", () -> ui.all(ui.shell(), Browser.class).stream()
                .anyMatch(browser -> browser.getText().contains("<h1>" + title) && isDrawn(browser)));
        ui.screenshot("help");
    }

    @Test
    void f1InTheNavigatorShowsItsPage() {
        var navigator = (CommonNavigator) ui.openView("org.jianbao.workbench.navigator");
        ui.focus(navigator.getCommonViewer().getTree());
        ui.keyboard().press(SWT.F1);
        ui.waitUntil("the page is shown", () -> view() != null && view().page() != null
                && view().page().address().equals(PAGES + "navigator.html"));
    }

    @Test
    void f1InTheProblemsShowsTheirPage() {
        IViewPart problems = ui.openView("org.jianbao.workbench.problems");
        ui.page().activate(problems);
        f1(ui.display().getFocusControl());
        ui.waitUntil("the page is shown", () -> view() != null && view().page().address().equals(PAGES + "findings.html"));
    }

    @Test
    void f1InADialogShowsThePageBesideIt() {
        var dialog = new TitleAreaDialog(ui.shell()) {
            @Override
            protected void configureShell(Shell shell) {
                super.configureShell(shell);
                shell.setText("dialog");
            }

            @Override
            protected org.eclipse.swt.widgets.Control createDialogArea(Composite parent) {
                var area = (Composite) super.createDialogArea(parent);
                PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.jianbao.workbench.export");
                new Text(area, SWT.BORDER).setFocus();
                return area;
            }
        };
        ui.inDialog(dialog::open, shell -> {
            ui.waitUntil("the field has the input", () -> ui.display().getFocusControl() instanceof Text text
                    && (text.getStyle() & SWT.READ_ONLY) == 0);
            f1(ui.display().getFocusControl());
            ui.waitUntil("the page is shown", () -> dialog.getTray() instanceof HelpTray);
            assertEquals(PAGES + "export.html", ((HelpTray) dialog.getTray()).page().address());
            ui.waitUntil("the page is drawn", () -> ui.all(shell, Browser.class).stream().anyMatch(this::isDrawn));
            ui.screenshot("help-dialog");
            shell.close();
        });
    }

    @Test
    void f1IsHeardOnTheButtonsOfAWizard() {
        var wizards = new Wizards(ui);
        wizards.select(SampleProject.create("weekly"));
        wizards.open("org.jianbao.workbench.nextIssue", shell -> {
            wizards.page(shell, "numbers");
            ui.waitUntil("one can go on", () -> wizards.button(shell, IDialogConstants.NEXT_ID).isEnabled());
            wizards.next(shell);
            wizards.page(shell, "sections");
            ui.waitUntil("the page has the input", () -> ui.display().getFocusControl() instanceof Tree);
            ui.focus(wizards.button(shell, IDialogConstants.BACK_ID));
            ui.keyboard().press(SWT.F1);
            ui.waitUntil("the page of the wizard is shown", () -> Wizards.dialog(shell).getTray() instanceof HelpTray tray
                    && tray.page().address().equals(PAGES + "next.html"));
            wizards.cancel(shell);
        });
    }

    @Test
    void f1InADialogThatHasNoPageOfItsOwnShowsTheFirstOneBesideIt() {
        var dialog = new TitleAreaDialog(ui.shell()) {
            @Override
            protected void configureShell(Shell shell) {
                super.configureShell(shell);
                shell.setText("dialog");
            }
        };
        ui.inDialog(dialog::open, shell -> {
            ui.focus(shell.getDefaultButton());
            PlatformUI.getWorkbench().getHelpSystem().displayDynamicHelp();
            ui.waitUntil("the page is shown", () -> dialog.getTray() instanceof HelpTray);
            assertEquals(PAGES + "start.html", ((HelpTray) dialog.getTray()).page().address());
            shell.close();
        });
    }

    @Test
    void oneCanGoBack() {
        var shell = new Shell(ui.display());
        var shown = new ArrayList<String>();
        HelpPane pane = HelpPane.of(shell, new HelpPages("en"), page -> shown.add(page.address()));
        pane.open(PAGES + "start.html");
        assertFalse(pane.canGoBack());
        pane.open(PAGES + "week.html");
        pane.open(PAGES + "nothing.html");
        pane.back();
        assertEquals(List.of(PAGES + "start.html", PAGES + "week.html", PAGES + "start.html"), shown);
        assertFalse(pane.canGoBack());
        shell.dispose();
    }

    @Test
    void withoutABrowserThePageIsText() {
        var shell = new Shell(ui.display());
        HelpPane pane = HelpPane.ofText(shell, new HelpPages("zh_CN"), page -> { });
        pane.open(PAGES + "keys.html");
        Text text = (Text) ((Composite) pane.control()).getChildren()[0];
        assertTrue(text.getText().startsWith("常用按键\n") && text.getText().contains("F1\t"), text.getText());
        assertFalse(text.getText().contains("<"), text.getText());
        assertEquals(SWT.READ_ONLY, text.getStyle() & SWT.READ_ONLY);
        shell.dispose();
    }

    @Test
    void searchLeavesWhatHasTheText() {
        PlatformUI.getWorkbench().getHelpSystem().search("git");
        Tree tree = ui.all(ui.shell(), Tree.class).stream().filter(found -> found.getItemCount() > 0
                && found.getItem(0).getData() instanceof org.eclipse.help.IToc).findFirst().orElseThrow();
        assertEquals(1, tree.getItem(0).getItemCount(), "only the page about files speaks of git");
        PlatformUI.getWorkbench().getHelpSystem().search("");
        assertTrue(tree.getItem(0).getItemCount() > 3);
    }

    /** Returns whether there is anything to see on a page: the red line below its title. */
    private boolean isDrawn(Browser browser) {
        var bounds = ui.display().map(browser, null, browser.getClientArea());
        var image = new Image(ui.display(), bounds.width, bounds.height);
        var gc = new GC(ui.display());
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        for (int y = 0; y < data.height; y++) {
            var color = data.palette.getRGB(data.getPixel(data.width / 2, y));
            if (color.red > color.blue + 100) {
                return true;
            }
        }
        return false;
    }

    /** Asks for help in a wizard; returns the address of the page that is shown beside it. */
    static String help(Ui ui, Shell wizard) {
        var dialog = (WizardDialog) wizard.getData();
        f1(dialog.getCurrentPage().getControl());
        ui.waitUntil("the page is shown", () -> dialog.getTray() instanceof HelpTray);
        String address = ((HelpTray) dialog.getTray()).page().address();
        dialog.closeTray();
        return address;
    }

    private static void f1(org.eclipse.swt.widgets.Control control) {
        var at = control;
        while (at != null && !at.isListening(SWT.Help)) {
            at = at.getParent();
        }
        assertNotNull(at, "F1 is heard");
        at.notifyListeners(SWT.Help, new Event());
    }

    private HelpView view() {
        return (HelpView) ui.page().findView(HelpView.ID);
    }

    private static Set<String> contexts() throws IOException {
        var ids = new TreeSet<String>();
        ids.addAll(contexts("contexts.xml", "org.jianbao.workbench"));
        ids.addAll(contexts("contexts-ui.xml", "org.eclipse.ui"));
        ids.addAll(contexts("contexts-views.xml", "org.eclipse.ui.views"));
        return ids;
    }

    private static List<String> contexts(String file, String plugIn) throws IOException {
        return CONTEXT.matcher(Files.readString(BUNDLE.resolve("help").resolve(file))).results()
                .map((MatchResult found) -> plugIn + '.' + found.group(1)).toList();
    }

    private static TreeSet<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(BUNDLE.resolve(folder))) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
