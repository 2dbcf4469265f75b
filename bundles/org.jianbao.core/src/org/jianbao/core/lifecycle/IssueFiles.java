package org.jianbao.core.lifecycle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.Messages;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.io.NewFolders;
import org.jianbao.core.io.SafeFile;
import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.Issue;

/**
 * Copies, renumbers and removes the files of issues. Each reads the file as it stands on the disk, by an access of its own:
 * what is loaded elsewhere is not touched, and content of plug-ins that are not installed is kept.
 */
public final class IssueFiles {

    private static final Messages MESSAGES = new Messages(IssueFiles.class);
    /** A name that is written in a reference as it is. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");

    /**
     * A removed issue.
     *
     * @param file the file that it had
     * @param content what was in it
     */
    public record Removed(Path file, byte[] content) {
        /**
         * Puts the issue back.
         *
         * @throws IOException if it cannot be written, or there is such a file again
         */
        public void restore() throws IOException {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            try (var folders = NewFolders.of(file.getParent())) {
                SafeFile.write(file, out -> out.write(content));
                folders.keep();
            }
        }
    }

    private final Series series;

    /**
     * Makes the access.
     *
     * @param series the series of the issues
     */
    public IssueFiles(Series series) {
        this.series = series;
    }

    /**
     * Copies an issue to another number. The copy is another issue, so its own id is a new one; the ids inside stay.
     *
     * @param file the file of the issue
     * @param year the year of the copy
     * @param number its number
     * @param totalNumber its total number
     * @return the file of the copy
     * @throws IOException if the issue cannot be read, or the copy cannot be saved, for instance because its file exists
     */
    public Path copy(Path file, int year, int number, int totalNumber) throws IOException {
        return saveAs(file, year, number, totalNumber, IssueIds.issue(year, number));
    }

    /**
     * Gives an issue another number, and so another file. Its id stays. Who refers to it is told by {@link #references}.
     *
     * @param file the file of the issue
     * @param year the new year
     * @param number the new number
     * @param totalNumber the new total number
     * @return the new file
     * @throws IOException if the issue cannot be read or saved, for instance because the new file exists; then nothing has
     *         changed
     */
    public Path renumber(Path file, int year, int number, int totalNumber) throws IOException {
        Path target = saveAs(file, year, number, totalNumber, null);
        if (!Files.exists(file) || !Files.isSameFile(file, target)) {
            Files.deleteIfExists(file);
            series.files().forget(file);
        }
        series.changed();
        return target;
    }

    private Path saveAs(Path file, int year, int number, int totalNumber, String id) throws IOException {
        ModelFiles files = files();
        Issue issue = files.load(file, Issue.class);
        issue.setYear(year);
        issue.setNumber(number);
        issue.setTotalNumber(totalNumber);
        if (id != null) {
            issue.setId(id);
        }
        Path target = series.issueFile(year, number);
        try (var folders = NewFolders.of(target.getParent())) {
            files.save(issue, target);
            folders.keep();
        }
        series.changed();
        return target;
    }

    private ModelFiles files() {
        return new ModelFiles(series.files().folder(), series.kinds().packages());
    }

    /**
     * Removes an issue, and the folder of its year with the last one.
     *
     * @param file the file of the issue
     * @return what is needed to put it back
     * @throws IOException if it cannot be read or removed
     */
    public Removed remove(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ModelFileException(MESSAGES.get("remove.missing", file), null);
        }
        var removed = new Removed(file, Files.readAllBytes(file));
        Files.delete(file);
        removeIfEmpty(file.getParent());
        series.files().forget(file);
        series.changed();
        return removed;
    }

    private void removeIfEmpty(Path year) throws IOException {
        if (year.getParent().equals(series.files().folder().resolve(Series.ISSUES))) {
            try {
                Files.delete(year);
            } catch (DirectoryNotEmptyException e) {
                return; // other issues of the year
            }
        }
    }

    /**
     * Returns the files of other issues that refer to something in an issue or structure, sorted. Those that cannot be read
     * are left out.
     *
     * @param file the file of the issue or structure
     * @throws IOException if the folder of the series cannot be read
     */
    public List<Path> references(Path file) throws IOException {
        ModelFiles files = files();
        var target = URI.createFileURI(file.toAbsolutePath().normalize().toString());
        var found = new ArrayList<Path>();
        for (Path other : series.issueFiles()) {
            if (!other.equals(file.toAbsolutePath().normalize()) && names(other, file) && refers(files, other, target)) {
                found.add(other);
            }
        }
        return List.copyOf(found);
    }

    /** Returns whether a file names another one at all, so that not every issue of a long series is loaded. */
    private static boolean names(Path file, Path other) throws IOException {
        String name = other.getFileName().toString();
        return !PLAIN.matcher(name).matches() || Files.readString(file, StandardCharsets.ISO_8859_1).contains(name);
    }

    private static boolean refers(ModelFiles files, Path file, URI target) {
        try {
            Issue issue = files.load(file, Issue.class);
            if (refers(issue, target)) {
                return true;
            }
            for (TreeIterator<EObject> all = issue.eAllContents(); all.hasNext();) {
                if (refers(all.next(), target)) {
                    return true;
                }
            }
            return false;
        } catch (ModelFileException e) {
            return false; // said by whoever opens it
        }
    }

    private static boolean refers(EObject element, URI target) {
        var references = ((EContentsEList<EObject>) element.eCrossReferences()).basicIterator();
        while (references.hasNext()) {
            EObject end = references.next();
            URI uri = end.eIsProxy() ? ((InternalEObject) end).eProxyURI() : EcoreUtil.getURI(end);
            if (uri.trimFragment().equals(target)) {
                return true;
            }
        }
        return false;
    }
}
