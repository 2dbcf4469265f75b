package org.jianbao.workbench.internal.navigator;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.IssueHead;
import org.jianbao.core.series.IssueHeads;
import org.jianbao.core.series.Series;
import org.jianbao.workbench.internal.series.IssueNames;

/** Names and icons of the tree. An issue is shown by its number and period, which are read from the beginning of its file. */
public final class SeriesLabels extends LabelProvider implements ICommonLabelProvider {

    private static final String ARROW = " › ";
    private static final String BUNDLE = "org.jianbao.workbench";
    /** How many names are changed at once: more would keep the window waiting. */
    private static final int STEP = 20;

    /** What was read from a file, as long as the file is that of then. */
    private record Known(long stamp, IssueHead head) {
    }

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private final Map<IFile, Known> heads = new ConcurrentHashMap<>();
    private final Set<IFile> unread = ConcurrentHashMap.newKeySet();
    private final DateTimeFormatter days = Texts.MESSAGES.days("tree.day");
    private final Map<String, Image> icons = new HashMap<>();
    private final Job reading = Job.createSystem("", (IJobFunction) this::readAll);

    @Override
    public void init(ICommonContentExtensionSite config) {
        // needs nothing of it
    }

    @Override
    public String getText(Object element) {
        return switch (element) {
            case IFile file when file.getName().endsWith(Series.ISSUE_SUFFIX) -> issue(file);
            case IFile file when file.getName().equals(Series.REGISTER) -> Texts.MESSAGES.get("tree.register");
            case IFile file -> withoutSuffix(file.getName());
            case IFolder folder when SeriesContent.isStructures(folder) -> Texts.MESSAGES.get("tree.structures");
            case IFolder folder -> Texts.MESSAGES.get("tree.year", folder.getName());
            case IResource resource -> resource.getName();
            default -> "";
        };
    }

    private String issue(IFile file) {
        IssueHead head = head(file);
        if (head == null) {
            return withoutSuffix(file.getName());
        }
        String name = IssueNames.of(head);
        return head.start() == null || head.end() == null ? name
                : name + "  " + Texts.MESSAGES.get("tree.period", days.format(head.start()), days.format(head.end()));
    }

    /**
     * Returns the head of an issue as far as it is known; null if it was not read yet, or its file cannot be read, which a
     * finding says. What is not known is read by a job, since a folder may be long and a disk slow.
     */
    private IssueHead head(IFile file) {
        long stamp = file.getModificationStamp();
        Known known = heads.get(file);
        if ((known == null || known.stamp() != stamp) && unread.add(file) && reading.getState() != Job.WAITING) {
            reading.schedule();
        }
        return known == null ? null : known.head();
    }

    private IStatus readAll(IProgressMonitor monitor) {
        List<IFile> files = List.copyOf(unread);
        for (int i = 0; i < files.size() && !monitor.isCanceled(); i += STEP) {
            List<IFile> step = files.subList(i, Math.min(files.size(), i + STEP));
            for (IFile file : step) {
                long stamp = file.getModificationStamp();
                unread.remove(file);
                heads.put(file, new Known(stamp, read(file)));
            }
            PlatformUI.getWorkbench().getDisplay().asyncExec(
                    () -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, step.toArray())));
        }
        return Status.OK_STATUS;
    }

    private static IssueHead read(IFile file) {
        if (file.getLocation() == null || file.getProject().getLocation() == null) {
            return null;
        }
        Path folder = file.getProject().getLocation().toPath();
        try {
            return IssueHeads.read(folder, folder.resolve(file.getProjectRelativePath().toPath()));
        } catch (ModelFileException e) {
            return null;
        }
    }

    private static String withoutSuffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public Image getImage(Object element) {
        String name = switch (element) {
            case IProject project -> "series";
            case IFolder folder -> "folder";
            case IFile file when file.getName().equals(Series.REGISTER) -> "register";
            case IFile file when file.getName().endsWith(Series.ISSUE_SUFFIX) -> "issue";
            case IFile file -> "structure";
            default -> "";
        };
        return icons.computeIfAbsent(name, key -> ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + key + ".svg")
                .map(images::get).orElse(null));
    }

    @Override
    public String getDescription(Object element) {
        if (!(element instanceof IResource resource)) {
            return null;
        }
        String text = getText(resource).strip();
        boolean inside = resource instanceof IFile || resource instanceof IFolder;
        return inside ? getDescription(SeriesContent.parent(resource)) + ARROW + text : text;
    }

    @Override
    public void restoreState(IMemento memento) {
        // has none
    }

    @Override
    public void saveState(IMemento memento) {
        // has none
    }

    @Override
    public void dispose() {
        reading.cancel();
        images.dispose();
        super.dispose();
    }
}
