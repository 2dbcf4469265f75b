package org.jianbao.workbench.internal.findings;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The column with the series that a finding is in. */
public final class SeriesField extends MarkerField {

    private static final int LETTERS = 12;

    @Override
    public String getValue(MarkerItem item) {
        IMarker marker = item.getMarker();
        return marker == null || marker.getResource().getProject() == null ? "" : marker.getResource().getProject().getName();
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return LETTERS * control.getFont().getFontData()[0].getHeight();
    }
}
