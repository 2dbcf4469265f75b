package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.jianbao.core.Messages;
import org.jianbao.workbench.internal.app.FirstStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** What the window offers: ours, and of the platform what an editor needs. */
@ExtendWith(WorkbenchExtension.class)
class OffersTest {

    private static final Set<String> VIEWS = Set.of("org.eclipse.ui.views.ProgressView");
    private static final Set<String> ALLOWED = Set.of("about", "close", "closeAll", "copy", "cut", "delete", "edit", "file",
            "find", "help", "helpContents", "new", "paste", "perspective", "perspectivesShortlist", "preferences", "quit", "redo",
            "resetPerspective", "revert", "save", "saveAll", "saveAs", "selectAll", "undo", "view", "viewsShortlist", "window");

    private final Ui ui = new Ui();
    private final IWorkbench workbench = PlatformUI.getWorkbench();

    @Test
    void viewsArePlatformViewsOfUseOrOurs() {
        assertEquals(Set.of(), foreign(Arrays.stream(workbench.getViewRegistry().getViews()).filter(OffersTest::isOffered)
                .map(IViewDescriptor::getId), VIEWS));
    }

    @Test
    void wizardsAreOurs() {
        var wizards = new ArrayList<IWizardDescriptor>();
        collect(workbench.getNewWizardRegistry().getRootCategory(), wizards);
        collect(workbench.getImportWizardRegistry().getRootCategory(), wizards);
        collect(workbench.getExportWizardRegistry().getRootCategory(), wizards);
        assertEquals(Set.of(), foreign(wizards.stream().filter(OffersTest::isOffered).map(IWizardDescriptor::getId), Set.of()));
    }

    private static void collect(IWizardCategory category, List<IWizardDescriptor> found) {
        found.addAll(Arrays.asList(category.getWizards()));
        Arrays.stream(category.getCategories()).forEach(inner -> collect(inner, found));
    }

    @Test
    void preferencePagesAreOurs() {
        Stream<String> pages = workbench.getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
                .filter(OffersTest::isOffered).map(IPreferenceNode::getId);
        assertEquals(Set.of(), foreign(pages, Set.of()));
    }

    @Test
    void thereAreTwoPerspectives() {
        assertEquals(List.of("org.jianbao.workbench.perspective.design", "org.jianbao.workbench.perspective.edit"),
                Arrays.stream(workbench.getPerspectiveRegistry().getPerspectives()).filter(OffersTest::isOffered)
                        .map(IPerspectiveDescriptor::getId).sorted().toList());
    }

    @Test
    void bothPerspectivesOpen() {
        for (String id : List.of("org.jianbao.workbench.perspective.design", "org.jianbao.workbench.perspective.edit")) {
            ui.showPerspective(id);
            assertEquals(id, ui.page().getPerspective().getId());
            ui.screenshot(id);
        }
    }

    /** Every entry of a menu is in the language of the user, and none is there twice. */
    @Test
    void menusAreInOneLanguage() {
        boolean chinese = ui.shell().getText().startsWith("简报");
        var wrong = new TreeSet<String>();
        for (MenuItem top : ui.shell().getMenuBar().getItems()) {
            check(top, chinese, wrong);
        }
        assertEquals(Set.of(), wrong);
    }

    /** Menus hold what is listed here, and commands of ours. */
    @Test
    void noMenuHasEntriesOfAnIde() {
        var found = new TreeSet<String>();
        for (MenuItem top : ui.shell().getMenuBar().getItems()) {
            collectIds(top, found);
        }
        found.removeIf(id -> id.startsWith("org.jianbao.") || ALLOWED.contains(id));
        assertEquals(Set.of(), found);
    }

    /** The tool bars and menus of views hold what is listed here, and what is ours. */
    @Test
    void noViewHasButtonsOfAnIde() {
        var found = new TreeSet<String>();
        for (IViewDescriptor view : workbench.getViewRegistry().getViews()) {
            if (isOffered(view)) {
                IActionBars bars = ui.openView(view.getId()).getViewSite().getActionBars();
                bars.getMenuManager().updateAll(true);
                Stream.of(bars.getToolBarManager(), bars.getMenuManager()).flatMap(items -> Arrays.stream(items.getItems()))
                        .filter(item -> item.isVisible() && !item.isSeparator() && !item.isGroupMarker())
                        .map(item -> item instanceof ActionContributionItem action ? action.getAction() : item)
                        .map(item -> item.getClass().getName()).forEach(found::add);
            }
        }
        found.removeIf(name -> name.startsWith("org.eclipse.ui.internal.progress."));
        assertEquals(Set.of(), foreign(found.stream(), Set.of("org.eclipse.jface.action.MenuManager",
                "org.eclipse.ui.internal.navigator.actions.CollapseAllAction", "org.eclipse.ui.internal.navigator.actions.LinkEditorAction")));
    }

