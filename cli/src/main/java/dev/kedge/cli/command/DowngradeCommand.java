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

/** Reverts revisions. */
@Command(
        name = "downgrade",
        description = {
            "Reverts the applied revisions that build on a target, children first.",
            "A target stays applied, with all that it builds on. Other branches stay as well."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  kedge downgrade --dir … --dry-run -- -1",
            "  kedge downgrade --dir … --allow data-loss:prices.close -- -1",
            "  kedge downgrade --dir … --backup /var/backups/market base",
            "  kedge downgrade --dir … base 3f2a   (reverts all but 3f2a and what it",
            "    builds on, on all branches)"
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
            description = "A loss to permit: data, such as data-loss:prices.close, or an object that Kedge does not "
                    + "manage, such as \"unmanaged-loss:rule log on public.prices\".")
    private List<String> allowed = new ArrayList<>();

    @Parameters(
            arity = "1..*",
            paramLabel = "TARGET",
            description = "The revision that stays applied: its id or the beginning of it, base, -N (after --), ID-N. "
                    + "Several targets for several branches.")
    private List<String> targets = new ArrayList<>();

    @Override
    public Integer call() {
        return migration.run(spec, Direction.DOWN, targets, kedge -> kedge.allow(allowed));
    }
}
