package org.jianbao.workbench.internal.editor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.Series;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.forms.swt.FormPane;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.edit.Edits;
import org.jianbao.model.edit.TypingStack;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.workbench.internal.series.ModelPaths;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.Trial;
import org.jianbao.workbench.internal.wizards.Spoken;

/**
 * The forms of a structure with the data of an issue, and what is wrong with these in the structure. One may type as in any
 * issue; what is typed is seen in the preview, and is never saved.
 */
final class TrialPane {

    private static final int PAUSE_MILLIS = 200;

    private final ModelEditor editor;
    private final SeriesSession session;
    private final Consumer<byte[]> typed;
    private final Edits edits = new Edits();
    private final Runnable send = this::send;
    private final StackLayout layers = new StackLayout();
    private final Composite body;
    private final Label notice;
    private final SashForm sides;
    private final Composite left;
    private final Label heading;
    private final FormPane form;
    private final TrialFindings findings;
    private ModelTree tree;
    private Series series;
    private Issue issue;
    private byte[] said;
    private Map<Path, byte[]> contents = Map.of();
    private Optional<Trial> latest = Optional.empty();
    private boolean raised;

    /**
     * Makes an empty pane.
     *
     * @param typed takes what the issue has become by typing
     */
    TrialPane(Composite parent, ModelEditor editor, SeriesSession session, Consumer<byte[]> typed) {
        this.editor = editor;
        this.session = session;
        this.typed = typed;
        body = new Composite(parent, SWT.NONE);
        body.setLayout(layers);
        var empty = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(empty);
        notice = new Label(empty, SWT.WRAP | SWT.CENTER);
        notice.setText(Texts.MESSAGES.get("trial.wait"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(notice);
        layers.topControl = empty;
        sides = new SashForm(body, SWT.VERTICAL | SWT.SMOOTH);
        var above = new Composite(sides, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(above);
        heading = new Label(above, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).hint(100, SWT.DEFAULT).applyTo(heading);
        var both = new SashForm(above, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 6).applyTo(both);
        left = new Composite(both, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        form = new FormPane(both, FieldRenderers.installed(RegistryFactory.getRegistry()),
                new TrialContext(editor, () -> series, edits, this::reveal));
        both.setWeights(30, 70);
        findings = new TrialFindings(sides, this::reveal);
        sides.setWeights(72, 28);
        edits.stack().addCommandStackListener(event -> body.getDisplay().timerExec(PAUSE_MILLIS, send));
    }

    Control control() {
        return body;
    }

    /** Returns the history of what was typed here. */
    TypingStack history() {
        return edits.stack();
    }

    /**
     * Shows what there is from now on.
     *
     * @param designed what is selected in the structure, whose section is shown; null for nothing
     */
    void raise(EObject designed) {
        raised = true;
        latest.ifPresent(this::update);
        EObject at = designed;
        while (at != null && !(at instanceof SectionTemplate)) {
            at = at.eContainer();
        }
        String section = at == null || latest.isEmpty() ? null : latest.get().sections().get(EcoreUtil.getID(at));
        if (section != null && issue != null) {
            reveal(section, "");
        }
    }

    /** Shows nothing new until it is raised again. */
    void lower() {
        raised = false;
    }

    /** Takes what came out of a trial. */
    void show(Trial trial) {
        latest = Optional.of(trial);
        if (raised) {
            update(trial);
        }
    }

    private void update(Trial trial) {
        if (!trial.problem().isEmpty()) {
            notice.setText(trial.problem());
            front(notice.getParent());
            return;
        }
        try {
            if (!isShown(trial)) {
                load(trial);
            }
        } catch (ModelFileException e) {
            notice.setText(e.getMessage());
            front(notice.getParent());
            return;
        }
        heading.setText(Texts.MESSAGES.get("trial.heading", trial.sample().name()));
        findings.show(trial.findings(), issue);
        tree.findings(trial.findings());
        form.findings(trial.findings());
        front(sides);
    }

    private void front(Control control) {
        if (layers.topControl != control) {
            layers.topControl = control;
            body.layout();
        }
    }

    /** Returns whether a trial is about what is shown; what has been typed since it began does not count. */
    private boolean isShown(Trial trial) {
        return issue != null && contents.keySet().equals(trial.contents().keySet()) && contents.entrySet().stream()
                .allMatch(entry -> Arrays.equals(entry.getKey().equals(trial.file()) ? said : entry.getValue(),
                        trial.contents().get(entry.getKey())));
    }

    private void load(Trial trial) throws ModelFileException {
        var loaded = new Series(trial.folder(), session.series().kinds());
        loaded.files().overlay(trial.contents());
        Issue other = loaded.issue(trial.file());
        EObject before = tree == null ? null : tree.first();
        edits.stack().flush();
        series = loaded;
        issue = other;
        contents = trial.contents();
        said = contents.get(trial.file());
        issue.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification change) {
                super.notifyChanged(change);
                if (!change.isTouch() && !body.isDisposed()) {
                    changed(change);
                }
            }
        });
        if (tree == null) {
            tree = new ModelTree(left, session.series().kinds(), () -> issue, form::show);
            tree.begin();
            Spoken.name(tree.viewer().getControl(), Texts.MESSAGES.get("trial.tree"));
            GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
            left.layout();
        } else {
            tree.input();
        }
        String id = before == null ? null : EcoreUtil.getID(before);
        tree.select(List.of(id == null ? issue : ModelPaths.byId(issue).getOrDefault(id, issue)));
    }

    private void changed(Notification change) {
        tree.changed(change);
        series.changed(issue);
    }

    /** Hands on what the issue has become, unless it is what is known. */
    private void send() {
        if (body.isDisposed() || issue == null) {
            return;
        }
        try {
            byte[] content = series.files().content(issue);
            if (!Arrays.equals(content, said)) {
                said = content;
                typed.accept(content);
            }
        } catch (ModelFileException e) {
            editor.message(e.getMessage());
        }
    }

    private void reveal(String element, String feature) {
        reveal(ModelPaths.byId(issue).getOrDefault(element, issue), feature);
    }

    private void reveal(EObject element, String feature) {
        EObject owner = TreeShape.shown(element);
        if (tree.first() != owner) {
            tree.select(List.of(owner));
        }
        form.findings(latest.map(Trial::findings).orElse(List.of()));
        if (element != owner || !feature.isEmpty()) {
            form.reveal(element, feature);
        }
    }
}
