package org.jianbao.workbench.internal.actions;

import org.jianbao.core.series.IssueHead;

/**
 * The numbers of an issue.
 *
 * @param year the year in which it is numbered
 * @param number the number within the year
 * @param totalNumber the number since the first issue
 */
record Numbers(int year, int number, int totalNumber) {

    static Numbers of(IssueHead head) {
        return new Numbers(head.year(), head.number(), head.totalNumber());
    }

    /** Returns a head with these numbers, in another file. */
    IssueHead at(IssueHead head, String file) {
        return new IssueHead(file, head.id(), year, number, totalNumber, head.start(), head.end(), head.publishDate(), 0, 0);
    }
}
