package org.jianbao.core.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.jianbao.model.structure.Frequency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The period after a period. */
class DaysTest {

    @ParameterizedTest
    @CsvSource({
        // a week that begins late or ends early because of a holiday, one with a weekend worked in its place
        "WEEKLY, 2024-01-08, 2024-01-12, 2024-01-15, 2024-01-19",
        "WEEKLY, 2024-01-02, 2024-01-05, 2024-01-08, 2024-01-12",
        "WEEKLY, 2024-04-01, 2024-04-03, 2024-04-08, 2024-04-12",
        "WEEKLY, 2024-02-18, 2024-02-23, 2024-02-26, 2024-03-01",
        "WEEKLY, 2024-01-29, 2024-02-04, 2024-02-05, 2024-02-11",
        "WEEKLY, 2024-10-08, 2024-10-12, 2024-10-14, 2024-10-18",
        // the turn of the year, week 53, a leap day
        "WEEKLY, 2024-12-23, 2024-12-27, 2024-12-30, 2025-01-03",
        "WEEKLY, 2024-12-30, 2025-01-03, 2025-01-06, 2025-01-10",
        "WEEKLY, 2020-12-28, 2021-01-01, 2021-01-04, 2021-01-08",
        "WEEKLY, 2024-02-19, 2024-02-23, 2024-02-26, 2024-03-01",
        // seven days on end, whatever the first one
        "WEEKLY, 2024-01-04, 2024-01-10, 2024-01-11, 2024-01-17",
        "MONTHLY, 2024-01-01, 2024-01-31, 2024-02-01, 2024-02-29",
        "MONTHLY, 2023-12-01, 2023-12-31, 2024-01-01, 2024-01-31",
        "MONTHLY, 2024-01-26, 2024-02-25, 2024-02-26, 2024-03-25",
        "MONTHLY, 2024-01-02, 2024-01-31, 2024-02-01, 2024-02-29",
        "QUARTERLY, 2023-10-01, 2023-12-31, 2024-01-01, 2024-03-31",
        "QUARTERLY, 2024-01-02, 2024-03-29, 2024-04-01, 2024-06-30",
        "YEARLY, 2024-01-01, 2024-12-31, 2025-01-01, 2025-12-31",
        // where nothing is said, the days tell
        "IRREGULAR, 2024-01-08, 2024-01-12, 2024-01-15, 2024-01-19",
        "IRREGULAR, 2024-02-01, 2024-02-29, 2024-03-01, 2024-03-31",
        "IRREGULAR, 2024-01-01, 2024-03-31, 2024-04-01, 2024-06-30",
        "IRREGULAR, 2023-01-01, 2023-12-31, 2024-01-01, 2024-12-31",
        "IRREGULAR, 2024-01-01, 2024-01-10, 2024-01-11, 2024-01-20",
        "IRREGULAR, 2024-02-29, 2024-02-29, 2024-03-01, 2024-03-01"})
    void theNextPeriod(Frequency frequency, LocalDate start, LocalDate end, LocalDate nextStart, LocalDate nextEnd) {
        assertEquals(new Days(nextStart, nextEnd), new Days(start, end).next(frequency));
    }

    @ParameterizedTest
    @CsvSource({"WEEKLY, 2024-01-08, 2024-01-08, 2024-01-12", "WEEKLY, 2024-01-14, 2024-01-08, 2024-01-12",
        "MONTHLY, 2024-02-10, 2024-02-01, 2024-02-29", "QUARTERLY, 2024-12-31, 2024-10-01, 2024-12-31",
        "YEARLY, 2024-02-29, 2024-01-01, 2024-12-31", "IRREGULAR, 2024-02-29, 2024-02-29, 2024-02-29"})
    void thePeriodAroundADay(Frequency frequency, LocalDate day, LocalDate start, LocalDate end) {
        assertEquals(new Days(start, end), Days.around(frequency, day));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-12, 2024-01-15", "2024-01-13, 2024-01-15", "2024-01-14, 2024-01-15", "2024-01-15, 2024-01-16",
        "2024-12-31, 2025-01-01"})
    void theWorkDayAfter(LocalDate day, LocalDate next) {
        assertEquals(next, Days.workDayAfter(day));
    }
}