    private static void collectIds(MenuItem item, Set<String> found) {
        if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.getData() instanceof IContributionItem contribution) {
            found.add(String.valueOf(contribution.getId()));
        } else if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.getData() instanceof MUIElement element) {
            found.add(String.valueOf(element.getElementId()));
        }
        if (item.getMenu() != null) {
            item.getMenu().notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
            Arrays.stream(item.getMenu().getItems()).forEach(inner -> collectIds(inner, found));
            item.getMenu().notifyListeners(SWT.Hide, new org.eclipse.swt.widgets.Event());
        }
    }

    private void check(MenuItem item, boolean chinese, Set<String> wrong) {
        String text = AccessibleNames.plain(item.getText());
        boolean ideographs = text.codePoints().anyMatch(Character::isIdeographic);
        if ((item.getStyle() & SWT.SEPARATOR) == 0 && (text.isEmpty() || ideographs != chinese)) {
            wrong.add(text);
        }
        Menu menu = item.getMenu();
        if (menu != null) {
            menu.notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
            for (MenuItem inner : menu.getItems()) {
                check(inner, chinese, wrong);
            }
            menu.notifyListeners(SWT.Hide, new org.eclipse.swt.widgets.Event());
        }
    }

    @Test
    void theToolBarSavesAndUndoes() {
        Set<String> tips = new TreeSet<>();
        ui.all(ui.shell(), ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems())).map(ToolItem::getToolTipText)
                .filter(Objects::nonNull).map(AccessibleNames::plain).forEach(tips::add);
        for (String key : List.of("action.save", "action.undo", "action.redo")) {
            String name = AccessibleNames.plain(new Messages(FirstStart.class).get(key));
            assertTrue(tips.stream().anyMatch(tip -> tip.startsWith(name)), name + " in " + tips);
        }
    }

    @Test
    void withoutEditorsTheirPlaceTellsHowToBegin() {
        for (String id : List.of("org.jianbao.workbench.perspective.design", "org.jianbao.workbench.perspective.edit")) {
            ui.showPerspective(id);
            ui.waitUntil("a sentence stands there", () -> ui.all(ui.shell(), Label.class).stream().map(Label::getText)
                    .anyMatch(text -> text.contains("双击") || text.contains("Double-click")));
        }
        ui.screenshot("without-editors");
    }

    /** The about box tells the version of what runs, and whose work is in it. */
    @Test
    void theAboutBoxTellsVersionAndNotices() {
        Version version = FrameworkUtil.getBundle(FirstStart.class).getVersion();
        ui.inDialog(() -> new Wizards(ui).run("org.eclipse.ui.help.aboutAction"), shell -> {
            String text = ui.all(shell, StyledText.class).getFirst().getText();
            assertTrue(text.contains(" " + version.getMajor() + '.' + version.getMinor() + '.' + version.getMicro() + "\n"), text);
            for (String work : List.of("Eclipse", "EMF", "POI", "QLExpress", "ICU4J")) {
                assertTrue(text.contains(work), work);
            }
            ui.screenshot("about");
            shell.close();
        });
    }

    @Test
    void theMenuBarHasTheMenusOfAnEditor() {
        assertEquals(6, ui.shell().getMenuBar().getItemCount());
        assertFalse(Arrays.stream(ui.shell().getMenuBar().getItems()).anyMatch(item -> item.getMenu().getItemCount() == 0));
    }

    private static boolean isOffered(Object element) {
        return !(element instanceof IPluginContribution) || !WorkbenchActivityHelper.filterItem(element);
    }

    private static Set<String> foreign(Stream<String> ids, Set<String> allowed) {
        var foreign = new TreeSet<String>();
        ids.filter(id -> !id.startsWith("org.jianbao.") && !allowed.contains(id)).forEach(foreign::add);
        return foreign;
    }
}
