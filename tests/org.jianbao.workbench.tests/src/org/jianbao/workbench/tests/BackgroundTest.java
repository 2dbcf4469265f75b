package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jianbao.core.io.Content;
import org.jianbao.export.html.HtmlPages;
import org.jianbao.workbench.internal.series.Analysis;
import org.jianbao.workbench.internal.series.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work in the background goes on whatever plug-ins do there (case 38). */
class BackgroundTest {

    private static final Path FILE = Path.of("a.issue");
    private static final Path OTHER = Path.of("b.issue");
    private static final Path LAST = Path.of("c.issue");

    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Long> versions = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private Background background;

    /** Does what the content of the file says. */
    private final class Plugin implements Background.Analyst {
        private String content = "";

        @Override
        public void take(Map<Path, Optional<Content>> contents) {
            contents.values().forEach(taken -> content = taken.map(unsaved -> new String(unsaved.bytes())).orElse(""));
        }

        @Override
        public Optional<HtmlPages> print(Path file) {
            return Optional.of(new HtmlPages("", "", List.of(content), "", List.of()));
        }

        @Override
        public Analysis analyse(Path file, long version) {
            if (content.equals("throws")) {
                throw new StackOverflowError("thrown on purpose");
            }
            if (content.equals("hangs")) {
                while (never.getCount() > 0) {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        continue; // as bad code does
                    }
                }
            }
            return new Analysis(file, version, List.of(), Map.of(), Optional.empty());
        }
    }

    private void start(long patience) {
        background = new Background(Plugin::new, window::add, Throwable::printStackTrace, patience);
        background.addListener(new Background.Listener() {
            @Override
            public void analysed(Analysis analysis) {
                versions.add(analysis.version());
                files.add(analysis.file());
            }

            @Override
            public void printed(Path file, HtmlPages pages) {
                printed.addAll(pages.pages());
            }

            @Override
            public void failed(Path file, String sentence) {
                failures.add(sentence);
            }
        });
    }

    @AfterEach
    void release() {
        never.countDown();
        background.close();
    }

    private void until(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, versions + " " + failures);
            Runnable task = window.poll(20, TimeUnit.MILLISECONDS);
            if (task != null) {
                task.run();
            }
        }
    }

    @Test
    void lastContentIsLookedAtLast() throws InterruptedException {
        start(TimeUnit.SECONDS.toMillis(30));
        background.watch(FILE);
        for (int i = 1; i <= 50; i++) {
            background.changed(FILE, Content.of(Integer.toString(i).getBytes()));
        }
        until(() -> versions.contains(50L));
        assertEquals(versions.stream().sorted().toList(), versions);
        assertEquals(50L, background.latest(FILE).orElseThrow().version());
    }

    @Test
    void aChangeIsLookedAtOnceAndItsFileFirst() throws InterruptedException {
        start(TimeUnit.SECONDS.toMillis(30));
        background.watch(OTHER);
        background.watch(FILE);
        until(() -> files.equals(List.of(OTHER, FILE)));
        background.changed(FILE, Content.of("new".getBytes()));
        until(() -> files.size() == 4);
        background.watch(LAST);
        until(() -> files.contains(LAST));
        assertEquals(List.of(OTHER, FILE, FILE, OTHER, LAST), files);
    }

    @Test
    void whatThrowsIsSaidAndTheNextContentIsLookedAt() throws InterruptedException {
        start(TimeUnit.SECONDS.toMillis(30));
        background.watch(FILE);
        background.changed(FILE, Content.of("throws".getBytes()));
        until(() -> failures.size() == 1);
        assertTrue(failures.getFirst().contains("thrown on purpose"), failures.getFirst());
        background.changed(FILE, Content.of("good".getBytes()));
        until(() -> versions.contains(2L));
    }

    @Test
    void pagesDoNotWaitForWhatIsWrong() throws InterruptedException {
        start(TimeUnit.SECONDS.toMillis(30));
        background.changed(FILE, Content.of("hangs".getBytes()));
        background.watch(FILE);
        until(() -> printed.equals(List.of("hangs")));
        assertEquals(List.of(), versions);
    }

    @Test
    void pagesOfNewContentDoNotWaitForWhatIsWrongWithTheOld() throws InterruptedException {
        start(TimeUnit.SECONDS.toMillis(30));
        background.watch(FILE);
        until(() -> printed.equals(List.of("")));
        background.changed(FILE, Content.of("new".getBytes()));
        until(() -> !versions.isEmpty());
        assertEquals(List.of("", "new"), printed);
        assertEquals(List.of(1L), versions);
    }

    @Test
    void whatHangsIsSaidAndAnotherThreadTakesOver() throws InterruptedException {
        start(2000); // more than what does not hang takes on a busy machine
        background.watch(FILE);
        background.changed(FILE, Content.of("hangs".getBytes()));
        until(() -> !failures.isEmpty());
        assertTrue(failures.getFirst().contains(Plugin.class.getName()), failures.getFirst());
        background.changed(FILE, Content.of("good".getBytes()));
        until(() -> versions.contains(2L));
    }
}
