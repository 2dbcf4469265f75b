package org.jianbao.core.io;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.jianbao.core.check.Place;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Parses XML that nobody vouches for: no DOCTYPE, so no entities; nothing beside the given bytes is ever opened; the
 * limits of the JDK are set to values that do not differ between versions, and ours are checked by the readers. The parser
 * is the one of the JDK, whatever else is on the class path, and is used again for the next file, also of another folder.
 */
final class ModelParser {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";
    private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
    private static final String LIMIT_MESSAGE = "JAXP0001";
    /** Without a DOCTYPE there are no entities; but the parser counts each {@code &amp;} as one, and must not refuse many. */
    private static final String NONE = "0";
    private static final Map<String, Boolean> FEATURES = Map.of(
            XMLConstants.FEATURE_SECURE_PROCESSING, true,
            NO_DOCTYPE, true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    private static final Map<String, String> PROPERTIES = Map.of(
            XMLConstants.ACCESS_EXTERNAL_DTD, "",
            XMLConstants.ACCESS_EXTERNAL_SCHEMA, "",
            LIMITS + "entityExpansionLimit", NONE,
            LIMITS + "entityReplacementLimit", NONE,
            LIMITS + "totalEntitySizeLimit", NONE,
            LIMITS + "maxGeneralEntitySizeLimit", NONE,
            LIMITS + "maxElementDepth", "1000",
            LIMITS + "elementAttributeLimit", "10000",
            LIMITS + "maxXMLNameLimit", "1000");

    /** A parser that nobody uses just now; making one costs as much as parsing an issue. */
    private static final AtomicReference<XMLReader> IDLE = new AtomicReference<>();
    private static final DefaultHandler2 NOBODY = new DefaultHandler2();

    /**
     * Parses a file.
     *
     * @param bytes the content
     * @param file the name of the file for people
     * @param handler takes the events; it may end the reading by a {@link LoadFailure} or {@link EnoughRead}
     * @throws ModelFileException if the file is damaged or the handler has ended the reading
     */
    void parse(byte[] bytes, String file, LineHandler handler) throws ModelFileException {
        refuseOther(bytes, file);
        try {
            XMLReader idle = IDLE.getAndSet(null);
            XMLReader reader = idle == null ? create() : idle;
            tell(reader, handler);
            parse(reader, bytes);
            tell(reader, NOBODY);
            IDLE.set(reader);
        } catch (LoadFailure e) {
            throw new ModelFileException(Texts.MESSAGES.get("load.at", file, handler.line(), e.getMessage()), e,
                    new Place(file, handler.line(), e.element(), e.feature()));
        } catch (SAXParseException e) {
            throw failure(damage(e, bytes), e, file, Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()));
        } catch (CharConversionException | UnsupportedEncodingException e) {
            throw failure("load.encoding", e, file, handler.line(), 0);
        } catch (SAXException | IOException | RuntimeException e) {
            throw failure("load.damaged", e, file, handler.line(), 1);
        }
    }

    private static void parse(XMLReader reader, byte[] bytes) throws SAXException, IOException {
        try {
            reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (EnoughRead e) {
            return; // nobody wants the rest
        }
    }

    private static void tell(XMLReader reader, DefaultHandler2 handler) throws SAXException {
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.setEntityResolver(handler);
        reader.setProperty(LEXICAL, handler);
    }

    private static void refuseOther(byte[] bytes, String file) throws ModelFileException {
        int at = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        if (at == bytes.length) {
            throw failure("load.empty", null, file, 0, 0);
        }
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        if (!wide && bytes[at] != '<') {
            throw failure("load.notXml", null, file, 1, 1);
        }
    }

    private static String damage(SAXParseException e, byte[] bytes) {
        if (e.getException() instanceof CharConversionException) {
            return "load.encoding";
        }
        String message = String.valueOf(e.getMessage());
        if (message.contains("disallow-doctype-decl")) {
            return "load.doctype";
        }
        if (message.contains(LIMIT_MESSAGE)) {
            return "load.limit";
        }
        return IllegalCharacters.in(bytes).places().stream().anyMatch(place -> place.line() == e.getLineNumber())
                ? "load.character" : "load.damaged";
    }

    private static ModelFileException failure(String key, Exception cause, String file, int line, int column) {
        return new ModelFileException(Texts.MESSAGES.get(key, file, line, column), cause, new Place(file, line, "", ""));
    }

    /** The factory would make a parser for each feature that it is told of; the parser itself only notes it. */
    private static XMLReader create() throws SAXException {
        try {
            XMLReader reader = SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
            for (var feature : FEATURES.entrySet()) {
                reader.setFeature(feature.getKey(), feature.getValue());
            }
            for (var property : PROPERTIES.entrySet()) {
                reader.setProperty(property.getKey(), property.getValue());
            }
            return reader;
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }
}
