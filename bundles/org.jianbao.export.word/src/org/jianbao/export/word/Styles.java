package org.jianbao.export.word;

import org.jianbao.export.layout.Roles;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.TextStyle;

/** Finds the text styles of a layout profile. */
final class Styles {

    private Styles() {
    }

    /**
     * Returns the style for a role, or that of the body where the profile has none.
     *
     * @throws IllegalArgumentException if the profile has no style for the body either
     */
    static TextStyle of(LayoutProfile profile, String role) {
        TextStyle body = null;
        for (TextStyle style : profile.getStyles()) {
            if (role.equals(style.getRole())) {
                return style;
            }
            body = WordNames.BODY.equals(style.getRole()) ? style : body;
        }
        TextStyle standard = Roles.style(profile, role);
        if (standard != null) {
            return standard;
        }
        if (body == null || body.getTypeface() == null || body.getSize() == null) {
            throw new IllegalArgumentException("The layout profile " + profile.getId()
                    + " has no style with typeface and size for the role " + WordNames.BODY + ".");
        }
        return body;
    }
}
