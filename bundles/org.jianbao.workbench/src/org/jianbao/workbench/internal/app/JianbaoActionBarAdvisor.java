package org.jianbao.workbench.internal.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * Fills the menu bar and the tool bar. Menus have the identifiers of {@link IWorkbenchActionConstants}, so that plug-ins
 * add to them in {@code org.eclipse.ui.menus} as to any workbench: {@code menu:file?after=new.ext} and so on.
 */
final class JianbaoActionBarAdvisor extends ActionBarAdvisor {

    private IWorkbenchWindow window;

    JianbaoActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow workbenchWindow) {
        window = workbenchWindow;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(viewMenu());
        bar.add(windowMenu());
        bar.add(helpMenu());
    }

    private IMenuManager fileMenu() {
        IMenuManager menu = menu("menu.file", IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        IMenuManager created = menu("menu.new", "new");
        created.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(created);
        menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        menu.add(new Separator());
        menu.add(action(ActionFactory.CLOSE, "action.close"));
        menu.add(action(ActionFactory.CLOSE_ALL, "action.closeAll"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.CLOSE_EXT));
        menu.add(new Separator());
        menu.add(action(ActionFactory.SAVE, "action.save"));
        menu.add(action(ActionFactory.SAVE_AS, "action.saveAs"));
        menu.add(action(ActionFactory.SAVE_ALL, "action.saveAll"));
        menu.add(action(ActionFactory.REVERT, "action.revert"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
        menu.add(new Separator(IWorkbenchActionConstants.IMPORT_EXT));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
        menu.add(new Separator());
        menu.add(action(ActionFactory.QUIT, "action.quit"));
        return menu;
    }

    private IMenuManager editMenu() {
        IMenuManager menu = menu("menu.edit", IWorkbenchActionConstants.M_EDIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        menu.add(action(ActionFactory.UNDO, "action.undo"));
        menu.add(action(ActionFactory.REDO, "action.redo"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        menu.add(new Separator());
        menu.add(action(ActionFactory.CUT, "action.cut"));
        menu.add(action(ActionFactory.COPY, "action.copy"));
        menu.add(action(ActionFactory.PASTE, "action.paste"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
        menu.add(new Separator());
        menu.add(action(ActionFactory.DELETE, "action.delete"));
        menu.add(action(ActionFactory.SELECT_ALL, "action.selectAll"));
        menu.add(new Separator());
        menu.add(action(ActionFactory.FIND, "action.find"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        menu.add(new Separator(IWorkbenchActionConstants.ADD_EXT));
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager viewMenu() {
        IMenuManager menu = menu("menu.view", "view");
        menu.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager windowMenu() {
        IMenuManager menu = menu("menu.window", IWorkbenchActionConstants.M_WINDOW);
        IMenuManager perspectives = menu("menu.perspective", "perspective");
        perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
        menu.add(perspectives);
        menu.add(action(ActionFactory.RESET_PERSPECTIVE, "action.resetPerspective"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(action(ActionFactory.PREFERENCES, "action.preferences"));
        return menu;
    }

    private IMenuManager helpMenu() {
        IMenuManager menu = menu("menu.help", IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(action(ActionFactory.HELP_CONTENTS, "action.help"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(action(ActionFactory.ABOUT, "action.about"));
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        IToolBarManager file = new ToolBarManager(coolBar.getStyle() | SWT.FLAT);
        file.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        file.add(action(ActionFactory.SAVE, "action.save"));
        file.add(action(ActionFactory.SAVE_ALL, "action.saveAll"));
        file.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
        file.add(new Separator());
        file.add(button(IWorkbenchCommandConstants.EDIT_UNDO, "action.undo", ISharedImages.IMG_TOOL_UNDO));
        file.add(button(IWorkbenchCommandConstants.EDIT_REDO, "action.redo", ISharedImages.IMG_TOOL_REDO));
        file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        coolBar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
        coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** Returns a button under an id of ours. The platform's bundle of files hides those of undo and redo by their own. */
    private IContributionItem button(String command, String key, String image) {
        var parameter = new CommandContributionItemParameter(window, "org.jianbao.workbench." + key, command,
                CommandContributionItem.STYLE_PUSH);
        parameter.icon = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image);
        parameter.tooltip = LegacyActionTools.removeMnemonics(Texts.MESSAGES.get(key));
        return new CommandContributionItem(parameter);
    }

    private static IMenuManager menu(String key, String id) {
        return new MenuManager(Texts.MESSAGES.get(key), id);
    }

    /** Returns an action of the platform under a name in our language; the platform's bundles speak English only. */
    private IWorkbenchAction action(ActionFactory factory, String key) {
        IWorkbenchAction known = (IWorkbenchAction) getAction(factory.getId());
        if (known != null) {
            return known;
        }
        IWorkbenchAction action = factory.create(window);
        action.setText(Texts.MESSAGES.get(key));
        register(action);
        return action;
    }
}
