package org.jianbao.workbench.internal.editor;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Register;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.workbench.internal.design.DesignCandidates;

/** To which elements a reference of an element may lead: they stand in its file, in the register, or in the structures of a series. */
final class Candidates {

    private static final String STRUCTURES = "structures";

    private final Series series;

    Candidates(Series series) {
        this.series = series;
    }

    List<EObject> of(EObject owner, EReference reference) {
        Set<EObject> candidates = new LinkedHashSet<>();
        for (EObject root : roots(owner)) {
            collect(root, reference, candidates);
            for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(root, false); all.hasNext();) {
                collect(all.next(), reference, candidates);
            }
        }
        candidates.remove(owner);
        return DesignCandidates.of(owner, reference, List.copyOf(candidates));
    }

    private static void collect(EObject element, EReference reference, Set<EObject> candidates) {
        if (reference.getEReferenceType().isInstance(element)) {
            candidates.add(element);
        }
    }

    private List<EObject> roots(EObject owner) {
        var roots = new ArrayList<EObject>();
        EObject own = EcoreUtil.getRootContainer(owner);
        register().filter(register -> register != own).ifPresent(roots::add);
        if (own instanceof Issue issue && issue.getStructure() != null && !issue.getStructure().eIsProxy()) {
            roots.add(issue.getStructure());
        }
        if (owner == own) {
            structures().stream().filter(structure -> !roots.contains(structure)).forEach(roots::add);
        }
        roots.add(own);
        return roots;
    }

    /** Returns the register; nothing if it cannot be read, which its findings say. */
    Optional<Register> register() {
        try {
            return Optional.of(series.files().load(series.files().folder().resolve(Series.REGISTER), Register.class));
        } catch (ModelFileException e) {
            return Optional.empty();
        }
    }

    private List<ReportStructure> structures() {
        var structures = new ArrayList<ReportStructure>();
        try (var files = Files.newDirectoryStream(series.files().folder().resolve(STRUCTURES), "*.structure")) {
            for (java.nio.file.Path file : files) {
                try {
                    structures.add(series.files().load(file, ReportStructure.class));
                } catch (ModelFileException e) {
                    continue; // a structure that cannot be read cannot be chosen
                }
            }
        } catch (java.io.IOException e) {
            return List.of();
        }
        return structures;
    }
}
