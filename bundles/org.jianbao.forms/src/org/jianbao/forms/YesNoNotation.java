package org.jianbao.forms;

import java.util.Locale;
import java.util.Set;

/** Yes or no, in either language, as spreadsheets write it. */
record YesNoNotation() implements Notation {

    private static final Set<String> YES = Set.of("是", "yes", "y", "true", "1", "√", "✓");
    private static final Set<String> NO = Set.of("否", "no", "n", "false", "0", "×", "✗");

    @Override
    public Entry parse(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return new Entry.Value(null);
        }
        return YES.contains(typed) ? new Entry.Value(true) : NO.contains(typed) ? new Entry.Value(false)
                : Texts.problem("yesNo.other", text.strip());
    }

    @Override
    public String format(Object value) {
        return value == null ? "" : Texts.MESSAGES.get(Boolean.TRUE.equals(value) ? "yesNo.yes" : "yesNo.no");
    }
}
