package org.jianbao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The short way to read a call reads it as picocli does, or leaves it to picocli. */
class PlainCallTest {

    private static final List<String> WORDS = List.of("export", "validate", "help", "-f", "--format", "-o", "--output", "txt",
            "json", "a.issue", "系列", "@a", "--", "-", "", "-h", "-V", "-fjson", "--format=txt", "-o=x", "--frmat", "\"a b\"", "'a'",
            "${HOME}", "a=b", "-x y", "/");

    @Test
    void everyPlainCallIsReadAsPicocliReadsIt() {
        var random = new Random(4);
        int plain = 0;
        for (int run = 0; run < 6_000; run++) {
            String[] arguments = new String[1 + random.nextInt(6)];
            arguments[0] = WORDS.get(random.nextInt(2));
            for (int i = 1; i < arguments.length; i++) {
                arguments[i] = WORDS.get(random.nextInt(WORDS.size()));
            }
            Optional<PlainCall> call = PlainCall.of(arguments);
            if (call.isPresent()) {
                plain++;
                assertEquals(parsed(arguments), call.get(), () -> String.join(" ", arguments));
            }
        }
        assertTrue(plain > 300, "only " + plain + " calls were plain");
    }

    private static PlainCall parsed(String... arguments) {
        var nothing = new PrintStream(OutputStream.nullOutputStream());
        CommandLine line = new Cli(new Terminal(nothing, nothing, () -> false, Path.of("")), () -> null, () -> false, "1")
                .commandLine();
        ParseResult command = line.parseArgs(arguments).subcommand();
        boolean export = command.commandSpec().name().equals(PlainCall.EXPORT);
        return new PlainCall(command.commandSpec().name(), command.matchedPositionalValue(0, List.of()),
                command.matchedOptionValue(Cli.FORMAT, null), export ? command.matchedOptionValue(Cli.OUTPUT, null) : null);
    }
}
