package org.jianbao.core;

import java.math.BigDecimal;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences of a package in the language of the user. They stand in {@code messages.properties} (English) and
 * {@code messages_zh.properties} (Chinese) beside the classes that use them, in UTF-8, by keys that are words. The
 * language is that of {@link Locale#getDefault()} at the moment of use.
 *
 * <p>The sentences are patterns of {@link MessageFormat}: an apostrophe is written twice, and {@code {0,choice,…}} tells
 * one from many. Numbers are written without grouping, in the same way everywhere; days as fields show them.
 */
public final class Messages {

    private static final Messages DAYS = new Messages(Messages.class.getPackageName() + ".days", Messages.class.getClassLoader());

    private final String baseName;
    private final ClassLoader loader;

    /**
     * Makes the messages in the package of a class.
     *
     * @param owner any class of the package
     */
    public Messages(Class<?> owner) {
        this(owner.getPackageName() + ".messages", owner.getClassLoader());
    }

    /**
     * Makes the messages of a resource bundle.
     *
     * @param baseName the name of the bundle, with dots
     * @param loader finds it
     */
    public Messages(String baseName, ClassLoader loader) {
        this.baseName = baseName;
        this.loader = loader;
    }

    /**
     * Returns a sentence. A key that is missing gives the key and the arguments, so that an error is never hidden behind
     * the lack of a translation.
     *
     * @param key the key
     * @param arguments what stands for {@code {0}}, {@code {1}} and so on
     */
    public String get(String key, Object... arguments) {
        var format = new MessageFormat(pattern(key, arguments.length), Locale.ROOT);
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            if (i >= formats.length || formats[i] == null) {
                plain[i] = plain(plain[i]);
            }
        }
        return format.format(plain);
    }

    /** Returns the language of the sentences: that of the user, or English if there are none in it. */
    public Locale language() {
        Locale found = bundle().getLocale();
        return found.equals(Locale.ROOT) ? Locale.ENGLISH : found;
    }

    /**
     * Returns how days are written, with names of months in the language of the sentences.
     *
     * @param key the key of a pattern of {@link DateTimeFormatter}
     */
    public DateTimeFormatter days(String key) {
        return DateTimeFormatter.ofPattern(bundle().getString(key), language());
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(baseName, Locale.getDefault(), loader);
    }

    private String pattern(String key, int arguments) {
        try {
            return bundle().getString(key);
        } catch (MissingResourceException e) {
            var pattern = new StringBuilder(key.replace("'", "''").replace("{", "'{'"));
            for (int i = 0; i < arguments; i++) {
                pattern.append(" {").append(i).append('}');
            }
            return pattern.toString();
        }
    }

    /** Returns a day as sentences, fields and cells show it, in the language of the user. */
    public static String day(LocalDate day) {
        return DAYS.days("day").format(day);
    }

    private static String plain(Object argument) {
        return switch (argument) {
            case BigDecimal number -> number.toPlainString();
            case LocalDate day -> day(day);
            case null, default -> String.valueOf(argument);
        };
    }
}
