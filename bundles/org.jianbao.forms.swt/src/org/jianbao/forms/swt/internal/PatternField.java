package org.jianbao.forms.swt.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.check.Finding;
import org.jianbao.core.expression.Completion;
import org.jianbao.core.expression.Completion.Proposal;
import org.jianbao.forms.Field;
import org.jianbao.forms.PatternCheck;
import org.jianbao.forms.PatternCheck.Mark;
import org.jianbao.forms.Widget;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.internal.SuggestionPopup.Suggestion;

/**
 * A pattern or an expression. What can be quoted is offered while one types, what is wrong is marked at its place, and below
 * stands what the text comes to with the data of a sample.
 */
final class PatternField extends AbstractField {

    private final boolean pattern;
    private final MarkedText text;
    private final PatternNote note;
    private SuggestionPopup popup;
    private boolean accepting;
    private Object loaded;

    PatternField(Composite parent, Field field, FormContext context) {
        super(parent, field, context, 1);
        pattern = field.widget() == Widget.PATTERN;
        text = new MarkedText(row(), Math.max(1, field.lines()), field.readOnly(), new Host());
        text.place().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        note = new PatternNote(row(), this::go);
    }

    @Override
    void load() {
        boolean refused = !marks().refusal().isEmpty() && Objects.equals(loaded, value());
        loaded = value();
        if (!refused) {
            String shown = value() instanceof String set ? set : "";
            text.set(shown);
            refuse(PlainText.tooLong(shown));
        }
        tell();
    }

    /** Shows what is wrong, or else what the text comes to. */
    private void tell() {
        String shown = text.text();
        List<Mark> wrong = wrong(shown);
        note.show(shown, wrong, wrong.isEmpty() && !shown.isBlank()
                ? context().patterns().result(element(), feature(), shown, pattern) : "");
    }

    private List<Mark> wrong(String shown) {
        return element() == null || shown.length() > PlainText.LIMIT ? List.of()
                : context().patterns().check(element(), feature(), shown, pattern);
    }

    /** {@inheritDoc} Comes after each look of the background, so that there may be another result too. */
    @Override
    public void findings(List<Finding> findings) {
        boolean told = !wrong(text.text()).isEmpty();
        marks().findings(told ? findings.stream().filter(finding -> !context().patterns().isTold(finding.rule())).toList() : findings,
                findings);
        tell();
    }

    private void go(Mark mark) {
        text.focus(mark.offset(), mark.offset() + mark.length());
    }

    @Override
    public boolean wide() {
        return pattern;
    }

    @Override
    public void reveal(EObject element, String feature) {
        List<Mark> wrong = wrong(text.text());
        if (wrong.isEmpty()) {
            text.focus(text.text().length(), text.text().length());
        } else {
            go(wrong.getFirst());
        }
    }

    /** Offers what can be written at the caret. */
    private void offer(boolean asked) {
        Text edit = text.edit();
        if (popup == null || edit == null || element() == null || field().readOnly()) {
            return;
        }
        String written = edit.getText();
        int caret = edit.getCaretPosition();
        Completion completion = context().patterns().complete(element(), feature(), written, caret, pattern);
        boolean begun = caret > completion.start() || caret > 0 && ".{".indexOf(written.charAt(caret - 1)) >= 0;
        popup.show(asked || begun ? completion.proposals().stream()
                .map(proposal -> new Suggestion(label(proposal), () -> accept(completion, proposal))).toList() : List.of());
    }

    private static String label(Proposal proposal) {
        return proposal.description().isEmpty() ? proposal.label() : proposal.label() + "　" + proposal.description();
    }

    private void accept(Completion completion, Proposal proposal) {
        Text edit = text.edit();
        boolean open = pattern && PatternCheck.isOpen(edit.getText(), completion.start());
        accepting = true;
        edit.setSelection(completion.start(), completion.end());
        edit.insert(open ? proposal.text() + '}' : proposal.text());
        accepting = false;
        int caret = completion.start() + proposal.caret();
        boolean whole = open && !proposal.function() && !hasMembers(edit.getText(), caret);
        edit.setSelection(whole ? caret + 1 : caret);
        edit.setFocus();
    }

    private boolean hasMembers(String written, int caret) {
        String dotted = written.substring(0, caret) + '.' + written.substring(caret);
        return !context().patterns().complete(element(), feature(), dotted, caret + 1, pattern).proposals().isEmpty();
    }

    private final class Host implements MarkedText.Host {

        @Override
        public void adopt(Control control) {
            PatternField.this.adopt(control);
            if (control instanceof Text edit && !field().readOnly()) {
                popup = new SuggestionPopup(edit);
            }
        }

        @Override
        public void typed(String typed) {
            String problem = PlainText.problem(typed);
            refuse(problem);
            if (problem.isEmpty()) {
                context().edits().type(element(), feature(), typed.isEmpty() ? Models.nothing(feature()) : typed);
                loaded = value();
            }
            tell();
            if (!accepting) {
                offer(false);
            }
        }

        @Override
        public void lines(int start, int end, String inserted) {
            text.edit().setSelection(start, end);
            text.edit().insert(inserted.strip().replaceAll("\\s*\\n\\s*", " "));
        }

        @Override
        public void key(Event event) {
            if (Keys.modifiers(event) == SWT.MOD1 && event.keyCode == ' ') {
                event.doit = false;
                offer(true);
            } else if (pattern) {
                RichTextField.strongKey(event);
            }
        }

        @Override
        public List<StyleRange> styles(String shown) {
            Look look = Look.of(text.place());
            List<StyleRange> styles = pattern ? Markup.styles(shown, List.of(), look) : List.of();
            return PatternNote.marked(styles, wrong(shown), shown, look);
        }
    }
}
