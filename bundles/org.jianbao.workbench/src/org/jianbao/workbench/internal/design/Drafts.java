package org.jianbao.workbench.internal.design;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.StructureState;

/** Makes drafts of the next version. */
final class Drafts {

    private static final Pattern LAST_NUMBER = Pattern.compile("^(.*?)(\\d+)(\\D*)$");
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]");

    private Drafts() {
    }

    /**
     * Saves a draft of the next version beside a structure. Everything keeps its id, by which issues find what was renamed or
     * moved.
     *
     * @param structure the structure, loaded by the files
     * @return the file of the draft
     * @throws ModelFileException if it cannot be saved
     */
    static Path of(ReportStructure structure, ModelFiles files) throws ModelFileException {
        Path folder = Path.of(structure.eResource().getURI().toFileString()).getParent();
        ReportStructure draft = EcoreUtil.copy(structure);
        draft.setState(StructureState.DRAFT);
        draft.setBasedOn(structure.getVersion());
        draft.setDigest(null);
        String version = structure.getVersion();
        Path file;
        do {
            version = next(version);
            file = folder.resolve(FORBIDDEN.matcher(structure.getName() + '-' + version).replaceAll("_") + "-draft.structure");
        } while (Files.exists(file) || Files.exists(published(file)));
        draft.setVersion(version);
        files.save(draft, file);
        return file;
    }

    private static Path published(Path draft) {
        return draft.resolveSibling(draft.getFileName().toString().replace("-draft.structure", ".structure"));
    }

    /** Returns the version behind another one: 1.1 behind 1.0. */
    static String next(String version) {
        Matcher matcher = LAST_NUMBER.matcher(version == null ? "" : version);
        return !matcher.matches() || matcher.group(2).length() > 9 ? version + ".1"
                : matcher.group(1) + (Integer.parseInt(matcher.group(2)) + 1) + matcher.group(3);
    }
}
