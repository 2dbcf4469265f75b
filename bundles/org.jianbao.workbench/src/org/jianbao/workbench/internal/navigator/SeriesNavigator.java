package org.jianbao.workbench.internal.navigator;

import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.jianbao.workbench.internal.wizards.Spoken;

/** The tree of all series. */
public final class SeriesNavigator extends CommonNavigator {

    /**
     * Lets the window system draw the names, not the platform. On GTK the platform draws names between two that have changed once
     * more onto themselves, which makes them look bold; and names in the colours of the desktop can be read on any ground.
     */
    @Override
    protected CommonViewer createCommonViewerObject(Composite parent) {
        CommonViewer viewer = super.createCommonViewerObject(parent);
        if (viewer.getLabelProvider() instanceof StyledCellLabelProvider names) {
            names.setOwnerDrawEnabled(false);
        }
        return viewer;
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        Spoken.name(getCommonViewer().getControl(), getPartName());
        Unfolded.restore(getCommonViewer(), getMemento());
        selectFirst(getCommonViewer());
        getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.FILE_SAVE, new SaveHandler(getSite()));
    }

    /** Selects the first series if nothing is selected, so that there is something whose findings are listed. */
    static void selectFirst(AbstractTreeViewer viewer) {
        Tree tree = (Tree) viewer.getControl();
        if (viewer.getStructuredSelection().isEmpty() && tree.getItemCount() > 0) {
            viewer.setSelection(new StructuredSelection(tree.getItem(0).getData()));
        }
    }

    @Override
    public void saveState(IMemento state) {
        super.saveState(state);
        Unfolded.save(getCommonViewer(), state);
    }
}
