package org.jianbao.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.RuleLine;
import org.jianbao.model.layout.TextStyle;

/**
 * Styles and rules by their roles. A profile that says nothing of tables, charts and pictures, as one that was made before
 * there were any, has those of the standard profile.
 */
public final class Roles {

    private static final Set<String> STYLES = Set.of("caption", "figure", "chart", "tableHead", "tableCell", "tableTotal",
            "tableHeadDense", "tableCellDense", "tableTotalDense");
    private static final String TABLE = "table";
    private static final String CHART = "chart";

    private Roles() {
    }

    /** Returns the styles of a profile and those that it takes from the standard one. */
    public static List<TextStyle> styles(LayoutProfile profile) {
        var styles = new ArrayList<>(profile.getStyles());
        for (TextStyle style : LayoutProfiles.standard().getStyles()) {
            String role = style.getRole();
            if (STYLES.contains(role) && profile.getStyles().stream().noneMatch(own -> role.equals(own.getRole()))) {
                styles.add(style);
            }
        }
        return styles;
    }

    /** Returns the style for a role; null if there is none. */
    public static TextStyle style(LayoutProfile profile, String role) {
        TextStyle own = find(profile.getStyles(), role);
        return own == null && STYLES.contains(role) ? find(LayoutProfiles.standard().getStyles(), role) : own;
    }

    private static TextStyle find(List<TextStyle> styles, String role) {
        for (TextStyle style : styles) {
            if (role.equals(style.getRole())) {
                return style;
            }
        }
        return null;
    }

    /** Returns the rules of tables. */
    public static RuleLine table(LayoutProfile profile) {
        RuleLine own = rule(profile, TABLE);
        return own == null ? rule(LayoutProfiles.standard(), TABLE) : own;
    }

    /**
     * Returns the line and colour of a series of a chart. The series of a chart take those of the profile in turn.
     *
     * @param series which series, from 0
     */
    public static RuleLine series(LayoutProfile profile, int series) {
        List<RuleLine> own = series(profile);
        List<RuleLine> all = own.isEmpty() ? series(LayoutProfiles.standard()) : own;
        return all.get(series % all.size());
    }

    private static List<RuleLine> series(LayoutProfile profile) {
        var series = new ArrayList<RuleLine>();
        for (RuleLine next = rule(profile, CHART + 1); next != null; next = rule(profile, CHART + (series.size() + 1))) {
            series.add(next);
        }
        return series;
    }

    private static RuleLine rule(LayoutProfile profile, String role) {
        return profile.getRules().stream().filter(rule -> role.equals(rule.getRole())).findFirst().orElse(null);
    }
}
