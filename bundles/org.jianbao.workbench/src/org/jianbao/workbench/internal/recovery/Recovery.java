package org.jianbao.workbench.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.jianbao.core.io.Content;
import org.jianbao.workbench.internal.recovery.RecoveryStore.LeftOver;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;

/**
 * Keeps copies of what is being edited, and knows those that an earlier run has left behind. A service of the workbench:
 * {@code site.getService(Recovery.class)}. To be used by the thread of the windows only.
 */
public final class Recovery implements SeriesSession.Listener {

    private final RecoveryStore store;
    private final RecoveryWriter writer;
    private final List<LeftOver> leftOvers = new ArrayList<>();
    private final Set<Path> recovered = new HashSet<>();

    /**
     * Begins to keep copies.
     *
     * @param folder where they lie
     * @param sessions the series whose models are edited
     * @param failures is told why a copy could not be written or read, in any thread
     * @param pauseMillis says how long a copy may be older than the model
     */
    Recovery(Path folder, SeriesSessions sessions, Consumer<IOException> failures, LongSupplier pauseMillis) {
        this.store = new RecoveryStore(folder);
        try {
            leftOvers.addAll(store.leftOvers());
        } catch (IOException e) {
            failures.accept(e);
        }
        this.writer = new RecoveryWriter(store, failures, pauseMillis);
        sessions.forEach(session -> session.addListener(this));
    }

    @Override
    public void settled(EditedModel model, Content content) {
        if (model.isDirty()) {
            writer.changed(model.file(), model.disk().fingerprint(), content);
        }
    }

    @Override
    public void clean(EditedModel model) {
        writer.clean(model.file());
        if (recovered.remove(model.file())) {
            leftOver(model.file()).ifPresent(this::discard);
        }
    }

    /** Returns what an earlier run has left behind and nobody has decided about. */
    public List<LeftOver> leftOvers() {
        return List.copyOf(leftOvers);
    }

    private Optional<LeftOver> leftOver(Path file) {
        return leftOvers.stream().filter(left -> left.newest().filter(copy -> copy.file().equals(file)).isPresent()).findFirst();
    }

    /** Returns the newest copy of a file that an earlier run has left behind. */
    public Optional<RecoveryCopy> copy(Path file) {
        return leftOver(file).flatMap(LeftOver::newest);
    }

    /** Is told that an editor has taken a copy; it is kept until that was saved or given up. */
    public void recovered(Path file) {
        recovered.add(file);
    }

    /** Deletes what was left behind. */
    public void discard(LeftOver leftOver) {
        leftOvers.remove(leftOver);
        writer.execute(() -> store.discard(leftOver));
    }

    /** Ends the keeping of copies, after the last editor was closed. */
    void close() {
        writer.close();
    }
}
