package org.jianbao.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.export.DocumentBuilder;
import org.jianbao.export.DocumentWriter;
import org.jianbao.export.Rendering;
import org.jianbao.export.SectionRenderers;
import org.jianbao.export.document.Document;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.Identified;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Item;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.layout.LayoutProfile;

/** The real bulletin of {@code samples/}, also with many times its paragraphs. */
final class Sample {

    /** The part of a Word file that holds the text. */
    static final String MAIN_PART = "word/document.xml";

    private static final String NAME = "2024-02.issue";
    private static final Path FILE = find();
    private static final Path FOLDER = Series.folderOf(FILE);
    private static final Contributions CONTRIBUTIONS = contributions();
    private static final SectionKinds KINDS = CONTRIBUTIONS.kinds();
    private static final SectionRenderers RENDERERS = CONTRIBUTIONS.renderers();

    private final Series series;
    private final DocumentWriter writer = CONTRIBUTIONS.writer("docx");
    private final LayoutProfile layout = LayoutProfiles.standard();
    private final DocumentBuilder builder;

    private Sample() {
        series = open();
        builder = new DocumentBuilder(series, RENDERERS);
    }

    private static Contributions contributions() {
        try {
            return Contributions.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the sample, not loaded yet. */
    static Sample load() {
        return new Sample();
    }

    /** Returns the series with nothing loaded. */
    static Series open() {
        return new Series(FOLDER, KINDS);
    }

    /** Returns a series in another folder, with nothing loaded. */
    static Series open(Path folder) {
        return new Series(folder, KINDS);
    }

    /** Returns the file of the issue. */
    static Path file() {
        return FILE;
    }

    /** Looks for the file from the working directory upwards. */
    private static Path find() {
        try {
            for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
                if (Files.isDirectory(folder.resolve("samples"))) {
                    try (Stream<Path> files = Files.walk(folder.resolve("samples"))) {
                        return files.filter(file -> file.endsWith(NAME)).sorted().findFirst().orElseThrow();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("Run the benchmarks inside the project's folder: samples/ was not found.");
    }

    /** Returns the issue, loaded and with every reference resolved. */
    Issue issue() throws IOException {
        Issue issue = series.issue(file());
        EcoreUtil.resolveAll(issue);
        return issue;
    }

    /**
     * Returns an issue with the sections of the sample several times over.
     *
     * @param copies how many times; each copy has ids of its own
     */
    Issue grown(int copies) throws IOException {
        Issue issue = EcoreUtil.copy(issue());
        repeat(issue, copies);
        return issue;
    }

    /** Makes an issue so many times as long, by copies of its sections, which have ids of their own. */
    static void repeat(Issue issue, int times) {
        multiply(issue.getSections(), times, "-");
    }

    /**
     * Makes an issue longer by copies of its sections, then of its items, which have ids of their own.
     *
     * @param sections how many sections it has afterwards, those within groups included, or a few more
     * @param items how many items it has afterwards, or a few more
     */
    static void lengthen(Issue issue, int sections, int items) {
        multiply(issue.getSections(), parts(sections, count(issue, Section.class)), "-");
        var lists = new ArrayList<EList<Item>>();
        issue.eAllContents().forEachRemaining(element -> items(element).ifPresent(lists::add));
        int copies = parts(items, count(issue, Item.class));
        lists.forEach(list -> multiply(list, copies, "-item-")); // else a copy of an item had the id of one in a copy of a section
    }

    private static int count(Issue issue, Class<?> type) {
        int count = 0;
        for (Iterator<EObject> all = issue.eAllContents(); all.hasNext();) {
            count += type.isInstance(all.next()) ? 1 : 0;
        }
        return count;
    }

    private static int parts(int wanted, int present) {
        return (wanted + present - 1) / present;
    }

    @SuppressWarnings("unchecked") // the type of the list is that of its feature
    private static Optional<EList<Item>> items(EObject element) {
        return element.eClass().getEAllContainments().stream()
                .filter(list -> list.isMany() && BulletinPackage.Literals.ITEM.isSuperTypeOf(list.getEReferenceType()))
                .findFirst().map(list -> (EList<Item>) element.eGet(list));
    }

    private static <T extends EObject> void multiply(EList<T> elements, int copies, String separator) {
        List<T> originals = List.copyOf(elements);
        var more = new ArrayList<T>(originals.size() * (copies - 1));
        for (int copy = 2; copy <= copies; copy++) {
            Collection<T> added = EcoreUtil.copyAll(originals);
            rename(added, separator + copy);
            more.addAll(added);
        }
        elements.addAll(more);
    }

    private static void rename(Collection<? extends EObject> elements, String suffix) {
        for (Iterator<EObject> contents = EcoreUtil.getAllContents(elements); contents.hasNext();) {
            if (contents.next() instanceof Identified element && element.getId() != null) {
                element.setId(element.getId() + suffix);
            }
        }
    }

    /** Returns separate issues with the content of the sample. */
    List<Issue> issues(int count) throws IOException {
        Issue issue = issue();
        var issues = new ArrayList<Issue>(count);
        for (int i = 0; i < count; i++) {
            issues.add(EcoreUtil.copy(issue));
        }
        return issues;
    }

    /** Returns the neutral document of an issue. */
    Document document(Issue issue) {
        Rendering rendering = builder.build(issue);
        if (!rendering.findings().isEmpty()) {
            throw new IllegalStateException("The sample is damaged: " + rendering.findings());
        }
        return rendering.document();
    }

    /** Exports an issue as a Word file: all the way from EMF objects to bytes. */
    void export(Issue issue, OutputStream out) throws IOException {
        writer.write(document(issue), layout, out);
    }

    /** Returns the bytes of the part with the text, as our export writes it. */
    byte[] mainPart(Issue issue) throws IOException {
        var bytes = new ByteArrayOutputStream();
        export(issue, bytes);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(MAIN_PART)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IllegalStateException("The export has no part " + MAIN_PART + '.');
    }
}
