package org.jianbao.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. The commands are described by calls and not by annotations, since picocli reads those by reflection,
 * which costs a tenth of the time of a short run; the texts of the help are only read to show them.
 */
public final class Cli {

    static final String FORMAT = "--format";
    static final String OUTPUT = "--output";

    private final Terminal terminal;
    private final Supplier<Installation> installation;
    private final BooleanSupplier cancelled;
    private final String version;

    /**
     * Makes the command line.
     *
     * @param terminal where to write to
     * @param installation gives what is installed, when it is first needed
     * @param cancelled whether the user has given up; asked often
     * @param version the version of the product
     */
    public Cli(Terminal terminal, Supplier<Installation> installation, BooleanSupplier cancelled, String version) {
        this.terminal = terminal;
        this.installation = installation;
        this.cancelled = cancelled;
        this.version = version;
    }

    /**
     * Runs a command.
     *
     * @param arguments the name of the command and what belongs to it
     * @return one of the codes of {@link ExitCode}
     */
    public int run(String... arguments) {
        int code = PlainCall.of(arguments).map(call -> guarded(() -> plain(call)))
                .orElseGet(() -> commandLine().execute(arguments));
        if (terminal.out().checkError()) {
            terminal.message("output.closed");
            code = ExitCode.FAILED;
        }
        terminal.err().flush();
        return code;
    }

    /** Runs a command; this is the outermost place, and whatever fails, the exit code is not that of findings. */
    private int guarded(IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (RuntimeException | Error e) {
            return unexpected(e);
        }
    }

    private int plain(PlainCall call) {
        return call.command().equals(PlainCall.EXPORT) ? export(call.files(), call.format(), call.output())
                : validate(call.files(), call.format());
    }

    private int export(List<String> files, String format, String output) {
        return new ExportCommand(terminal, installation.get(), cancelled).run(files, format, output);
    }

    private int validate(List<String> files, String format) {
        return new ValidateCommand(terminal, installation.get(), cancelled).run(files, format);
    }

    /** Returns the commands as picocli knows them. */
    CommandLine commandLine() {
        CommandSpec root = command("jianbao").version("jianbao " + version);
        root.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).descriptionKey("version").build());
        root.addSubcommand(PlainCall.EXPORT, export());
        root.addSubcommand(PlainCall.VALIDATE, validate());
        StructureCommands.add(root);
        root.addSubcommand("help", command("help").addPositional(PositionalParamSpec.builder().index("0").arity("0..1")
                .paramLabel("COMMAND").type(String.class).descriptionKey("help.COMMAND").build()));
        return new CommandLine(root).setExpandAtFiles(false).setExecutionStrategy(parsed -> guarded(() -> execute(parsed)))
                .setParameterExceptionHandler((e, arguments) -> wrongCall(e))
                .setOut(new java.io.PrintWriter(terminal.out(), true))
                .setErr(new java.io.PrintWriter(terminal.err(), true));
    }

    static CommandSpec command(String name) {
        CommandSpec spec = CommandSpec.create().name(name);
        return spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("help").build());
    }

    private static CommandSpec export() {
        return command(PlainCall.EXPORT).addPositional(files("export.FILE"))
                .addOption(OptionSpec.builder("-f", FORMAT).paramLabel("FORMAT").type(String.class)
                        .descriptionKey("export.format").build())
                .addOption(OptionSpec.builder("-o", OUTPUT).paramLabel("PATH").type(String.class)
                        .descriptionKey("export.output").build());
    }

    private static CommandSpec validate() {
        return command(PlainCall.VALIDATE).addPositional(files("validate.FILE"))
                .addOption(OptionSpec.builder("-f", FORMAT).paramLabel("FORMAT").type(String.class)
                        .descriptionKey("validate.format").build());
    }

    static PositionalParamSpec files(String key) {
        return PositionalParamSpec.builder().index("0..*").arity("1..*").required(true).paramLabel("FILE").type(List.class)
                .auxiliaryTypes(String.class).descriptionKey(key).build();
    }

    private int execute(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine asked = last.commandSpec().commandLine();
        if (last.isVersionHelpRequested()) {
            terminal.result(asked.getCommandSpec().version()[0]);
            return ExitCode.FINE;
        }
        if (last.isUsageHelpRequested()) {
            return help(asked, terminal.out());
        }
        return switch (asked.getCommandName()) {
            case PlainCall.EXPORT -> export(files(last), last.matchedOptionValue(FORMAT, null),
                    last.matchedOptionValue(OUTPUT, null));
            case PlainCall.VALIDATE -> validate(files(last), last.matchedOptionValue(FORMAT, null));
            case "help" -> helpAbout(last.matchedPositionalValue(0, null), asked.getParent());
            case String name when StructureCommands.knows(name) ->
                StructureCommands.run(name, last, terminal, installation.get(), cancelled);
            default -> {
                terminal.message("command.missing");
                help(asked, terminal.err());
                yield ExitCode.FAILED;
            }
        };
    }

    private static List<String> files(ParseResult parsed) {
        return parsed.matchedPositionalValue(0, List.of());
    }

    private int helpAbout(String command, CommandLine root) {
        CommandLine asked = command == null ? root : root.getSubcommands().get(command);
        if (asked == null) {
            terminal.message("command.unknown", command, commands(root));
            return ExitCode.FAILED;
        }
        return help(asked, terminal.out());
    }

    private static int help(CommandLine asked, java.io.PrintStream stream) {
        CommandLine root = asked;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        root.setResourceBundle(helpTexts());
        root.setUsageHelpAutoWidth(false);
        asked.usage(stream, Ansi.OFF);
        stream.flush();
        return ExitCode.FINE;
    }

    /** Returns the texts of the help in the language of the user. */
    private static ResourceBundle helpTexts() {
        try {
            return ResourceBundle.getBundle(Cli.class.getPackageName() + ".help", Locale.getDefault(),
                    Cli.class.getClassLoader());
        } catch (MissingResourceException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String commands(CommandLine root) {
        return String.join(", ", root.getSubcommands().keySet());
    }

    private int wrongCall(ParameterException e) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, line);
            case MissingParameterException missing when missing.getMissing().stream().anyMatch(arg -> arg.isPositional()) ->
                terminal.message("call.file", name);
            case MissingParameterException missing ->
                terminal.message("call.value", missing.getMissing().isEmpty() ? ""
                        : ((OptionSpec) missing.getMissing().getFirst()).longestName());
            case OverwrittenOptionException twice ->
                terminal.message("call.twice", ((OptionSpec) twice.getOverwritten()).longestName());
            case MaxValuesExceededException much -> terminal.message("call.much", name);
            default -> terminal.message("call.wrong", e.getMessage());
        }
        terminal.message("call.help", name);
        return ExitCode.FAILED;
    }

    private void unmatched(UnmatchedArgumentException e, CommandLine line) {
        String argument = e.getUnmatched().getFirst();
        if (e.isUnknownOption()) {
            terminal.message("call.option", argument);
        } else if (line.getParent() == null) {
            terminal.message("command.unknown", argument, commands(line));
        } else {
            terminal.message("call.much", line.getCommandSpec().qualifiedName());
        }
    }

    private int unexpected(Throwable e) {
        terminal.message("unexpected", e.toString());
        if (Boolean.getBoolean("jianbao.debug")) {
            e.printStackTrace(terminal.err());
        }
        return ExitCode.FAILED;
    }
}
