package org.jianbao.core.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Findings;
import org.jianbao.core.io.ModelFiles;

/** Checks registers, structures and other files that issues refer to. */
public final class FileChecks {

    private FileChecks() {
    }

    /**
     * Returns what is wrong with a file by its metamodel.
     *
     * @param root the root of the file
     * @param files the files that it was loaded by
     */
    public static List<Finding> check(EObject root, ModelFiles files) {
        var findings = new Findings(files);
        files.findings(root).forEach(findings::add);
        new ModelRules(findings).check(root);
        return findings.all();
    }
}
