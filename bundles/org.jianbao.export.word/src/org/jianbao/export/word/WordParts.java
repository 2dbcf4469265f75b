package org.jianbao.export.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jianbao.model.layout.LayoutProfile;

/** What all documents of one layout and numbering share, ready to be written. */
final class WordParts {

    private final FixedParts parts;
    private final PackageZip.Prepared archive;
    private final PackageZip.Deflated numbering;
    private final byte[] section;
    private final BodyMarkup markup;

    WordParts(FixedParts parts) {
        this.parts = parts;
        try {
            archive = parts.zip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        numbering = PackageZip.Deflated.of(parts.numbering());
        section = parts.section();
        markup = parts.markup();
    }

    /** Returns the parts as XML. */
    FixedParts fixed() {
        return parts;
    }

    /** Starts a package with the entries that are finished. */
    void start(PackageZip zip, Media media) throws IOException {
        if (media.isEmpty()) {
            zip.start(archive);
        } else {
            parts.write(zip, media);
        }
    }

    /** Returns the numbering part up to where the instances of the issue follow. */
    PackageZip.Deflated numbering() {
        return numbering;
    }

    /** Returns the page setup that ends the main part. */
    byte[] section() {
        return section;
    }

    /** Returns the markup of the body that depends on the profile. */
    BodyMarkup markup() {
        return markup;
    }

    /** Makes parts when they are first needed and keeps them. Safe for use by several threads. */
    static final class Store {

        /** A process that shows drafts of ever new profiles must not keep them all. */
        private static final int MOST = 64;

        private final Map<String, WordParts> parts = new ConcurrentHashMap<>();
        private final PartsCache cache;

        Store(PartsCache cache) {
            this.cache = cache;
        }

        /** Returns the parts for a profile and the numbering formats of a document. */
        WordParts get(LayoutProfile profile, LabelFormats formats) {
            String key = LayoutKey.of(profile, formats);
            WordParts known = parts.get(key);
            if (known == null) {
                FixedParts kept = cache.read(key);
                known = new WordParts(kept == null ? build(key, profile, formats) : kept);
                if (parts.size() >= MOST) {
                    parts.clear();
                }
                parts.put(key, known);
            }
            return known;
        }

        /** The only place from which POI is reached. */
        private FixedParts build(String key, LayoutProfile profile, LabelFormats formats) {
            FixedParts built = PartsBuilder.build(profile, formats);
            cache.write(key, built);
            return built;
        }
    }
}
