package dev.kedge.cli;

import dev.kedge.cli.listing.BottomLine;
import dev.kedge.cli.listing.Progress;
import dev.kedge.cli.listing.ReportJson;
import dev.kedge.runtime.Kedge;
import dev.kedge.runtime.Preview;
import dev.kedge.runtime.Report;
import java.io.PrintWriter;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** The options of a run of revisions, whichever way it goes, and the run. */
final class MigrationOption {
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

    /** A way to targets: that to show or that to go. */
    @FunctionalInterface
    interface Way<T> {
        T to(Kedge kedge, String target, String... more);
    }

    /** Shows the way or goes it, with a backup before that if one is asked for; the exit code. */
    int run(CommandSpec command, TargetList targets, UnaryOperator<Kedge> terms, Way<Preview> shown, Way<Report> gone) {
        Kedge kedge = terms.apply(run.applyTo(database.kedge(folder.directory())));
        if (dryRun.isGiven()) {
            return dryRun.print(shown.to(kedge, targets.first(), targets.more()), command);
        }
        try (BottomLine line = dryRun.isJson() ? BottomLine.quiet() : Main.lines(command);
                IndexGauge gauge = new IndexGauge(database.chosen())) {
            if (backup.isGiven()) {
                Preview preview = shown.to(kedge, targets.first(), targets.more());
                backup.makeBefore(preview, database.chosen(), targets.toString(), line);
            }
            Progress progress = new Progress(line, gauge);
            Report report = gone.to(kedge.listener(progress), targets.first(), targets.more());
            progress.summary(report);
            if (dryRun.isJson()) {
                PrintWriter out = command.commandLine().getOut();
                out.println(ReportJson.print(report));
                out.flush();
            }
        }
        return 0;
    }
}
