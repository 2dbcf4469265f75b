package org.jianbao.export.layout;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.model.layout.LayoutPackage;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.RuleLine;
import org.jianbao.model.layout.TextStyle;

/** Finds what a layout profile lacks before a writer stumbles over it. */
final class ProfileCheck {

    /** Words inside a paragraph may leave typeface and size to it. */
    private static final Set<String> WORDS = Set.of("strong", "unit");
    private static final String BODY = "body";
    private static final Pattern ROLE = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");

    private ProfileCheck() {
    }

    /** Returns the name of the first value that is missing or cannot be; null if the profile can be used. */
    static String problem(LayoutProfile profile) {
        String problem = profile.getPage() == null ? "page" : numbers("page", profile.getPage());
        if (problem == null && profile.getPageNumber() != null
                && (profile.getPageNumber().getFooterDistance() == null || profile.getPageNumber().getStyle() == null)) {
            problem = "pageNumber";
        }
        for (RuleLine rule : profile.getRules()) {
            if (problem == null && (rule.getThickness() == null || !isColour(rule.getColour()))) {
                problem = "rule." + rule.getRole();
            }
        }
        problem = problem == null && !isPositive(profile.getChartHeight()) ? "chartHeight" : problem;
        problem = problem == null && !isPositive(profile.getPictureHeight()) ? "pictureHeight" : problem;
        return problem == null ? styles(profile) : problem;
    }

    private static String numbers(String prefix, EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = object.eGet(feature);
            boolean positive = value instanceof BigDecimal number ? number.signum() > 0
                    : value instanceof Integer count ? count > 0 : value != null;
            if (!positive) {
                return prefix + '.' + feature.getName();
            }
        }
        return null;
    }

    private static boolean isPositive(BigDecimal number) {
        return number != null && number.signum() > 0;
    }

    private static String styles(LayoutProfile profile) {
        var roles = new HashSet<String>();
        for (TextStyle style : profile.getStyles()) {
            String role = style.getRole();
            if (role == null || !ROLE.matcher(role).matches() || !roles.add(role) || !isComplete(style)) {
                return "style." + role;
            }
        }
        return roles.contains(BODY) ? null : "style." + BODY;
    }

    private static boolean isComplete(TextStyle style) {
        boolean set = WORDS.contains(style.getRole()) || style.getTypeface() != null && !style.getTypeface().eIsProxy()
                && style.getTypeface().getName() != null && style.getSize() != null && style.getSize().signum() > 0;
        return set && style.getName() != null && isColour(style.getColour())
                && (!style.eIsSet(LayoutPackage.Literals.TEXT_STYLE__SHADING) || isColour(style.getShading()));
    }

    private static boolean isColour(String colour) {
        return colour != null && COLOUR.matcher(colour).matches();
    }
}
