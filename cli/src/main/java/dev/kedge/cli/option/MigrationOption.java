package dev.kedge.cli.option;

import dev.kedge.Kedge;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.listing.OtherHeads;
import dev.kedge.cli.listing.Progress;
import dev.kedge.cli.listing.ReportJson;
import dev.kedge.cli.server.IndexBuildProgress;
import dev.kedge.core.revision.Direction;
import dev.kedge.runtime.Preview;
import dev.kedge.runtime.Report;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** The options of a run of revisions, whichever way it goes, and the run. */
public final class MigrationOption {
    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private RunOption run = new RunOption();

    @Mixin
    private DryRunOption dryRun = new DryRunOption();

    @Mixin
    private BackupOption backup = new BackupOption();

    @Mixin
    private LimitOption limits = new LimitOption();

    /**
     * Shows what a run would do or runs it, with a backup before that if one is asked for; the exit code.
     *
     * @param targets where to, at least one
     * @param allowed the dangers that are accepted
     */
    public int run(CommandSpec command, Direction direction, List<String> targets, List<String> allowed) {
        Kedge kedge =
                limits.applyTo(run.applyTo(database.kedge(folder.source()))).allow(allowed);
        if (dryRun.isGiven()) {
            return dryRun.print(kedge.preview(direction, targets), targets, command);
        }
        try (StatusLine line = dryRun.isJson() ? StatusLine.quiet() : Console.lines(command);
                IndexBuildProgress gauge = new IndexBuildProgress(database.chosen())) {
            if (backup.isGiven()) {
                Preview preview = kedge.preview(direction, targets);
                backup.makeBefore(preview, database.chosen(), String.join(" ", targets), line);
            }
            Progress progress = new Progress(line, gauge);
            Report report = kedge.listener(progress).run(direction, targets);
            progress.summary(report);
            OtherHeads.lines(direction, report.beside(), targets, Console.dialect(command))
                    .forEach(line::print);
            if (dryRun.isJson()) {
                PrintWriter out = command.commandLine().getOut();
                out.println(ReportJson.print(report));
                out.flush();
            }
        }
        return 0;
    }
}
