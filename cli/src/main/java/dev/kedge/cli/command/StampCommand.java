package dev.kedge.cli.command;

import dev.kedge.Kedge;
import dev.kedge.cli.listing.StampedPrinter;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.DryRunOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.NewSchemaOption;
import dev.kedge.cli.option.RunOption;
import dev.kedge.runtime.Stamped;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records the revision of a database without running anything. */
@Command(
        name = "stamp",
        description = "Records in the ledger that the database is exactly at the targets, without running anything.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  kedge stamp --dir … head          the schema was created another way",
            "  kedge stamp --dir … base          it has no revision",
            "  kedge stamp --dir … --purge head  the ledger is wrong, start over"
        },
        usageHelpWidth = 80)
public final class StampCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private RunOption run = new RunOption();

    @Mixin
    private NewSchemaOption newSchema = new NewSchemaOption();

    @Mixin
    private DryRunOption dryRun = new DryRunOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "TARGET",
            description = "The id of a revision or the beginning of it, head, heads, base, ID-N. Several targets for "
                    + "several branches.")
    private List<String> targets = new ArrayList<>();

    @Option(
            names = "--purge",
            description = "First remove every revision from the ledger, including unknown and edited ones.")
    private boolean purge;

    @Override
    public Integer call() {
        Kedge kedge = newSchema.applyTo(run.applyTo(database.kedge(folder.source())));
        PrintWriter out = spec.commandLine().getOut();
        if (dryRun.isGiven()) {
            return dryRun.print(purge ? kedge.previewPurgeAndStamp(targets) : kedge.previewStamp(targets), out);
        }
        Stamped stamped = purge ? kedge.purgeAndStamp(targets) : kedge.stamp(targets);
        if (dryRun.isJson()) {
            out.println(StampedPrinter.json(stamped));
        } else {
            StampedPrinter.print(stamped, "Recorded", out);
        }
        out.flush();
        return 0;
    }
}
