package org.jianbao.workbench.internal.findings;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.jianbao.core.series.Series;

/**
 * The column with the issue, the structure or the register that a finding is in, by the name of its file without suffix. An issue has
 * its numbers before, as its marker holds them; two may have the same, which is wrong, so the file is named too.
 */
public final class FileField extends MarkerField {

    private static final int LETTERS = 12; // the numbers; who widens the column sees the file, too

    @Override
    public String getValue(MarkerItem item) {
        IMarker marker = item.getMarker();
        if (marker == null || marker.getResource().getType() != IResource.FILE) {
            return "";
        }
        String file = name(marker.getResource().getName());
        String issue = marker.getAttribute(FindingMarkers.ISSUE, "");
        return issue.isEmpty() ? file : issue + "  " + file;
    }

    /** {@inheritDoc} Issues are in the order of their files, since texts with numbers are not. */
    @Override
    public int compare(MarkerItem one, MarkerItem other) {
        return file(one).compareTo(file(other));
    }

    private static String file(MarkerItem item) {
        return item.getMarker() == null ? "" : item.getMarker().getResource().getName();
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
