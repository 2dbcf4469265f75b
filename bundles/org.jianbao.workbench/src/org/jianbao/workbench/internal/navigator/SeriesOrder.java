package org.jianbao.workbench.internal.navigator;

import java.math.BigInteger;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.jianbao.core.series.Series;

/** The order of the tree: register, structures, then the years and the issues of a year, the newest first. */
public final class SeriesOrder extends ViewerComparator {

    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\D*$");
    private static final Comparator<String> NAMES = Collator.getInstance(Locale.CHINA)::compare;

    @Override
    public int category(Object element) {
        if (element instanceof IProject) {
            return 0;
        }
        if (element instanceof IFile file && file.getName().equals(Series.REGISTER)) {
            return 1;
        }
        return element instanceof IResource resource && SeriesContent.isStructures(resource) ? 2 : 3;
    }

    @Override
    public int compare(Viewer viewer, Object first, Object second) {
        int category = Integer.compare(category(first), category(second));
        if (category != 0 || !(first instanceof IResource one) || !(second instanceof IResource other)) {
            return category;
        }
        if (one instanceof IProject || one.getName().endsWith(".structure")) {
            return NAMES.compare(one.getName(), other.getName());
        }
        int newest = number(other).compareTo(number(one));
        return newest != 0 ? newest : NAMES.compare(one.getName(), other.getName());
    }

    /** Returns the last number in a name, such as 2 of 2024-02.issue; -1 if there is none. */
    private static BigInteger number(IResource resource) {
        Matcher number = NUMBER.matcher(resource.getName());
        return number.find() ? new BigInteger(number.group(1)) : BigInteger.ONE.negate();
    }
}
