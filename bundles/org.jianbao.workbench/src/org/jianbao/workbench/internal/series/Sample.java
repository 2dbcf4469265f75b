package org.jianbao.workbench.internal.series;

/**
 * An issue with whose data a structure is tried.
 *
 * @param shipped the folder of the series in the library that ships; empty if the issue belongs to the series of the structure
 * @param issue the file of the issue as seen from its series folder, with slashes
 * @param name its name for people
 */
public record Sample(String shipped, String issue, String name) {
}
