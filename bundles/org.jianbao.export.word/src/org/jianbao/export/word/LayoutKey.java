package org.jianbao.export.word;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.export.document.NumberFormat;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.model.bulletin.Identified;
import org.jianbao.model.layout.LayoutPackage;
import org.jianbao.model.layout.LayoutProfile;

/** Writes down everything that fixed parts depend on, so that parts of the same key are the same. */
final class LayoutKey {

    private static final char END = '\u0000';

    private final StringBuilder key = new StringBuilder(4096);

    private LayoutKey() {
    }

    /** Returns the key of a profile and the numbering formats of a document. */
    static String of(LayoutProfile profile, LabelFormats formats) {
        var key = new LayoutKey();
        if (profile == LayoutProfiles.standard()) {
            key.key.append(Standard.TEXT);
        } else {
            key.object(profile);
        }
        key.formats(formats.ladder());
        key.formats(formats.lists());
        return key.key.toString();
    }

    private void formats(List<NumberFormat> formats) {
        for (NumberFormat format : formats) {
            if (format != null) {
                key.append(format.style()).append(END).append(format.prefix()).append(END).append(format.suffix());
            }
            key.append(END);
        }
        key.append(END);
    }

    private void object(EObject object) {
        List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
        for (int i = 0; i < features.size(); i++) {
            EStructuralFeature feature = features.get(i);
            if (feature != LayoutPackage.Literals.LAYOUT_PROFILE__SOURCES) {
                feature(feature, object.eGet(feature));
            }
        }
        key.append(END);
    }

    private void feature(EStructuralFeature feature, Object value) {
        boolean inside = feature instanceof EReference reference && reference.isContainment();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                value(inside, element);
            }
            key.append(END);
        } else {
            value(inside, value);
        }
    }

    private void value(boolean inside, Object value) {
        if (inside && value instanceof EObject object) {
            object(object);
        } else if (value instanceof Identified other) {
            key.append(other.getId());
        } else if (value instanceof BigDecimal number) {
            key.append(number); // numbers keep this form, while a plain one is made anew each time
        } else if (value != null) {
            key.append(value);
        }
        key.append(END);
    }

    /** The profile of the product, which nobody changes and nearly every issue has, is written down once. */
    private static final class Standard {

        static final String TEXT = text();

        private static String text() {
            var key = new LayoutKey();
            key.object(LayoutProfiles.standard());
            return key.key.toString();
        }
    }
}
