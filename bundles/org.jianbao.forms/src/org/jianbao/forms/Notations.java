package org.jianbao.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.text.Captions;
import org.jianbao.core.text.XmlText;

/** The notations of fields. */
public final class Notations {

    private static final Pattern LINES = Pattern.compile("\\R+");
    private static final Pattern SEVERAL_NUMBERS = Pattern.compile("[、；;\\n]+");
    private static final Pattern SEVERAL = Pattern.compile("[、，,；;\\n]+");

    private Notations() {
    }

    /**
     * Returns how the values of a field are written.
     *
     * @param field a field of an attribute
     * @param near the day that gives a date without a year its year, such as the publishing date of the issue; null for none
     * @return the notation; empty for a field of elements
     */
    public static Optional<Notation> of(Field field, LocalDate near) {
        if (!(field.feature().getEType() instanceof EDataType type)) {
            return Optional.empty();
        }
        return Optional.of(field.widget() == Widget.TEXTS ? new Several(one(field, near)) : of(field, type, field.widget(), near));
    }

    /**
     * Returns how one value of a field with several ones is written.
     *
     * @param field a field of an attribute
     * @param near as for {@link #of}
     */
    public static Notation one(Field field, LocalDate near) {
        var type = (EDataType) field.feature().getEType();
        return of(field, type, field.widget() == Widget.TEXTS ? Widgets.of(type) : field.widget(), near);
    }

    private static Notation of(Field field, EDataType type, Widget widget, LocalDate near) {
        return switch (widget) {
            case INTEGER -> new NumberNotation(type, true, false, field.unit());
            case DECIMAL -> new NumberNotation(type, false, false, field.unit());
            case PERCENT -> new NumberNotation(type, false, true, field.unit());
            case DATE -> new DayNotation(near);
            case CHOICE -> new ChoiceNotation((EEnum) type);
            case YES_NO -> new YesNoNotation();
            case RICH_TEXT, PARAGRAPHS -> new Text(field.feature(), type, false);
            default -> new Text(field.feature(), type, field.lines() == 1 || field.feature().isMany());
        };
    }

    /**
     * Returns what is wrong with a text, whatever field it is for: characters that no file of ours can hold.
     *
     * @return a sentence that names the first such character and its place, counted in characters from 1; empty if all is well
     */
    public static Optional<String> refusal(String text) {
        int at = XmlText.firstIllegal(text, 0);
        return at < 0 ? Optional.empty() : Optional.of(Texts.MESSAGES.get("text.character",
                text.codePointCount(0, at) + 1, "U+" + hex(text.charAt(at))));
    }

    private static String hex(char unit) {
        String digits = Integer.toHexString(unit).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** A text. An empty one is none, unless the model has another default. */
    private record Text(EStructuralFeature feature, EDataType type, boolean oneLine) implements Notation {
        @Override
        public Entry parse(String text) {
            Optional<String> refusal = refusal(text);
            if (refusal.isPresent()) {
                return new Entry.Problem(refusal.get());
            }
            String plain = oneLine ? LINES.matcher(text).replaceAll(" ") : text.replace("\r\n", "\n").replace('\r', '\n');
            if (plain.isEmpty()) {
                return new Entry.Value(feature.getDefaultValue() == null || type.getInstanceClass() != String.class ? null : "");
            }
            try {
                return new Entry.Value(type.getInstanceClass() == String.class ? plain : EcoreUtil.createFromString(type, plain));
            } catch (RuntimeException e) {
                return Texts.problem("text.other", plain, Captions.annotated(type, "caption").orElse(type.getName()));
            }
        }

        @Override
        public String format(Object value) {
            return value instanceof String text ? text : value == null ? "" : EcoreUtil.convertToString(type, value);
        }
    }

    /** Short values with a mark between them; a comma may stand in a number. */
    private record Several(Notation one) implements Notation {
        @Override
        public Entry parse(String text) {
            var values = new ArrayList<Object>();
            for (String part : (one instanceof NumberNotation ? SEVERAL_NUMBERS : SEVERAL).split(text)) {
                switch (part.isBlank() ? new Entry.Value(null) : one.parse(part.strip())) {
                    case Entry.Problem problem -> {
                        return problem;
                    }
                    case Entry.Value(Object value) when value != null -> values.add(value);
                    case Entry.Value none -> { }
                }
            }
            return new Entry.Value(List.copyOf(values));
        }

        @Override
        public String format(Object value) {
            return value instanceof Collection<?> values ? values.stream()
                    .map(one::format).collect(Collectors.joining("、"))
                    : Objects.toString(value, "");
        }
    }
}
