package org.jianbao.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of the real bulletin as it was published, and what separates it from a clean text: words that a page break
 * tore apart, blanks around digits, and marks of emphasis. Each step counts what it changed, so that it cannot change more
 * than it should.
 */
final class PublishedText {

    /** The page breaks that tore a word apart: what stands before and after. */
    private static final List<String> TORN = List.of("申请登记业务提\n\n交后，", "省级惠企政\n\n策事项");
    private static final Pattern STRAY_BLANK = Pattern.compile("(?<=[\\p{IsHan}0-9%]) (?=[\\p{IsHan}0-9%])|(?<=[\\p{IsHan}]) (?=[0-9])");
    private static final Pattern MARK = Pattern.compile(Pattern.quote("**"));

    private String text;
    private int joins;
    private int blanks;
    private int marks;

    PublishedText(String published) {
        text = published.replace("\r\n", "\n");
        TORN.forEach(this::join);
        blanks = count(STRAY_BLANK);
        text = STRAY_BLANK.matcher(text).replaceAll("");
        marks = count(MARK);
        text = MARK.matcher(text).replaceAll("");
        text = text.strip() + "\n";
    }

    static PublishedText read() {
        try (InputStream in = PublishedText.class.getResourceAsStream("golden/2024-02/published.txt")) {
            return new PublishedText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void join(String torn) {
        int at = text.indexOf(torn);
        if (at >= 0) {
            text = text.substring(0, at) + torn.replace("\n\n", "") + text.substring(at + torn.length());
            joins++;
        }
    }

    private int count(Pattern pattern) {
        var found = new ArrayList<Integer>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.start());
        }
        return found.size();
    }

    /** Returns the clean text, which ends in one line feed. */
    String text() {
        return text;
    }

    int joins() {
        return joins;
    }

    int blanks() {
        return blanks;
    }

    int marks() {
        return marks;
    }
}
