package org.jianbao.workbench.internal.help;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page of help, as it stands in a plug-in.
 *
 * @param address where it is: {@code /plug-in/folder/page.html}
 * @param html what it says
 */
public record HelpPage(String address, String html) {

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("^.*?<body[^>]*>", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CHINESE_BREAK = Pattern.compile("(?<=[\\p{IsHan}\\p{InCJK_Symbols_and_Punctuation}，；：！？（）]) "
            + "(?=[\\p{IsHan}\\p{InCJK_Symbols_and_Punctuation}，；：！？（）])");
    private static final Pattern BLOCK = Pattern.compile("</?(p|h1|h2|h3|ul|ol|table|tr|pre)\\b[^>]*>|<br ?/?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Returns the title, empty if the page has none. */
    public String title() {
        Matcher matcher = TITLE.matcher(html);
        return matcher.find() ? characters(matcher.group(1).strip()) : "";
    }

    /** Returns what the page says, as plain text with a line for each paragraph. */
    public String text() {
        String body = CHINESE_BREAK.matcher(SPACE.matcher(HEAD.matcher(html).replaceFirst("")).replaceAll(" ")).replaceAll("");
        String lines = BLOCK.matcher(body.replaceAll("<li\\b[^>]*>", "\n• ").replaceAll("</t[dh]> *<t[dh]\\b[^>]*>", "\t"))
                .replaceAll("\n");
        String plain = characters(TAG.matcher(lines).replaceAll(""));
        return plain.replaceAll(" *\n *", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    private static String characters(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
