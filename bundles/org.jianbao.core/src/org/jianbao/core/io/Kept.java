package org.jianbao.core.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What an object has in its file beside its features. It goes with the object and is written back with it. */
final class Kept extends AdapterImpl {

    /**
     * A piece of content between the elements of the features.
     *
     * @param before how many elements of features stand before it
     * @param raw the content
     */
    record Child(int before, Raw raw) {
    }

    private final List<Raw.Attribute> attributes = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();
    private final List<Raw> outsideBefore = new ArrayList<>();
    private final List<Raw> outsideAfter = new ArrayList<>();
    private final Map<String, String> namespaces = new TreeMap<>();
    private Raw.Element whole;

    /** Returns what is kept for an object; null if there is nothing. */
    static Kept of(EObject object) {
        return object.eAdapters().isEmpty() ? null : (Kept) EcoreUtil.getExistingAdapter(object, Kept.class);
    }

    /** Returns what is kept for an object, nothing yet if it is new. */
    static Kept make(EObject object) {
        Kept kept = of(object);
        if (kept == null) {
            kept = new Kept();
            object.eAdapters().add(kept);
        }
        return kept;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Kept.class;
    }

    /** Returns the attributes that are no features. */
    List<Raw.Attribute> attributes() {
        return attributes;
    }

    /** Returns the content between the elements of the features, in order. */
    List<Child> children() {
        return children;
    }

    /** Returns the comments before the root. */
    List<Raw> outsideBefore() {
        return outsideBefore;
    }

    /** Returns the comments behind the root. */
    List<Raw> outsideAfter() {
        return outsideAfter;
    }

    /** Returns the namespaces that the content needs, by prefix. */
    Map<String, String> namespaces() {
        return namespaces;
    }

    /** Returns the element that is written in place of the object; null if the object itself is written. */
    Raw.Element whole() {
        return whole;
    }

    /** Sets the element that is written in place of the object. */
    void whole(Raw.Element element) {
        whole = element;
    }

    /** Takes what is kept for another object, which this object is a copy of. */
    void take(Kept other) {
        attributes.addAll(other.attributes);
        children.addAll(other.children);
        namespaces.putAll(other.namespaces);
        whole = other.whole;
    }
}
