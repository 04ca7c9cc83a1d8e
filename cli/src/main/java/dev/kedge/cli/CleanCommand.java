package dev.kedge.cli;

import dev.kedge.runtime.Kedge;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Drops all that Kedge manages. */
@Command(
        name = "clean",
        description = {
            "Drops everything that the applied revisions made, with all rows, and the ledger. The database has to be named.",
            "Nothing is dropped if anything that Kedge does not manage depends on it."
        },
        footer = {
            "",
            "Example:",
            "  kedge clean --dir … --url postgresql://localhost/market_dev \\",
            "    --yes-drop market_dev"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
final class CleanCommand implements Callable<Integer> {
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
            required = true,
            paramLabel = "DATABASE_NAME",
            description = "The server's name of the database that is to lose it all.")
    private String confirmed = "";

    @Override
    public Integer call() {
        Kedge kedge = run.applyTo(database.kedge(folder.directory()));
        List<String> dropped = kedge.clean(confirmed);
        PrintWriter out = spec.commandLine().getOut();
        dropped.forEach(object -> out.println("dropped  " + object));
        if (dropped.isEmpty()) {
            out.println("Nothing to drop: the database has no ledger.");
        }
        out.flush();
        return 0;
    }
}
