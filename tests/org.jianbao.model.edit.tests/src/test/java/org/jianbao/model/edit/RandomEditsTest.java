package org.jianbao.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.fixtures.RandomSeries;
import org.jianbao.model.bulletin.Issue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to an issue of whatever structure can be undone, step by step, and done again. */
class RandomEditsTest {

    private static final int STEPS = 40;

    @TempDir
    private Path folder;
    private final Insertions insertions = new Insertions(new SectionKinds(List.of()));
    private RandomSeries series;
    private Random random;
    private ModelFiles files;
    private Issue issue;
    private Edits edits;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 20, 60, 200})
    void everyStepIsUndoneAndDoneAgain(int size) throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            open(size, seed);
            List<String> states = states(() -> {
                for (int step = 0; step < STEPS; step++) {
                    doSomething();
                    seen();
                }
            });
            String what = "size " + size + ", seed " + seed;
            assertTrue(states.size() > STEPS / 4, () -> what + ": hardly anything was done");
            assertEquals(states.reversed(), states(() -> {
                while (edits.stack().canUndo()) {
                    edits.stack().undo();
                    seen();
                }
            }), what);
            assertEquals(states, states(() -> {
                while (edits.stack().canRedo()) {
                    edits.stack().redo();
                    seen();
                }
            }), what);
            files.save(issue, series.issueFile());
            files = series.files();
            assertEquals(states.getLast(), text(files.load(series.issueFile(), Issue.class)), what);
        }
    }

    private void open(int size, int seed) throws IOException {
        series = new RandomSeries(folder.resolve(size + "-" + seed), size, seed);
        random = series.random();
        files = series.files();
        issue = files.load(series.issueFile(), Issue.class);
        edits = new Edits();
    }

    // --- what the file would say in between ------------------------------------------------------------------------

    private final List<String> seen = new ArrayList<>();

    /** Returns what the file would say before, during and after some work, each only once in a row. */
    private List<String> states(Runnable work) {
        seen.clear();
        seen();
        work.run();
        return List.copyOf(seen);
    }

    private void seen() {
        String now = text(issue);
        if (seen.isEmpty() || !seen.getLast().equals(now)) {
            seen.add(now);
        }
    }

    private String text(Issue of) {
        try {
            return new String(files.content(of), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    // --- something that a person may do ----------------------------------------------------------------------------

    private void doSomething() {
        List<EObject> elements = elements();
        EObject element = any(elements);
        switch (element == issue ? 2 : random.nextInt(6)) {
            case 0, 1 -> set(element);
            case 2 -> {
                List<Insertion> possible = insertions.of(element);
                if (!possible.isEmpty()) {
                    edits.add(insertions, any(possible), -1);
                }
            }
            case 3 -> edits.delete(List.of(element));
            case 4 -> {
                if (element.eContainmentFeature().isMany()) {
                    int size = ((List<?>) element.eContainer().eGet(element.eContainmentFeature())).size();
                    edits.move(element.eContainer(), element.eContainmentFeature(), element, random.nextInt(size));
                }
            }
            default -> {
                if (element.eContainmentFeature().isMany()) {
                    edits.duplicate(List.of(element));
                }
            }
        }
    }

    /** Sets a feature to what another random element of the class has, or clears it. */
    private void set(EObject element) {
        List<EStructuralFeature> features = element.eClass().getEStructuralFeatures().stream().filter(feature ->
                feature.isChangeable() && !feature.isDerived()
                && !(feature instanceof EReference reference && reference.isContainment())).toList();
        if (features.isEmpty()) {
            return;
        }
        EStructuralFeature feature = any(features);
        EObject other = EcoreUtil.create(element.eClass());
        series.fill(other);
        edits.set(element, feature, other.eIsSet(feature) ? other.eGet(feature) : null);
    }

    private List<EObject> elements() {
        var elements = new ArrayList<EObject>();
        issue.eAllContents().forEachRemaining(elements::add);
        return elements.isEmpty() ? Collections.singletonList(issue) : elements;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
