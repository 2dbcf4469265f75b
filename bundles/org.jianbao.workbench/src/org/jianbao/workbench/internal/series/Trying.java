package org.jianbao.workbench.internal.series;

/**
 * How a structure is to be tried.
 *
 * @param sample the issue whose data are taken; null for the newest one that has the structure
 * @param typed what somebody has made of the issue in the tried structure; null if nothing was typed
 */
public record Trying(Sample sample, byte[] typed) {

    /** The newest issue, as it is. */
    public static final Trying NEWEST = new Trying(null, null);
}
