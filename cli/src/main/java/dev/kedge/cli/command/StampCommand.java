package dev.kedge.cli.command;

import dev.kedge.Kedge;
import dev.kedge.cli.listing.StampedPrinter;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.DryRunOption;
import dev.kedge.cli.option.FolderOption;
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

/** Records where a database is without running anything. */
@Command(
        name = "stamp",
        description = "Records in the ledger that the database is at the targets and nowhere else; runs nothing.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  kedge stamp --dir … head          the schema was made another way",
            "  kedge stamp --dir … base          it has no revision",
            "  kedge stamp --dir … --purge head  the ledger is wrong, begin anew"
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
    private DryRunOption dryRun = new DryRunOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "TARGET",
            description = "A revision's id or its beginning, head, heads, base, ID-N; several for several branches.")
    private List<String> targets = new ArrayList<>();

    @Option(
            names = "--purge",
            description = "Let the ledger forget every revision first, also those unknown here or edited.")
    private boolean purge;

    @Override
    public Integer call() {
        Kedge kedge = run.applyTo(database.kedge(folder.directory()));
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
