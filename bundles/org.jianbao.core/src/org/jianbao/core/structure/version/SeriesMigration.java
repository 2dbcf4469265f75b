package org.jianbao.core.structure.version;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.structure.ReportStructure;

/**
 * Moves issues of a series to a version of their structure, in memory or on the disk. It has an access of its own to the
 * files, so nothing that is loaded elsewhere changes. An issue is moved as a whole or not at all.
 */
public final class SeriesMigration {

    private final ModelFiles files;
    private final SectionKinds kinds;
    private final Path structure;

    /**
     * Makes the way to a version.
     *
     * @param folder the series folder
     * @param kinds the section kinds that are installed
     * @param structure the file of the version, which may be a draft
     * @param unsaved what files are to say that have not been saved, such as a draft that is being edited
     */
    public SeriesMigration(Path folder, SectionKinds kinds, Path structure, Map<Path, byte[]> unsaved) {
        this.files = new ModelFiles(folder, kinds.packages());
        this.kinds = kinds;
        this.structure = structure.toAbsolutePath().normalize();
        files.overlay(unsaved);
    }

    /** What becomes of an issue. */
    public enum State {
        /** It is in the version now, or would be. */
        MIGRATED,
        /** It was in the version before. */
        UNCHANGED,
        /** It cannot be moved, and is as it was. */
        FAILED
    }

    /**
     * What becomes of an issue.
     *
     * @param file its file
     * @param state whether it is moved
     * @param fates what becomes of its fields; none unless it is moved
     * @param problem why it cannot be moved, one sentence; empty if it can
     */
    public record Outcome(Path file, State state, List<Fate> fates, String problem) {

        /** Keeps its own copy of the list. */
        public Outcome {
            fates = List.copyOf(fates);
        }

        /** Returns whether nothing of the issue is lost, unforeseen or missing. */
        public boolean isWhole() {
            return state != State.FAILED && fates.stream().noneMatch(fate -> fate.kind() == Fate.Kind.LOST
                    || fate.kind() == Fate.Kind.UNFORESEEN || fate.kind() == Fate.Kind.REQUIRED);
        }
    }

    /**
     * An issue in another version, not saved.
     *
     * @param content what its file would say
     * @param fates what becomes of its fields; none if it was in the version before
     */
    public record Migrated(byte[] content, List<Fate> fates) {

        /** Keeps its own copy of the list. */
        public Migrated {
            fates = List.copyOf(fates);
        }
    }

    /**
     * Returns an issue as it would be in the version, with all sections that are new in it, so that they can be tried. Nothing is
     * saved.
     *
     * @param issue the file of the issue
     * @throws ModelFileException if the issue or the structure cannot be read, or the issue cannot be moved
     */
    public Migrated trial(Path issue) throws ModelFileException {
        try {
            Issue root = files.load(issue, Issue.class);
            List<Fate> fates = move(root, true);
            return new Migrated(files.content(root), fates == null ? List.of() : fates);
        } finally {
            files.forget(issue);
        }
    }

    /** Moves an issue; null means that it is in the version already. */
    private List<Fate> move(Issue issue, boolean trial) throws ModelFileException {
        ReportStructure target = files.load(structure, ReportStructure.class);
        return issue.getStructure() == target ? null : new Migration(issue, target, kinds).run(trial);
    }

    /**
     * Returns what would become of issues, without saving anything: the impact of a draft, or of moving to a version.
     *
     * @param issues the files of the issues
     * @param cancelled whether the user has given up; then the rest is left out
     * @param progress is told each file before it is looked at
     */
    public List<Outcome> impact(List<Path> issues, BooleanSupplier cancelled, Consumer<Path> progress) {
        return all(issues, false, cancelled, progress);
    }

    /**
     * Moves issues and saves each that can be moved; one that cannot stays as it was, and the others are moved all the same.
     * Issues that are in the version already are not written.
     *
     * @param issues the files of the issues
     * @param cancelled whether the user has given up; then the rest stays as it was
     * @param progress is told each file before it is moved
     */
    public List<Outcome> run(List<Path> issues, BooleanSupplier cancelled, Consumer<Path> progress) {
        return all(issues, true, cancelled, progress);
    }

    private List<Outcome> all(List<Path> issues, boolean save, BooleanSupplier cancelled, Consumer<Path> progress) {
        var outcomes = new ArrayList<Outcome>();
        for (Path issue : issues) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            progress.accept(issue);
            outcomes.add(one(issue, save));
        }
        return List.copyOf(outcomes);
    }

    private Outcome one(Path file, boolean save) {
        try {
            Issue issue = files.load(file, Issue.class);
            List<Fate> fates = move(issue, false);
            if (fates == null) {
                return new Outcome(file, State.UNCHANGED, List.of(), "");
            }
            if (save) {
                files.save(issue);
            }
            return new Outcome(file, State.MIGRATED, fates, "");
        } catch (IOException | RuntimeException e) {
            return new Outcome(file, State.FAILED, List.of(), Objects.toString(e.getMessage(), e.toString()));
        } finally {
            files.forget(file);
        }
    }
}
