package dev.kedge.cli.command;

import dev.kedge.cli.option.MigrationOption;
import dev.kedge.core.revision.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes revisions back. */
@Command(
        name = "downgrade",
        description = "Takes back every revision that no target builds on, children first.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  kedge downgrade --dir … --dry-run -- -1",
            "  kedge downgrade --dir … --allow data-loss:prices.close -- -1",
            "  kedge downgrade --dir … --backup /var/backups/market base"
        },
        usageHelpWidth = 80)
public final class DowngradeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private MigrationOption migration = new MigrationOption();

    @Option(
            names = "--allow",
            paramLabel = "HAZARD:OBJECT",
            description =
                    "Data that may be lost, such as data-loss:prices.close, and what Kedge does not manage, such as "
                            + "\"unmanaged-loss:rule log on public.prices\".")
    private List<String> allowed = new ArrayList<>();

    @Parameters(
            arity = "1..*",
            paramLabel = "TARGET",
            description = "A revision's id or its beginning, base, -N (after --), ID-N. It stays applied; several for"
                    + " several branches.")
    private List<String> targets = new ArrayList<>();

    @Override
    public Integer call() {
        return migration.run(spec, Direction.DOWN, targets, allowed);
    }
}
