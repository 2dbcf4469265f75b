package org.jianbao.core.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.structure.version.Digest;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.StructurePackage.Literals;

/** Checks registers, structures and other files that issues refer to. */
public final class FileChecks {

    private static final Messages MESSAGES = new Messages(FileChecks.class);

    private FileChecks() {
    }

    /**
     * Returns what is wrong with a file by its metamodel, and whether a published structure was edited.
     *
     * @param root the root of the file
     * @param files the files that it was loaded by
     */
    public static List<Finding> check(EObject root, ModelFiles files) {
        var findings = new Findings(files);
        files.findings(root).forEach(findings::add);
        new ModelRules(findings).check(root);
        if (root instanceof ReportStructure structure && Digest.isEdited(structure, files)) {
            findings.add("structure.edited", Severity.ERROR, structure, Literals.REPORT_STRUCTURE__DIGEST,
                    MESSAGES.get("structure.edited", structure.getVersion()));
        }
        return findings.all();
    }
}
