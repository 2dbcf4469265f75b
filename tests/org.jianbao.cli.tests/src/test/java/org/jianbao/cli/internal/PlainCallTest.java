package org.jianbao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain calls are read without picocli; everything else is left to it. */
class PlainCallTest {

    @Test
    void wordsAndOptionsInAnyOrder() {
        assertEquals(Optional.of(new PlainCall("export", List.of("a.issue", "b"), "html", "out")),
                PlainCall.of("export", "-o", "out", "a.issue", "--format", "html", "b"));
        assertEquals(Optional.of(new PlainCall("export", List.of("export"), null, "out")),
                PlainCall.of("export", "export", "--output", "out"));
        assertEquals(Optional.of(new PlainCall("validate", List.of("a.issue"), "json", null)),
                PlainCall.of("validate", "-f", "json", "a.issue"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "export", "export -o out", "export a -o", "export a -o -f", "export a -o b -o c",
            "export a -f x --format y", "export a --output=b", "export a -ob", "export a --help", "export -- a",
            "validate a -o b", "help export", "--version", "print a"})
    void anythingElseIsLeftToPicocli(String call) {
        assertEquals(Optional.empty(), PlainCall.of(call.isEmpty() ? new String[0] : call.split(" ")));
    }

    @Test
    void anEmptyWordIsLeftToPicocli() {
        assertEquals(Optional.empty(), PlainCall.of("export", ""));
        assertEquals(Optional.empty(), PlainCall.of("export", "a", "-o", ""));
    }
}
