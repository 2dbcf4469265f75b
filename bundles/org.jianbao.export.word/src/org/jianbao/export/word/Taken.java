package org.jianbao.export.word;

/**
 * Which numbers of a document are taken by its template, so that those of the issue go on from there.
 *
 * @param bookmarks how many bookmarks there are
 * @param drawings how many drawings there are
 * @param instances how many instances of numberings there are behind that of the ladder
 */
record Taken(int bookmarks, int drawings, int instances) {

    /** Nothing, as without a template. */
    static final Taken NONE = new Taken(0, 0, 0);
}
