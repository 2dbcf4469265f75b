package org.jianbao.workbench.internal.design.versions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.version.Fate;
import org.jianbao.core.structure.version.SeriesMigration.Outcome;
import org.jianbao.core.structure.version.SeriesMigration.State;
import org.jianbao.workbench.internal.wizards.Columns;
import org.jianbao.workbench.internal.wizards.Spoken;

/** What becomes of issues in another version: those fields first that a person should look at. */
final class FateTree {

    /** What a person should look at. */
    private static final List<Fate.Kind> NOTED = List.of(Fate.Kind.LOST, Fate.Kind.UNFORESEEN, Fate.Kind.REQUIRED,
            Fate.Kind.CONVERTED, Fate.Kind.MOVED, Fate.Kind.RENAMED);

    private final Tree tree;
    private final Path folder;

    /**
     * Makes an empty tree.
     *
     * @param folder the series folder, from which files are named
     */
    FateTree(Composite parent, Path folder) {
        this.folder = folder;
        tree = new Tree(parent, SWT.BORDER | SWT.FULL_SELECTION);
        Columns.of(tree, Texts.MESSAGES).text("fates.field", 240).text("fates.what", 220).text("fates.value", 260);
        Spoken.name(tree, Texts.MESSAGES.get("fates.name"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
    }

    /** Shows what becomes of issues. */
    void show(List<Outcome> outcomes) {
        tree.setRedraw(false);
        tree.removeAll();
        outcomes.forEach(this::add);
        tree.setRedraw(true);
    }

    private void add(Outcome outcome) {
        var item = new TreeItem(tree, SWT.NONE);
        String name = folder.resolve(Series.ISSUES).relativize(outcome.file()).toString().replace('\\', '/');
        item.setText(new String[] {name, sentence(outcome), outcome.problem()});
        item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(outcome.state() == State.FAILED
                ? ISharedImages.IMG_OBJS_ERROR_TSK : outcome.isWhole() ? ISharedImages.IMG_OBJS_INFO_TSK
                        : ISharedImages.IMG_OBJS_WARN_TSK));
        for (Fate.Kind kind : NOTED) {
            outcome.fates().stream().filter(fate -> fate.kind() == kind).forEach(fate -> {
                var field = new TreeItem(item, SWT.NONE);
                field.setText(new String[] {place(fate.before().isEmpty() ? fate.after() : fate.before()), what(fate),
                        String.join("; ", fate.values())});
            });
        }
        item.setExpanded(!outcome.isWhole());
    }

    private static String place(List<String> names) {
        return String.join(" › ", names);
    }

    private static String what(Fate fate) {
        return Texts.MESSAGES.get("fate." + fate.kind().name().toLowerCase(Locale.ROOT), place(fate.after()));
    }

    /** Returns in one line what becomes of an issue, such as how much is kept. */
    static String sentence(Outcome outcome) {
        if (outcome.state() != State.MIGRATED) {
            return Texts.MESSAGES.get("outcome." + outcome.state().name().toLowerCase(Locale.ROOT));
        }
        Map<Fate.Kind, Integer> counts = new EnumMap<>(Fate.Kind.class);
        outcome.fates().forEach(fate -> counts.merge(fate.kind(), 1, Integer::sum));
        var parts = new ArrayList<String>();
        counts.forEach((kind, count) -> parts.add(
                Texts.MESSAGES.get("count." + kind.name().toLowerCase(Locale.ROOT), count)));
        return parts.isEmpty() ? Texts.MESSAGES.get("outcome.same") : String.join("; ", parts);
    }
}
