package dev.kedge.cli.option;

import dev.kedge.Kedge;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.listing.OtherHeads;
import dev.kedge.cli.listing.Progress;
import dev.kedge.cli.listing.ReportJson;
import dev.kedge.cli.server.IndexBuildProgress;
import dev.kedge.core.revision.Direction;
import dev.kedge.files.Committed;
import dev.kedge.files.JavaSteps;
import dev.kedge.runtime.Preview;
import dev.kedge.runtime.Report;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;
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
    private ClasspathOption classpath = new ClasspathOption();

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
     * @param terms adds what the command permits
     */
    public int run(CommandSpec command, Direction direction, List<String> targets, UnaryOperator<Kedge> terms) {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.source()));
        Kedge kedge = terms.apply(limits.applyTo(run.applyTo(database.kedge(committed))));
        try (StepClasses steps = classpath.open()) {
            return run(steps.register(JavaSteps.of(committed), kedge), command, direction, targets);
        }
    }

    private int run(Kedge kedge, CommandSpec command, Direction direction, List<String> targets) {
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
