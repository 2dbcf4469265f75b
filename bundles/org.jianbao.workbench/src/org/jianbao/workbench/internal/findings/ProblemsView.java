package org.jianbao.workbench.internal.findings;

import java.util.Arrays;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.views.markers.MarkerSupportView;
import org.jianbao.workbench.internal.wizards.Spoken;

/**
 * The findings of what is open or selected, the worst first: the platform's view of markers with the columns that an editor knows.
 * It lists them without groups, which would have to be opened one by one. A finding goes when it is put right, so it cannot be
 * deleted here.
 */
public final class ProblemsView extends MarkerSupportView {

    /** The identifier in the registry. */
    public static final String ID = "org.jianbao.workbench.problems";

    private static final String MENU = "org.jianbao.workbench.problems.menu";

    /** Makes the view. */
    public ProblemsView() {
        super("org.jianbao.workbench.problems.content");
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        Tree tree = tree(parent);
        Spoken.name(tree, this::getPartName);
        offer(tree);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.removeAll(); // a dialog of filters for programmers, which needs bundles that are not installed
        bar.update(true);
    }

    private static Tree tree(Control control) {
        return control instanceof Tree tree ? tree : control instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).map(ProblemsView::tree).filter(found -> found != null).findFirst().orElse(null)
                : null;
    }

    /** Puts a menu of ours in the place of the platform's, which is one for programmers. */
    private void offer(Tree tree) {
        Menu platform = tree.getMenu();
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        getSite().registerContextMenu(MENU, menu, getSite().getSelectionProvider());
        tree.setMenu(menu.createContextMenu(tree));
        platform.dispose();
    }
}
