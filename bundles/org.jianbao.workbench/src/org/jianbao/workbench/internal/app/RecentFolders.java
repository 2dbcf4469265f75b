package org.jianbao.workbench.internal.app;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The entries of a menu that open the folders of series that were open before. */
public final class RecentFolders extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        Path open = OpenFolderHandler.open();
        return new WorkspaceFolder().recent().stream().filter(folder -> !folder.equals(open)).map(RecentFolders::item)
                .toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Path folder) {
        var parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, OpenFolderHandler.COMMAND,
                CommandContributionItem.STYLE_PUSH);
        parameter.label = LegacyActionTools.escapeMnemonics(folder.toString());
        parameter.parameters = Map.of(OpenFolderHandler.FOLDER, folder.toString());
        return new CommandContributionItem(parameter);
    }
}
