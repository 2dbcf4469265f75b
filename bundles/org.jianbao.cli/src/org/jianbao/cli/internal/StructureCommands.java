package org.jianbao.cli.internal;

import java.util.List;
import java.util.function.BooleanSupplier;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The commands about structures and new series: how they are called, and who runs them. */
final class StructureCommands {

    private static final String NEW = "new";
    private static final String LINT = "lint";
    private static final String PUBLISH = "publish";
    private static final String MIGRATE = "migrate";
    private static final String PACKAGE = "package";
    private static final String TEMPLATE = "template";
    private static final String FROM = "--from";
    private static final String DAY = "--day";
    private static final String TO = "--to";
    private static final String DRY_RUN = "--dry-run";
    private static final String SAMPLE = "--sample";

    private StructureCommands() {
    }

    /** Adds the commands to the root. */
    static void add(CommandSpec root) {
        root.addSubcommand(NEW, Cli.command(NEW).addPositional(one("new.FOLDER", "FOLDER"))
                .addOption(value("new.from", "PATH", FROM)).addOption(value("new.day", "DATE", DAY)));
        root.addSubcommand(LINT, Cli.command(LINT).addPositional(Cli.files("lint.FILE"))
                .addOption(value("lint.format", "FORMAT", "-f", Cli.FORMAT)));
        root.addSubcommand(PUBLISH, Cli.command(PUBLISH).addPositional(one("publish.FILE", "FILE"))
                .addOption(flag("publish.dryRun")).addOption(value("lint.format", "FORMAT", "-f", Cli.FORMAT)));
        root.addSubcommand(MIGRATE, Cli.command(MIGRATE).addPositional(Cli.files("migrate.FILE"))
                .addOption(OptionSpec.builder(TO).paramLabel("STRUCTURE").type(String.class).required(true)
                        .descriptionKey("migrate.to").build())
                .addOption(flag("migrate.dryRun")).addOption(value("lint.format", "FORMAT", "-f", Cli.FORMAT)));
        root.addSubcommand(PACKAGE, Cli.command(PACKAGE).addPositional(one("package.FILE", "FILE"))
                .addOption(value("package.output", "PATH", "-o", Cli.OUTPUT))
                .addOption(value("package.sample", "ISSUE", SAMPLE)));
        root.addSubcommand(TEMPLATE, Cli.command(TEMPLATE).addPositional(one("template.FILE", "FILE"))
                .addOption(value("template.output", "PATH", "-o", Cli.OUTPUT)));
    }

    private static OptionSpec value(String key, String label, String... names) {
        return OptionSpec.builder(names).paramLabel(label).type(String.class).descriptionKey(key).build();
    }

    private static OptionSpec flag(String key) {
        return OptionSpec.builder(DRY_RUN).type(boolean.class).arity("0").descriptionKey(key).build();
    }

    private static PositionalParamSpec one(String key, String label) {
        return PositionalParamSpec.builder().index("0").arity("1").required(true).paramLabel(label).type(String.class)
                .descriptionKey(key).build();
    }

    /** Returns whether a command is one of these. */
    static boolean knows(String command) {
        return List.of(NEW, LINT, PUBLISH, MIGRATE, PACKAGE, TEMPLATE).contains(command);
    }

    /** Runs a command. */
    static int run(String command, ParseResult call, Terminal terminal, Installation installation, BooleanSupplier cancelled) {
        String format = option(call, Cli.FORMAT);
        return switch (command) {
            case NEW -> new NewCommand(terminal, installation).run(word(call), option(call, FROM), option(call, DAY));
            case LINT -> new LintCommand(terminal, installation, cancelled).run(call.matchedPositionalValue(0, List.of()), format);
            case PUBLISH -> new PublishCommand(terminal, installation, cancelled).run(word(call),
                    call.matchedOptionValue(DRY_RUN, false), format);
            case MIGRATE -> new MigrateCommand(terminal, installation, cancelled).run(call.matchedPositionalValue(0, List.of()),
                    option(call, TO), call.matchedOptionValue(DRY_RUN, false), format);
            case PACKAGE -> new PackageCommand(terminal, installation).run(word(call), option(call, Cli.OUTPUT),
                    option(call, SAMPLE));
            case TEMPLATE -> new TemplateCommand(terminal, installation).run(word(call), option(call, Cli.OUTPUT));
            default -> throw new IllegalArgumentException(command);
        };
    }

    private static String word(ParseResult call) {
        return call.matchedPositionalValue(0, "");
    }

    /** Not every command has every option. */
    private static String option(ParseResult call, String name) {
        return call.commandSpec().optionsMap().containsKey(name) ? call.matchedOptionValue(name, null) : null;
    }
}
