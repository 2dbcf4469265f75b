package org.jianbao.core.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Reads those sections of a file again that were written in another way since, and takes the values over that differ. Where
 * anything else is different, such as elements that came, went or moved, nothing is done: then the whole file is to be read. So it is
 * where a section has content that no package knows; what was noticed about others stays true, since their ids and lines do.
 */
final class Rereading {

    /** How many sections are worth it; whoever changes more at once does so rarely. */
    private static final int MOST = 8;

    private final ModelResource resource;
    private final List<byte[]> before;
    private final List<Runnable> changes = new ArrayList<>();
    private Targets targets;
    private boolean movesLines;

    /**
     * Prepares.
     *
     * @param resource the file
     * @param before the parts of what was read from it
     */
    Rereading(ModelResource resource, List<byte[]> before) {
        this.resource = resource;
        this.before = before;
    }

    /** Takes the values of other parts over; returns false, and changes nothing, if more than values differ. */
    boolean follow(List<byte[]> after) {
        int[] others = IntStream.range(0, after.size()).filter(i -> i >= before.size() || !isSame(before.get(i), after.get(i))).toArray();
        var known = new ArrayList<EObject>();
        EObject root = resource.getContents().getFirst();
        collect(root, known);
        if (after.size() != before.size() || after.size() != 2 * known.size() + 1 || others.length > MOST
                || Arrays.stream(others).anyMatch(i -> i % 2 == 0)) {
            return false;
        }
        targets = new Targets(root, resource.hrefs());
        List<EObject> read = sections(after.getFirst(), Arrays.stream(others).mapToObj(after::get).toList());
        if (!pairwise(Arrays.stream(others).mapToObj(i -> known.get(i / 2)).toList(), read, this::compareAlone)
                || movesLines && !resource.problems().isEmpty()) { // whose lines are known
            return false;
        }
        changes.forEach(Runnable::run);
        return true;
    }

    private static boolean isSame(byte[] one, byte[] other) {
        return one == other || Arrays.equals(one, other);
    }

    /** Collects what stands in a part of its own, in the order of the file. */
    private static void collect(EObject inside, List<EObject> found) {
        for (EObject child : inside.eContents()) {
            if (Pieces.isPiece(child)) {
                found.add(child);
            } else {
                collect(child, found);
            }
        }
    }

    /** Returns whether elements may stand on other lines now. */
    boolean movesLines() {
        return movesLines;
    }

    /** Returns the sections read on their own, directly in a root that has nothing else; none if they are not understood there. */
    private List<EObject> sections(byte[] first, List<byte[]> others) {
        String text = new String(first, StandardCharsets.UTF_8);
        int begin = text.indexOf("\n<") + 1;
        int end = endOfTag(text, begin);
        if (begin == 0 || end < 0 || !Character.isLetter(text.charAt(begin + 1))) {
            return List.of();
        }
        var alone = new StringBuilder(text.substring(begin, end + 1));
        others.forEach(part -> alone.append(new String(part, StandardCharsets.UTF_8)));
        alone.append("</").append(text, begin + 1, text.indexOf(' ', begin)).append('>');
        var copy = new ModelResource(resource.files(), resource.file());
        try {
            copy.read(alone.toString().getBytes(StandardCharsets.UTF_8), false);
        } catch (ModelFileException e) {
            return List.of(); // whoever reads the whole file says what is wrong
        }
        return copy.getContents().getFirst().eContents();
    }

    private static int endOfTag(String text, int begin) {
        boolean quoted = false;
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '>' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /** A section of a group is written as one of the root if both call it the same. */
    private boolean compareAlone(EObject known, EObject read) {
        EReference here = known.eContainmentFeature();
        EReference there = read.eContainmentFeature();
        return here.getName().equals(there.getName()) && here.getEReferenceType() == there.getEReferenceType() && compare(known, read);
    }

    private boolean compare(EObject known, EObject read) {
        if (known.eClass() != read.eClass() || Kept.of(known) != null || Kept.of(read) != null) {
            return false;
        }
        ClassTable table = resource.files().tables().of(known.eClass());
        return table.slots().stream().allMatch(slot -> switch (slot.kind()) {
            case VALUE, VALUES -> isSame(known, read, slot) || slot.feature() != table.id() && change(known, read, slot);
            case CHILD, CHILDREN -> pairwise(Targets.of(known, slot), Targets.of(read, slot), this::compare);
            case LINK, LINKS -> pairwise(Targets.of(known, slot), Targets.of(read, slot), this::leadsThere);
        });
    }

    private static boolean isSame(EObject known, EObject read, Slot slot) {
        return known.eIsSet(slot.feature()) == read.eIsSet(slot.feature())
                && Objects.equals(Targets.get(known, slot), Targets.get(read, slot));
    }

    private boolean change(EObject known, EObject read, Slot slot) {
        movesLines |= slot.isMany(); // a line for each value
        changes.add(() -> take(known, read, slot.feature()));
        return true;
    }

    private static void take(EObject known, EObject read, EStructuralFeature feature) {
        if (read.eIsSet(feature)) {
            Object value = read.eGet(feature);
            known.eSet(feature, feature.isMany() ? new ArrayList<>((List<?>) value) : value);
        } else {
            known.eUnset(feature);
        }
    }

    private boolean leadsThere(EObject known, EObject read) {
        URI uri = read.eIsProxy() ? ((InternalEObject) read).eProxyURI() : EcoreUtil.getURI(read);
        return targets.leads(known, uri);
    }

    private static boolean pairwise(List<EObject> some, List<EObject> others, BiPredicate<EObject, EObject> test) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!test.test(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
