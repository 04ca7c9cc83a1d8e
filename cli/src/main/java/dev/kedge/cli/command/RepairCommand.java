package dev.kedge.cli.command;

import dev.kedge.Kedge;
import dev.kedge.cli.console.AnsiStyle;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.listing.Json;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.RunOption;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.files.Committed;
import dev.kedge.files.CommittedRevision;
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

/** Corrects the ledger for a revision that was edited deliberately. */
@Command(
        name = "repair",
        description = {
            "Shows how the ledger and the folder differ for a revision. With {--yes}, corrects the ledger: "
                    + "it accepts SQL that was edited after it ran, removes a failure that left nothing behind, "
                    + "and records fingerprints of SQL objects that are missing or have changed.",
            "Without {--yes}, changes nothing and exits with 2 if there is something to repair."
        },
        footer = {"", "Example:", "  kedge repair --dir … --url postgresql://localhost/market 3f2a91 --yes"},
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class RepairCommand implements Callable<Integer> {
    private static final int SHOWN = 12;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private RunOption run = new RunOption();

    @Option(names = "--yes", description = "Make the repair.")
    private boolean yes;

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Parameters(paramLabel = "REV", description = "The id of the revision or the beginning of it.")
    private String revision = "";

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.readUnproven(folder.source()));
        Kedge kedge = run.applyTo(database.kedge(committed));
        Repair repair = kedge.previewRepair(revision);
        Optional.ofNullable(committed.revisions().get(repair.revision().id()))
                .ifPresent(RepairCommand::refuseOtherSteps);
        // Edited steps are reported for the revision, before any inconsistency of the folder.
        CommandFailure.unwrap(Committed.readRevisions(folder.source()));
        boolean repaired = yes && !repair.isNoop();
        if (repaired) {
            kedge.repair(revision);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(repair, repaired));
        } else {
            print(repair, repaired, out);
        }
        out.flush();
        return repaired || repair.isNoop() ? 0 : ExitCode.DIFFERENT;
    }

    private void print(Repair repair, boolean repaired, PrintWriter out) {
        String id = repair.revision().id();
        out.println("Revision " + AnsiStyle.of("bold", id) + ": "
                + repair.revision().message());
        if (repair.isNoop()) {
            out.println("Nothing to repair: the ledger and the folder agree.");
            return;
        }
        if (!repair.changes().isEmpty()) {
            out.println("  ledger  " + repair.ledgerChecksum().substring(0, SHOWN));
            out.println("  folder  " + repair.revision().checksum().substring(0, SHOWN));
            repair.changes().forEach(change -> out.println("  " + change));
        }
        repair.failedPhase()
                .ifPresent(phase -> out.println("  phase " + phase + " has failed and nothing of it is there"));
        repair.objects().forEach(object -> out.println("  " + object));
        out.println(
                repaired
                        ? AnsiStyle.of("green", "Repaired. The earlier rows of the ledger are kept as history.")
                        : Console.text(
                                Wording.of(
                                        "Nothing was changed. Make the ledger agree: {repair … @rev=%1$s --yes}", id),
                                spec));
    }

    private static String json(Repair repair, boolean repaired) {
        return Json.print(it -> {
            it.writeStringField("revision", repair.revision().id());
            it.writeStringField("message", repair.revision().message());
            it.writeBooleanField("changed", repaired);
            it.writeStringField("ledger", repair.ledgerChecksum());
            it.writeStringField("folder", repair.revision().checksum());
            Json.strings(it, "changes", repair.changes());
            if (!repair.objects().isEmpty()) {
                Json.strings(it, "objects", repair.objects());
            }
            if (repair.failedPhase().isPresent()) {
                it.writeNumberField("failedPhase", repair.failedPhase().get());
            }
        });
    }

    /** The ledger knows only descriptions of the steps; the id of a revision is a hash of their full content. */
    private static void refuseOtherSteps(CommittedRevision committed) {
        if (!committed.isAsWritten()) {
            throw new CommandFailure(List.of(Diagnostic.of(
                    CommandCode.REPAIR_STEPS_DIFFER,
                    Place.NOWHERE,
                    committed.revision().id(),
                    "its revision.json was edited",
                    committed.revision().header().folder())));
        }
    }
}
