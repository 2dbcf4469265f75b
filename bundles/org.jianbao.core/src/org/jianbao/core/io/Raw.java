package org.jianbao.core.io;

import java.util.List;

/** Content of a file that no installed package knows, as it was read. */
sealed interface Raw {

    /**
     * An element.
     *
     * @param name the name with its prefix
     * @param attributes the attributes, also those that declare namespaces
     * @param content what is inside, also the white space
     */
    record Element(String name, List<Attribute> attributes, List<Raw> content) implements Raw {

        /** Returns the value of an attribute; null if there is none of that name. */
        String value(String attribute) {
            return attributes.stream().filter(a -> a.name().equals(attribute)).map(Attribute::value).findFirst()
                    .orElse(null);
        }
    }

    /** An attribute by its name with its prefix. */
    record Attribute(String name, String value) {
    }

    /** Text. */
    record Text(String text) implements Raw {
    }

    /** A comment. */
    record Comment(String text) implements Raw {
    }

    /** A processing instruction. */
    record Instruction(String target, String data) implements Raw {
    }
}
