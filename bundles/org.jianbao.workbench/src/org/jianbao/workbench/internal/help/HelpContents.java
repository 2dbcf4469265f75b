package org.jianbao.workbench.internal.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jianbao.workbench.internal.wizards.Spoken;

/** The tables of contents of all plug-ins as one tree, and above it a field that leaves only topics with a text. */
final class HelpContents {

    private final HelpPages pages;
    private final Composite frame;
    private final Text search;
    private final TreeViewer tree;
    private boolean following;

    /**
     * Makes the tree.
     *
     * @param parent where it goes
     * @param pages finds the pages in which is searched
     * @param chosen learns of the address of a page that somebody has chosen
     */
    HelpContents(Composite parent, HelpPages pages, java.util.function.Consumer<String> chosen) {
        this.pages = pages;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(frame);
        search = new Text(frame, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Texts.MESSAGES.get("search"));
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(search);
        tree = new TreeViewer(frame, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        name(search, "search");
        name(tree.getControl(), "contents");
        tree.setContentProvider(new Topics());
        tree.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((IHelpResource) element).getLabel();
            }
        });
        tree.setInput(tocs());
        tree.expandToLevel(2);
        tree.addSelectionChangedListener(event -> {
            if (!following && event.getStructuredSelection().getFirstElement() instanceof IHelpResource topic
                    && topic.getHref() != null) {
                chosen.accept(topic.getHref());
            }
        });
        search.addModifyListener(event -> search());
    }

    private static void name(Control control, String key) {
        Spoken.name(control, Texts.MESSAGES.get(key));
    }

    /** Returns the tables of contents: each a toc with topics. */
    static List<IToc> tocs() {
        return Arrays.asList(HelpSystem.getTocs());
    }

    /** Returns the address of the page to begin with: that of the first topic that has one. */
    static Optional<String> first() {
        return tocs().stream().flatMap(toc -> Arrays.stream(toc.getTopics())).map(IHelpResource::getHref)
                .filter(href -> href != null).findFirst();
    }

    private void search() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        tree.setFilters(wanted.isEmpty() ? new ViewerFilter[0] : new ViewerFilter[] {new Matching(wanted)});
        tree.expandAll();
    }

    /** Selects the topic of a page without opening it again. */
    void follow(HelpPage page) {
        following = true;
        find(topic -> page.address().equals(topic.getHref())).ifPresent(topic -> tree.setSelection(
                new StructuredSelection(topic), true));
        following = false;
    }

    private static Optional<ITopic> find(Predicate<ITopic> wanted) {
        return tocs().stream().flatMap(toc -> Arrays.stream(toc.getTopics())).map(topic -> find(topic, wanted))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<ITopic> find(ITopic topic, Predicate<ITopic> wanted) {
        return wanted.test(topic) ? Optional.of(topic) : Arrays.stream(topic.getSubtopics())
                .map(inner -> find(inner, wanted)).flatMap(Optional::stream).findFirst();
    }

    /** Puts a text into the field. */
    void search(String text) {
        search.setText(text);
    }

    void setFocus() {
        search.setFocus();
    }

    Control control() {
        return frame;
    }

    /** The topics below each other. */
    private static final class Topics implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof IToc toc ? toc.getTopics() : ((ITopic) parent).getSubtopics();
        }

        @Override
        public Object getParent(Object element) {
            return tocs().stream().filter(toc -> Arrays.asList(toc.getTopics()).contains(element)).map(Object.class::cast)
                    .findFirst().orElseGet(() -> element instanceof ITopic
                            ? find(topic -> Arrays.asList(topic.getSubtopics()).contains(element)).orElse(null) : null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    /** Leaves topics whose label or page has a text, and those around them. */
    private final class Matching extends ViewerFilter {

        private final String wanted;

        Matching(String wanted) {
            this.wanted = wanted;
        }

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return matches((IHelpResource) element);
        }

        private boolean matches(IHelpResource resource) {
            ITopic[] inner = resource instanceof IToc toc ? toc.getTopics() : ((ITopic) resource).getSubtopics();
            return holds(resource.getLabel()) || Arrays.stream(inner).anyMatch(this::matches)
                    || resource.getHref() != null && pages.page(resource.getHref())
                            .filter(page -> holds(page.text())).isPresent();
        }

        private boolean holds(String text) {
            return text.toLowerCase(Locale.ROOT).contains(wanted);
        }
    }
}
