package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.jianbao.core.check.Fix;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.Series;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.FormPane;
import org.jianbao.model.bulletin.Identified;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.edit.Edits;
import org.jianbao.model.register.Register;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;
import org.jianbao.workbench.tests.Contrast;
import org.jianbao.workbench.tests.Legibility;
import org.jianbao.workbench.tests.SampleProject;
import org.jianbao.workbench.tests.Ui;
import org.jianbao.workbench.tests.WorkbenchExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms of all classes that can be edited, of the product and of the installed section kinds, at usual widths. */
@ExtendWith(WorkbenchExtension.class)
class EveryFormTest {

    private static final int WIDTH = 700;
    /** What is left for the form beside navigator, tree and preview in a window of 1366 pixels. */
    private static final int NARROW = 400;
    private static final int HEIGHT = 760;
    private static final String SHOWN = "org.jianbao.";
    /** The grounds of forms and of fields on the common desktops and in the platform's themes. */
    private static final List<RGB> LIGHT = List.of(new RGB(0xFF, 0xFF, 0xFF), new RGB(0xF6, 0xF5, 0xF4),
            new RGB(0xF0, 0xF0, 0xF0), new RGB(0xEC, 0xEC, 0xEC));
    private static final List<RGB> DARK = List.of(new RGB(0x1E, 0x1E, 0x1E), new RGB(0x2F, 0x2F, 0x2F),
            new RGB(0x35, 0x35, 0x35), new RGB(0x48, 0x48, 0x4C));

    private final Ui ui = new Ui();
    private final SeriesSession session = session(SampleProject.create("weekly"));
    private final Issue issue = issue();

    private SeriesSession session(IProject project) {
        SeriesSessions sessions = ui.window().getService(SeriesSessions.class);
        return sessions.of(project);
    }

    private Issue issue() {
        try {
            Path file = session.folder().resolve("issues/2024/2024-02.issue");
            return session.series().files().load(file, Issue.class);
        } catch (ModelFileException e) {
            throw new AssertionError(e);
        }
    }

    private List<EClass> classes() {
        EPackage.Registry packages = session.series().kinds().packages();
        var classes = new ArrayList<EClass>();
        for (String uri : packages.keySet().stream().sorted().toList()) {
            packages.getEPackage(uri).getEClassifiers().forEach(classifier -> {
                if (classifier instanceof EClass eClass && !eClass.isAbstract() && !eClass.isInterface()) {
                    classes.add(eClass);
                }
            });
        }
        return classes;
    }

    @Test
    void everyFormCanBeRead() {
        List<EClass> classes = classes();
        assertTrue(classes.size() > 30, () -> "the classes of all packages: " + classes);
        Shell shell = window();
        var faults = new ArrayList<String>();
        var pane = new FormPane(shell, FieldRenderers.installed(Platform.getExtensionRegistry()), new Context());
        shell.open();
        for (EClass eClass : classes) {
            pane.show(filled(eClass));
            for (int width : List.of(NARROW, WIDTH)) {
                shell.setSize(width, HEIGHT);
                ui.settle();
                Legibility.faults((Composite) pane.control())
                        .forEach(fault -> faults.add(eClass.getName() + " in " + width + ": " + fault));
            }
        }
        shell.dispose();
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void figuresNeedNoScrolling() {
        Shell shell = window();
        var pane = new FormPane(shell, FieldRenderers.installed(Platform.getExtensionRegistry()), new Context());
        shell.open();
        EClass figures = classes().stream().filter(eClass -> eClass.getName().equals("ServiceFigures")).findFirst().orElseThrow();
        issue.eAllContents().forEachRemaining(element -> {
            if (figures.isInstance(element)) {
                pane.show(element);
            }
        });
        ui.settle();
        Table table = ui.all(shell, Table.class).getFirst();
        int columns = Stream.of(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
        int room = table.getClientArea().width;
        shell.dispose();
        assertTrue(columns <= room, () -> "columns of " + columns + " in " + room);
    }

    @Test
    void ourColoursStandOutOnLightAndDarkGround() {
        Shell shell = window();
        var pane = new FormPane(shell, FieldRenderers.installed(Platform.getExtensionRegistry()), new Context());
        shell.open();
        for (Section section : issue.getSections()) {
            pane.show(section);
            ui.settle();
        }
        ColorRegistry colours = JFaceResources.getColorRegistry();
        var faults = new ArrayList<String>();
        List<String> ours = colours.getKeySet().stream().map(Object::toString).filter(key -> key.startsWith(SHOWN))
                .filter(key -> !key.endsWith(".rule")).sorted().toList();
        assertFalse(ours.isEmpty());
        for (String key : ours) {
            for (RGB ground : key.contains(".dark.") ? DARK : LIGHT) {
                double contrast = Contrast.of(colours.getRGB(key), ground);
                if (contrast < Contrast.LEAST) {
                    faults.add(key + " on " + ground + ": " + contrast);
                }
            }
        }
        shell.dispose();
        assertEquals("", String.join("\n", faults));
    }

    private Shell window() {
        var shell = new Shell(ui.display());
        shell.setLayout(new FillLayout());
        shell.setBounds(20, 20, WIDTH, HEIGHT);
        return shell;
    }

    /** Returns an element with one element in each of its lists; a section stands in the issue. */
    private EObject filled(EClass eClass) {
        EObject element = EcoreUtil.create(eClass);
        for (EReference reference : eClass.getEAllContainments()) {
            if (reference.isChangeable() && !reference.isDerived() && !Section.class.isAssignableFrom(type(reference))) {
                concrete(reference.getEReferenceType()).map(EcoreUtil::create).ifPresent(child -> put(element, reference, child));
            }
        }
        if (element instanceof Identified identified) {
            identified.setId("shown");
        }
        if (element instanceof Section section) {
            issue.getSections().add(section);
        }
        return element;
    }

    private static Class<?> type(EReference reference) {
        return reference.getEReferenceType().getInstanceClass() == null ? EObject.class
                : reference.getEReferenceType().getInstanceClass();
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject element, EReference reference, EObject child) {
        if (reference.isMany()) {
            ((List<EObject>) element.eGet(reference)).add(child);
        } else {
            element.eSet(reference, child);
        }
    }

    private Optional<EClass> concrete(EClass type) {
        return classes().stream().filter(type::isSuperTypeOf).findFirst();
    }

    /** A form that nobody works in. */
    private final class Context implements FormContext {

        @Override
        public Series series() {
            return session.series();
        }

        @Override
        public Edits edits() {
            return session.edits();
        }

        @Override
        public List<EObject> candidates(EObject owner, EReference reference) {
            try {
                Path file = session.folder().resolve(Series.REGISTER);
                return List.copyOf(session.series().files().load(file, Register.class).getDepartments());
            } catch (ModelFileException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Optional<EObject> addCandidate(EObject owner, EReference reference, String name) {
            return Optional.empty();
        }

        @Override
        public void selected(EObject element, EStructuralFeature feature) {
            // nobody works here
        }

        @Override
        public void message(String sentence) {
            // nobody works here
        }

        @Override
        public void repair(Fix fix) {
            throw new AssertionError(fix.label());
        }

        @Override
        public void open(EObject element) {
            // nobody works here
        }
    }
}
