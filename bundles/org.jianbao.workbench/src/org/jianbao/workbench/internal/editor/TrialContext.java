package org.jianbao.workbench.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.check.Fix;
import org.jianbao.core.series.Series;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.model.edit.Edits;

/** What the forms work on in which a structure is tried: an issue in memory, with a history of its own. */
final class TrialContext implements FormContext {

    private final ModelEditor editor;
    private final Supplier<Series> series;
    private final Edits edits;
    private final BiConsumer<EObject, String> reveal;
    private EObject root;

    TrialContext(ModelEditor editor, Supplier<Series> series, Edits edits, BiConsumer<EObject, String> reveal) {
        this.editor = editor;
        this.series = series;
        this.edits = edits;
        this.reveal = reveal;
    }

    @Override
    public Series series() {
        return series.get();
    }

    @Override
    public Edits edits() {
        return edits;
    }

    @Override
    public List<EObject> candidates(EObject owner, EReference reference) {
        return new Candidates(series()).of(owner, reference);
    }

    /** {@inheritDoc} Nothing is saved here, so nothing is added elsewhere either. */
    @Override
    public Optional<EObject> addCandidate(EObject owner, EReference reference, String name) {
        editor.message(Texts.MESSAGES.get("trial.register"));
        return Optional.empty();
    }

    @Override
    public void selected(EObject element, EStructuralFeature feature) {
        root = EcoreUtil.getRootContainer(element);
    }

    @Override
    public void message(String sentence) {
        editor.message(sentence);
    }

    @Override
    public void repair(Fix fix) {
        if (root != null) {
            edits.stack().endTyping();
            message(edits.apply(fix, root, new Candidates(series()).register().orElse(null)).orElse(""));
        }
    }

    @Override
    public void open(EObject element) {
        reveal.accept(element, "");
    }
}
