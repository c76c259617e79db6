package org.innovente.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.innovente.finding.InvalidDocumentException;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The command {@code innovente}, of which all others are subcommands. */
@Command(name = "innovente", versionProvider = Innovente.Version.class)
public final class Innovente implements Runnable {

    @Option(names = "--version", versionHelp = true)
    boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "en")
    String language = "en";

    @CommandLine.Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    /** Runs a command line and returns its exit code. */
    static int run(Environment environment, String... args) {
        Texts texts = Texts.of(language(args));
        return commandLine(environment, texts).execute(args);
    }

    /** Returns the command with all its subcommands, its help in one language. */
    static CommandLine commandLine(Environment environment, Texts texts) {
        CommandLine line = new CommandLine(new Innovente());
        for (CommandSupport command : Commands.all()) {
            command.environment(environment);
            line.addSubcommand(command);
        }
        line.addSubcommand(new AutoComplete.GenerateCompletion());
        line.setResourceBundle(texts.bundle());
        line.setOut(writer(environment.out()));
        line.setErr(writer(environment.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(environment.terminal() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler((problem, args) -> wrongUsage(problem, environment, texts));
        line.setExecutionExceptionHandler((failure, command, result) -> failure(failure, environment, texts));
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        return line;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
        line.usage(line.getOut());
    }

    private static int wrongUsage(ParameterException problem, Environment environment, Texts texts) {
        CommandLine command = problem.getCommandLine();
        environment.err().println(text(problem, texts));
        environment
                .err()
                .println(texts.text(
                        "usage.hint", "command", command.getCommandSpec().qualifiedName()));
        return ExitCode.UNREADABLE;
    }

    private static String text(ParameterException problem, Texts texts) {
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return texts.text("error.unmatched", "argument", String.join(" ", unmatched.getUnmatched()));
        }
        if (problem instanceof CommandLine.MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            CommandLine.Model.ArgSpec first = missing.getMissing().get(0);
            String label =
                    first instanceof CommandLine.Model.OptionSpec option ? option.longestName() : first.paramLabel();
            return texts.text("error.missing", "argument", label);
        }
        CommandLine.Model.ArgSpec argument = problem.getArgSpec();
        if (argument instanceof CommandLine.Model.OptionSpec option && problem.getValue() != null) {
            return texts.text("error.value", Map.of("argument", option.longestName(), "value", problem.getValue()));
        }
        return texts.text("error.usage", "reason", String.valueOf(problem.getMessage()));
    }

    private static int failure(Exception failure, Environment environment, Texts texts) {
        if (failure instanceof UsageException usage) {
            environment.err().println(usage.message(texts));
            return ExitCode.UNREADABLE;
        }
        if (failure instanceof InvalidDocumentException invalid) {
            invalid.report()
                    .findings()
                    .forEach(finding -> environment
                            .err()
                            .println(finding.location() + ": " + finding.message(texts.locale()) + " ["
                                    + finding.code().id() + "]"));
            return ExitCode.UNREADABLE;
        }
        if (failure instanceof UncheckedIOException unreadable) {
            environment.err().println(text(unreadable, texts));
            return ExitCode.UNREADABLE;
        }
        environment.err().println(texts.text("error.internal", "reason", String.valueOf(failure)));
        failure.printStackTrace(environment.err());
        return ExitCode.INTERNAL;
    }

    private static String text(UncheckedIOException unreadable, Texts texts) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof NoSuchFileException missing) {
            return texts.text("error.no-file", "file", missing.getFile());
        }
        if (cause instanceof AccessDeniedException denied) {
            return texts.text("error.denied", "file", denied.getFile());
        }
        return texts.text("error.io", "reason", String.valueOf(cause == null ? unreadable : cause));
    }

    /** Returns the language asked for, before anything else is parsed: complaints about usage are in it too. */
    private static String language(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return args[i].substring("--lang=".length());
            }
            if ("--lang".equals(args[i]) && i + 1 < args.length) {
                return args[i + 1];
            }
        }
        return "en";
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Innovente.class.getPackage().getImplementationVersion();
            return new String[] {"innovente " + (version == null ? "development" : version)};
        }
    }
}
