package org.jianbao.export.word;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jianbao.export.TemplateWriter.Problem;
import org.jianbao.model.layout.LayoutProfile;

/** Makes templates ready when they are first needed and keeps them by what their files hold. Safe for use by several threads. */
final class TemplateStore {

    /** A template may have pictures of some megabytes. */
    private static final int MOST = 8;

    private final Map<String, TemplateParts> templates = new ConcurrentHashMap<>();
    private final WordParts.Store parts;

    TemplateStore(WordParts.Store parts) {
        this.parts = parts;
    }

    /**
     * Returns a template that is ready.
     *
     * @param template the file
     * @param profile the layout profile
     * @param formats the numbers of the structure
     * @throws TemplateRefused if it cannot be used
     */
    TemplateParts get(byte[] template, LayoutProfile profile, LabelFormats formats) throws TemplateRefused {
        String key = digest(template) + LayoutKey.of(profile, formats);
        TemplateParts known = templates.get(key);
        if (known == null) {
            known = build(template, profile, formats);
            if (templates.size() >= MOST) {
                templates.clear();
            }
            templates.put(key, known);
        }
        return known;
    }

    /** Styles that are missing are taken from the layout profile: a later profile may name more than the template knew of. */
    private TemplateParts build(byte[] template, LayoutProfile profile, LabelFormats formats) throws TemplateRefused {
        TemplateCheck check = TemplateCheck.of(template, profile);
        Optional<Problem> problem = check.problems().stream().filter(found -> !found.rule().equals(TemplateStyles.RULE)).findFirst();
        if (problem.isPresent()) {
            throw new TemplateRefused(problem.get());
        }
        return TemplateBuilder.build(check, profile, formats, parts.get(profile, formats).fixed());
    }

    private static String digest(byte[] template) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(template));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
