package dev.kedge.cli.command;

import dev.kedge.cli.option.MigrationOption;
import dev.kedge.cli.option.NewSchemaOption;
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

/** Runs pending revisions. */
@Command(
        name = "upgrade",
        description = "Runs the pending revisions up to a target.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  kedge upgrade --dir src/main/resources/kedge/market \\",
            "    --url postgresql://app@localhost/market",
            "  kedge upgrade --dir … +1",
            "  kedge upgrade --dir … --dry-run",
            "  kedge upgrade --dir … --schema tenant_a --create-schema",
            "  kedge upgrade --dir … --role owner --backup /var/backups/market"
        },
        usageHelpWidth = 80)
public final class UpgradeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private MigrationOption migration = new MigrationOption();

    @Mixin
    private NewSchemaOption newSchema = new NewSchemaOption();

    @Option(
            names = "--allow",
            paramLabel = "HAZARD:OBJECT",
            description =
                    "An object that Kedge does not manage and that may be lost, such as \"unmanaged-loss:rule log "
                            + "on public.prices\".")
    private List<String> allowed = new ArrayList<>();

    @Parameters(
            arity = "0..*",
            defaultValue = "heads",
            paramLabel = "TARGET",
            description =
                    "The id of a revision or the beginning of it, head, heads, +N, ID+N. Default: ${DEFAULT-VALUE}.")
    private List<String> targets = new ArrayList<>();

    @Override
    public Integer call() {
        return migration.run(spec, Direction.UP, targets, kedge -> newSchema.applyTo(kedge.allow(allowed)));
    }
}
