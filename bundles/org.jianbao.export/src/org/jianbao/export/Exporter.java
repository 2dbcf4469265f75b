package org.jianbao.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.NewFolders;
import org.jianbao.core.io.SafeFile;
import org.jianbao.core.series.Series;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.structure.ReportStructure;

/**
 * The way from the file of an issue to a file that can be printed. Whatever goes wrong, the target is the old file or the
 * complete new one.
 */
public final class Exporter {

    /** Files with these endings hold models; they are never the target of an export. */
    private static final List<String> MODEL_SUFFIXES = List.of(Series.ISSUE_SUFFIX, ".register", ".structure", ".layout");
    private static final long MEGABYTE = 1 << 20;
    private static final Messages MESSAGES = new Messages(Exporter.class);

    private final Series series;
    private final SectionRenderers renderers;
    private final DocumentWriters.Entry format;
    private final BooleanSupplier cancelled;

    /**
     * Makes an exporter.
     *
     * @param series the series that the issues belong to
     * @param renderers the renderers that are installed
     * @param format the format to write
     * @param cancelled is asked often, and from this thread; true ends the export without a file
     */
    public Exporter(Series series, SectionRenderers renderers, DocumentWriters.Entry format, BooleanSupplier cancelled) {
        this.series = series;
        this.renderers = renderers;
        this.format = format;
        this.cancelled = cancelled;
    }

    /**
     * Exports one issue.
     *
     * @param file the file of the issue
     * @param target the file to write; its folder is made if it is missing
     */
    public ExportResult export(Path file, Path target) {
        try {
            if (isModel(target, file)) {
                return refused(file, "export.target.model", target);
            }
            return write(file, target);
        } catch (ModelFileException e) {
            return new ExportResult.Refused(file, e.getMessage());
        } catch (InterruptedIOException e) {
            return refused(file, "export.cancelled", file);
        } catch (IOException e) {
            return refused(file, "export.failed", target, reason(e));
        } catch (OutOfMemoryError e) {
            return refused(file, "export.memory", file, Runtime.getRuntime().maxMemory() / MEGABYTE);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return refused(file, "export.plugin", format.contributor(), file, e.toString());
        }
    }

    private ExportResult write(Path file, Path target) throws IOException {
        check();
        Issue issue = series.issue(file);
        Rendering rendering = new DocumentBuilder(series, renderers).build(issue);
        List<Finding> findings = MergedFindings.of(series.files().findings(issue), rendering.findings());
        LayoutProfile layout = layout(issue, findings);
        DocumentWriter writer = IssueWriters.of(issue, format, series.files());
        try (NewFolders folders = folders(target)) {
            SafeFile.write(target, out -> writer.write(rendering.document(), layout, new Cancellable(out)));
            folders.keep();
        }
        return new ExportResult.Written(file, target, findings);
    }

    private LayoutProfile layout(Issue issue, List<Finding> findings) {
        ReportStructure structure = issue.getStructure();
        if (structure == null || structure.eIsProxy()) {
            return LayoutProfiles.standard();
        }
        try {
            return LayoutProfiles.find(structure.getLayout(), series.files());
        } catch (ModelFileException e) {
            findings.add(new Finding("structure.layout", Severity.ERROR, e.getMessage(),
                    series.files().of(issue, Literals.ISSUE__STRUCTURE)));
            return LayoutProfiles.standard();
        }
    }

    private static NewFolders folders(Path target) throws ModelFileException {
        Path folder = target.toAbsolutePath().getParent();
        try {
            return NewFolders.of(folder);
        } catch (IOException e) {
            throw new ModelFileException(MESSAGES.get("export.folder", folder, reason(e)), e);
        }
    }

    private static boolean isModel(Path target, Path file) throws IOException {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return MODEL_SUFFIXES.stream().anyMatch(name::endsWith)
                || Files.exists(target) && Files.exists(file) && Files.isSameFile(target, file);
    }

    private static ExportResult refused(Path file, String key, Object... args) {
        return new ExportResult.Refused(file, MESSAGES.get(key, args));
    }

    /** Returns what an exception says beside the name of the file, which the message has already. */
    private static String reason(IOException e) {
        String reason = e instanceof java.nio.file.FileSystemException failure ? failure.getReason() : e.getMessage();
        return reason == null || reason.isBlank() ? e.getClass().getSimpleName() : reason;
    }

    private void check() throws InterruptedIOException {
        if (cancelled.getAsBoolean()) {
            throw new InterruptedIOException();
        }
    }

    /** Ends the writing as soon as the export is cancelled. */
    private final class Cancellable extends OutputStream {

        private final OutputStream out;

        Cancellable(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            check();
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            check();
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
