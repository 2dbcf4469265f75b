package org.jianbao.model.edit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.io.Copies;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.Series;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Register;

/** A copy of the sample series that is edited. */
final class EditedSeries {

    final Series series;
    final Issue issue;
    final Edits edits = new Edits();
    private final String before;

    EditedSeries(Path folder) throws ModelFileException {
        this(folder, Contributions.read());
    }

    EditedSeries(Path folder, Contributions contributions) throws ModelFileException {
        SampleSeries.copyTo(folder);
        series = new Series(folder, contributions.kinds());
        issue = series.issue(folder.resolve(SampleSeries.ISSUE));
        before = text(issue);
    }

    Register register() throws ModelFileException {
        return series.files().load(series.files().folder().resolve(SampleSeries.REGISTER), Register.class);
    }

    Issue issueBefore() throws ModelFileException {
        return series.issue(series.files().folder().resolve(SampleSeries.ISSUE_BEFORE));
    }

    @SuppressWarnings("unchecked")
    <T extends EObject> T find(String id) {
        return (T) Elements.find(issue, id).orElseThrow();
    }

    /** Returns what the file of a model would say now. */
    static String text(EObject root) throws ModelFileException {
        return new String(Copies.text(List.of(root)).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    boolean isAsBefore() throws ModelFileException {
        return text(issue).equals(before);
    }
}
