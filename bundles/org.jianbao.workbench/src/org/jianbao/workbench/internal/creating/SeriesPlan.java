package org.jianbao.workbench.internal.creating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jianbao.core.ElementIds;
import org.jianbao.core.lifecycle.NewSeries;
import org.jianbao.core.lifecycle.NextIssue;
import org.jianbao.core.lifecycle.NextIssue.Proposal;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.DepartmentKind;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.model.register.RegisterPackage.Literals;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.workbench.internal.actions.Folders;
import org.jianbao.workbench.internal.series.SampleSeries;

/**
 * What a new series will be.
 *
 * @param name its name
 * @param from what it begins with
 * @param other the folder of the series whose register and structures are copied; null unless it begins with those
 * @param first its first issue; null if none is made
 */
record SeriesPlan(String name, From from, Path other, First first) {

    /** What a series can begin with. */
    enum From {
        /** The sample with its issues. */
        SAMPLE,
        /** Register and structures of the sample. */
        SAMPLE_STRUCTURE,
        /** Register and structures of another series. */
        OTHER,
        /** An empty register and the smallest structure. */
        EMPTY
    }

    /**
     * The first issue.
     *
     * @param issuer the full name of the department that issues it; it is added to the register if it is not there
     * @param numbers its numbers and days
     */
    record First(String issuer, Proposal numbers) {
    }

    /**
     * Makes the series, as a whole or not at all.
     *
     * @param parent the folder of series
     * @param kinds the section kinds that are installed
     * @return its folder
     * @throws IOException if something cannot be read or written
     */
    Path make(Path parent, SectionKinds kinds) throws IOException {
        var series = new NewSeries(parent, kinds);
        Path folder = switch (from) {
            case SAMPLE -> sample(series, true);
            case SAMPLE_STRUCTURE -> sample(series, false);
            case OTHER -> series.copy(name, other, false);
            case EMPTY -> series.empty(name, List.of());
        };
        if (first != null) {
            boolean done = false;
            try {
                begin(new Series(folder, kinds));
                done = true;
            } finally {
                if (!done) {
                    Folders.delete(folder);
                }
            }
        }
        return folder;
    }

    private Path sample(NewSeries series, boolean issues) throws IOException {
        Path temporary = Files.createTempDirectory("jianbao");
        try {
            new SampleSeries().copyTo(temporary);
            try (Stream<Path> found = Files.list(temporary)) {
                return series.copy(name, found.filter(Files::isDirectory).findFirst().orElseThrow(), issues);
            }
        } finally {
            Folders.delete(temporary);
        }
    }

    private void begin(Series series) throws IOException {
        Department issuer = issuer(series);
        Path structures = series.files().folder().resolve("structures");
        ReportStructure structure;
        try (Stream<Path> found = Files.list(structures)) {
            structure = series.files().load(found.sorted().reduce((one, later) -> later).orElseThrow(), ReportStructure.class);
        }
        Proposal typed = first.numbers();
        NextIssue next = NextIssue.first(series, structure, issuer, typed.start());
        next.save(next.prepare(typed.with(next.proposal().sections())).issue());
    }

    private Department issuer(Series series) throws IOException {
        Path file = series.files().folder().resolve(Series.REGISTER);
        Register register = series.files().load(file, Register.class);
        for (Department department : register.getDepartments()) {
            if (department.getFullName().equals(first.issuer())) {
                return department;
            }
        }
        Department added = RegisterFactory.eINSTANCE.createDepartment();
        added.setFullName(first.issuer());
        added.setKind(DepartmentKind.VALUES.stream().filter(kind -> first.issuer().endsWith(kind.getLiteral())).findFirst()
                .orElse(DepartmentKind.OTHER));
        added.setOrder(1 + register.getDepartments().stream().mapToInt(Department::getOrder).max().orElse(0));
        ElementIds.give(register, Literals.REGISTER__DEPARTMENTS, List.of(added));
        register.getDepartments().add(added);
        series.files().save(register, file);
        return added;
    }
}
