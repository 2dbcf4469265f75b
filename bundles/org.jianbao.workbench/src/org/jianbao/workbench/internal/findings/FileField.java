package org.jianbao.workbench.internal.findings;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.jianbao.core.series.Series;

/** The column with the issue, the structure or the register that a finding is in, by the name of its file without suffix. */
public final class FileField extends MarkerField {

    private static final int LETTERS = 12;

    @Override
    public String getValue(MarkerItem item) {
        IMarker marker = item.getMarker();
        return marker == null || marker.getResource().getType() != IResource.FILE ? "" : name(marker.getResource().getName());
    }

    private static String name(String file) {
        int dot = file.lastIndexOf('.');
        return file.equals(Series.REGISTER) ? Texts.MESSAGES.get("problems.register") : dot > 0 ? file.substring(0, dot) : file;
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return LETTERS * control.getFont().getFontData()[0].getHeight();
    }
}
