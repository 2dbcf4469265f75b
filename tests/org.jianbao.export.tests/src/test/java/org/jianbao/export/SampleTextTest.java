package org.jianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.jianbao.core.check.Severity;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.Test;

/** The sample says what the real bulletin says, character by character. */
class SampleTextTest {

    @Test
    void onlyTheKnownDifferencesAreTakenAway() {
        PublishedText published = PublishedText.read();
        assertEquals(2, published.joins(), "words joined");
        assertEquals(32, published.blanks(), "blanks removed");
        assertEquals(12, published.marks(), "marks dropped: six pairs");
        assertFalse(published.text().contains(" "), "no blank is left");
        assertTrue(published.text().length() > 1900, () -> published.text().length() + " characters");
    }

    @Test
    void theTextIsThatOfTheBulletin() {
        assertEquals(PublishedText.read().text(), Bulletin.sample(SampleSeries.ISSUE).text());
    }

    @Test
    void theBulletinHasNoErrors() {
        Rendering rendering = Bulletin.sample(SampleSeries.ISSUE).render();
        assertEquals(List.of(), rendering.findings().stream().filter(found -> found.severity() == Severity.ERROR).toList());
    }

    @Test
    void aCleanTextStaysAsItIs() {
        PublishedText again = new PublishedText(PublishedText.read().text());
        assertEquals(0, again.joins() + again.blanks() + again.marks());
        assertEquals(PublishedText.read().text(), again.text());
    }
}
