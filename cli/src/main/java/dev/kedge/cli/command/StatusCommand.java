package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.console.FailurePrinter;
import dev.kedge.cli.listing.StatusJson;
import dev.kedge.cli.listing.StatusText;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.RunOption;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.files.Committed;
import dev.kedge.runtime.Status;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the state of a database. */
@Command(
        name = "status",
        description = "Shows which revisions are applied and which are pending. Exits with 2 if any is pending.",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class StatusCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private RunOption run = new RunOption();

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.source()));
        Status status = run.applyTo(database.kedge(committed)).status();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(StatusJson.print(status));
        } else {
            StatusText.print(status, committed.graph(), Console.terminal(spec).columns(), Console.dialect(spec), out);
        }
        out.flush();
        Optional<Diagnostic> heads = committed.severalHeads();
        if (heads.isPresent()) {
            FailurePrinter.print(List.of(heads.get()), spec.commandLine());
            return ExitCode.FAILED;
        }
        return status.isUpToDate() ? 0 : ExitCode.DIFFERENT;
    }
}
