package org.innovente.cli;

import java.util.List;

/** The subcommands of {@code innovente}, in the order of its help: one line each. */
final class Commands {

    private Commands() {}

    /** Returns new instances of all commands. */
    static List<CommandSupport> all() {
        return List.of(
                new ValidateCommand(), //
                new ExplainCommand(),
                new PathCommand(),
                new AuditCommand(),
                new MetricsCommand(),
                new GraphCommand(),
                new CoverageCommand(),
                new DiffCommand(),
                new ApplyCommand(),
                new MergeCommand(),
                new HashCommand(),
                new SignCommand(),
                new VerifyCommand(),
                new SheetCommand(),
                new ConvertCommand(),
                new TemplateCommand());
    }
}
