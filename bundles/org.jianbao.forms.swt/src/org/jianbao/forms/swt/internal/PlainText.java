package org.jianbao.forms.swt.internal;

import org.jianbao.core.text.XmlText;

/** Text as it is. */
final class PlainText implements TextValue {

    /** How many characters a text of a field may have. The longest paragraph of a bulletin has some hundred. */
    static final int LIMIT = 20_000;

    private final Object nothing;

    /**
     * Makes the conversion.
     *
     * @param nothing the value of an empty text
     */
    PlainText(Object nothing) {
        this.nothing = nothing;
    }

    @Override
    public String format(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public boolean keepsBeginning() {
        return true;
    }

    @Override
    public Typed parse(String text) {
        String problem = problem(text);
        return problem.isEmpty() ? Typed.value(text.isEmpty() ? nothing : text) : Typed.problem(problem);
    }

    /** Returns the sentence that a text of the model is too long to be edited; empty if it is not. */
    static String tooLong(String text) {
        return text.length() > LIMIT ? Texts.MESSAGES.get("text.cut", text.length(), LIMIT) : "";
    }

    /** Returns why a text cannot be kept, one sentence; empty if it can. */
    static String problem(String text) {
        int illegal = XmlText.firstIllegal(text, 0);
        if (illegal >= 0) {
            return Texts.MESSAGES.get("text.illegal", illegal + 1, String.format("U+%04X", (int) text.charAt(illegal)));
        }
        return text.length() > LIMIT ? Texts.MESSAGES.get("text.long", text.length(), LIMIT) : "";
    }
}
