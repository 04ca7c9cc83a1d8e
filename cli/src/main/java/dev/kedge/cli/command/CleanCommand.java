package dev.kedge.cli.command;

import dev.kedge.Kedge;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.console.StatusLine.Reading;
import dev.kedge.cli.console.WrongUsage;
import dev.kedge.cli.listing.Json;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.RunOption;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.runtime.Cleaned;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Drops everything that Kedge manages. */
@Command(
        name = "clean",
        description = {
            "Drops everything that the applied revisions created, with all rows, and the ledger. The name "
                    + "of the database must be given.",
            "Drops nothing if an object that Kedge does not manage depends on one that would be dropped."
        },
        footer = {
            "",
            "Examples:",
            "  kedge clean --dir … --url postgresql://localhost/market_dev \\",
            "    --yes-drop market_dev",
            "  kedge clean --dir … --url … --dry-run --json"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class CleanCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private RunOption run = new RunOption();

    @Option(
            names = "--yes-drop",
            paramLabel = "DATABASE_NAME",
            description = "The name of the database on the server. Required, except for a dry run.")
    private @Nullable String confirmed;

    @Option(
            names = "--dry-run",
            description =
                    "Print what would be dropped and change nothing. Exits with 2 if anything would be dropped. The "
                            + "server drops and rolls back, so this waits for sessions that use the tables, one second at "
                            + "most.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Override
    public Integer call() {
        if (confirmed == null && !dryRun) {
            throw new WrongUsage(
                    spec.commandLine(), Wording.of("Missing required option: '{--yes-drop=DATABASE_NAME}'"));
        }
        Kedge kedge = run.applyTo(database.kedge(folder.source()));
        Cleaned cleaned;
        try (StatusLine line = json ? StatusLine.quiet() : Console.lines(spec)) {
            line.begin(Reading.of("Dropping what Kedge manages"));
            cleaned = dryRun || confirmed == null ? kedge.previewClean() : kedge.clean(confirmed);
        }
        print(cleaned.dropped());
        return dryRun && !cleaned.isNoop() ? ExitCode.DIFFERENT : 0;
    }

    private void print(List<String> dropped) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.print(it -> {
                it.writeBooleanField("changed", !dryRun && !dropped.isEmpty());
                Json.strings(it, "dropped", dropped);
            }));
        } else {
            dropped.forEach(object -> out.println((dryRun ? "would drop  " : "dropped  ") + object));
            if (dropped.isEmpty()) {
                out.println("Nothing to drop: the database has no ledger.");
            } else if (dryRun) {
                out.println("Nothing was changed.");
            }
        }
        out.flush();
    }
}
