package org.jianbao.export.document;

import java.time.LocalDate;

/**
 * What catalogues know of the document.
 *
 * @param origin the id of the issue
 * @param title the name of the bulletin and the numbers of the issue
 * @param creator the full name of the issuing department
 * @param year the year of the issue
 * @param number the number within the year
 * @param totalNumber the number over all years
 * @param periodStart the first day reported on; null if unknown
 * @param periodEnd the last day reported on; null if unknown
 * @param published the day of publication; null if unknown
 */
public record Properties(String origin, String title, String creator, int year, int number, int totalNumber,
        LocalDate periodStart, LocalDate periodEnd, LocalDate published) {

    /** The language of every bulletin (BCP 47). */
    public static final String LANGUAGE = "zh-CN";
}
