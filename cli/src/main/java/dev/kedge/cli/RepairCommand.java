package dev.kedge.cli;

import dev.kedge.cli.listing.Paint;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.files.Committed;
import dev.kedge.files.CommittedRevision;
import dev.kedge.runtime.Kedge;
import dev.kedge.runtime.Repair;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the ledger agree with a revision that was edited knowingly. */
@Command(
        name = "repair",
        description = {
            "Shows where ledger and folder disagree on a revision, and with --yes makes the ledger agree: it accepts SQL that "
                    + "was edited after it ran, and forgets a failure that left nothing behind.",
            "Without --yes nothing is changed; exit code 2 if there is something to repair."
        },
        footer = {"", "Example:", "  kedge repair --dir … --url postgresql://localhost/market 3f2a91 --yes"},
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
final class RepairCommand implements Callable<Integer> {
    private static final int SHOWN = 12;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private RunOption run = new RunOption();

    @Option(names = "--yes", description = "Do it.")
    private boolean yes;

    @Parameters(paramLabel = "REV", description = "The revision's id or its beginning.")
    private String revision = "";

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.directory()));
        Kedge kedge = run.applyTo(database.kedge(committed));
        Repair repair = kedge.previewRepair(revision);
        Optional.ofNullable(committed.revisions().get(repair.revision().id()))
                .ifPresent(RepairCommand::refuseOtherSteps);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Revision " + Paint.of("bold", repair.revision().id()) + ": "
                + repair.revision().message());
        if (repair.isNoop()) {
            out.println("Nothing to repair: ledger and folder agree.");
            return 0;
        }
        if (!repair.changes().isEmpty()) {
            out.println("  ledger  " + repair.ledgerChecksum().substring(0, SHOWN));
            out.println("  folder  " + repair.revision().checksum().substring(0, SHOWN));
            repair.changes().forEach(change -> out.println("  " + change));
        }
        repair.failedPhase()
                .ifPresent(phase -> out.println("  phase " + phase + " has failed and nothing of it is there"));
        if (yes) {
            kedge.repair(revision);
            out.println(Paint.of("green", "Repaired; the rows that were there stay as history."));
        } else {
            out.println("Nothing was changed. Make the ledger agree: kedge repair … "
                    + repair.revision().id() + " --yes");
        }
        out.flush();
        return yes ? 0 : Main.DIFFERENT;
    }

    /** The ledger knows steps by their descriptions only; the id of a revision is a hash of all that they are. */
    private static void refuseOtherSteps(CommittedRevision committed) {
        if (!committed.isAsWritten()) {
            throw new CommandFailure(List.of(Diagnostic.of(
                    Code.REPAIR_STEPS_DIFFER,
                    Place.NOWHERE,
                    committed.revision().id(),
                    "its revision.json was edited",
                    committed.revision().header().folder())));
        }
    }
}
