package org.jianbao.core.structure.lint;

import org.jianbao.core.check.Findings;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.model.structure.ReportStructure;

/** A further check of structures, by who knows what the core does not, such as Word. */
@FunctionalInterface
public interface StructureCheck {

    /**
     * Adds what is wrong.
     *
     * @param structure the structure, which is only read
     * @param files the files of its series
     * @param findings takes the findings
     */
    void check(ReportStructure structure, ModelFiles files, Findings findings);
}
