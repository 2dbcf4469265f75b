package org.jianbao.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * Finds the pages of help in the plug-ins, in one language. Pages are shown from memory, so everything they need is put into
 * them, and their links get the scheme {@value #SCHEME}: a link to anything but a page of help is none.
 */
public final class HelpPages {

    /** What the address of a page begins with when somebody clicks on a link to it. */
    static final String SCHEME = "jianbao-help:";

    private static final Pattern STYLE = Pattern.compile("<link\\b[^>]*\\bhref=\"([^\"]*)\"[^>]*>");
    private static final Pattern PICTURE = Pattern.compile("(?<=\\bsrc=\")([^\"]*)(?=\")");
    private static final Pattern LINK = Pattern.compile("\\bhref=\"([^\"#][^\"]*)\"");

    private final String language;

    /**
     * Finds pages in a language.
     *
     * @param language such as {@code en} or {@code zh_CN}
     */
    public HelpPages(String language) {
        this.language = language;
    }

    /** Returns the page at an address, {@code /plug-in/folder/page.html}; empty if there is none. */
    public Optional<HelpPage> page(String address) {
        String place = address.replaceAll("[#?].*", "");
        return bytes(place).map(bytes -> new HelpPage(place, new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Returns the address to which a link on a page leads; empty if it leads out of the help. */
    public static Optional<String> target(HelpPage page, String link) {
        if (link.contains(":") || link.startsWith("//")) {
            return Optional.empty();
        }
        IPath folder = IPath.forPosix(page.address()).removeLastSegments(1);
        String path = link.replaceAll("[#?].*", "");
        IPath target = link.startsWith("/") ? IPath.forPosix(path) : folder.append(path);
        return target.segmentCount() < 2 || target.segment(0).equals("..") ? Optional.empty()
                : Optional.of(target.makeAbsolute().toString());
    }

    /** Returns the whole page as a browser shows it without asking for anything else. */
    String whole(HelpPage page) {
        String styled = replace(STYLE, page.html(), found -> "<style>"
                + target(page, found.group(1)).flatMap(this::bytes).map(HelpPages::utf8).orElse("") + "</style>");
        String drawn = replace(PICTURE, styled, found -> target(page, found.group(1)).map(this::data).orElse(""));
        return replace(LINK, drawn,
                found -> target(page, found.group(1)).map(address -> "href=\"" + SCHEME + address + '"').orElse(""));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    private String data(String address) {
        return bytes(address).map(bytes -> "data:" + URLConnection.guessContentTypeFromName(address) + ";base64,"
                + Base64.getEncoder().encodeToString(bytes)).orElse("");
    }

    private Optional<byte[]> bytes(String address) {
        IPath path = IPath.forPosix(address).makeRelative();
        Bundle bundle = path.segmentCount() < 2 ? null : Platform.getBundle(path.segment(0));
        URL url = bundle == null ? null : FileLocator.find(bundle, IPath.forPosix("$nl$").append(path.removeFirstSegments(1)),
                Map.of("$nl$", language));
        if (url == null) {
            return Optional.empty();
        }
        try (InputStream in = url.openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            ILog.of(HelpPages.class).warn(address, e);
            return Optional.empty();
        }
    }
}
