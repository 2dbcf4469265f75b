package org.jianbao.core.structure.lint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jianbao.core.check.Severity;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.structure.version.StructureFiles;
import org.jianbao.core.structure.version.Versions;
import org.jianbao.core.structure.version.WordFiles;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.StructurePackage.Literals;

/** The version of a structure, where it comes from, and the Word file that belongs to it. */
final class VersionChecks {

    private final ModelFiles files;
    private final StructureLint.Report report;

    VersionChecks(ModelFiles files, StructureLint.Report report) {
        this.files = files;
        this.report = report;
    }

    void check(ReportStructure structure) {
        if (!Versions.isLegal(structure.getVersion())) {
            report.add("structure.version", Severity.ERROR, structure, Literals.REPORT_STRUCTURE__VERSION,
                    String.valueOf(structure.getVersion()));
        }
        before(structure);
        word(structure);
    }

    private void before(ReportStructure structure) {
        String before = structure.getBasedOn();
        if (NameChecks.blank(before) || structure.getId() == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        seen.add(structure.getVersion());
        Optional<ReportStructure> next = StructureFiles.published(files, structure.getId(), before);
        if (next.isEmpty() && !before.equals(structure.getVersion())) {
            report.add("structure.before", Severity.INFO, structure, Literals.REPORT_STRUCTURE__BASED_ON, before);
        }
        String version = before;
        while (!NameChecks.blank(version) && seen.add(version)) {
            version = StructureFiles.published(files, structure.getId(), version).map(ReportStructure::getBasedOn).orElse(null);
        }
        if (!NameChecks.blank(version)) {
            report.add("structure.before.loop", Severity.ERROR, structure, Literals.REPORT_STRUCTURE__BASED_ON, version);
        }
    }

    private void word(ReportStructure structure) {
        if (WordFiles.isNamed(structure) && !WordFiles.isThere(structure, files)) {
            report.add("structure.word", Severity.ERROR, structure, Literals.REPORT_STRUCTURE__WORD_TEMPLATE,
                    structure.getWordTemplate());
        }
    }
}
