package dev.kedge.cli;

import dev.kedge.runtime.Kedge;
import dev.kedge.runtime.Report;
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

/** Takes revisions back. */
@Command(
        name = "downgrade",
        description = "Takes back the revisions that were built on a target.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  kedge downgrade --dir … --dry-run -- -1",
            "  kedge downgrade --dir … --allow data-loss:prices.close -- -1",
            "  kedge downgrade --dir … --backup /var/backups/market base"
        },
        usageHelpWidth = 80)
final class DowngradeCommand implements Callable<Integer> {
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

    @Mixin
    private BackupOption backup = new BackupOption();

    @Option(
            names = "--allow",
            paramLabel = "HAZARD:OBJECT",
            description = "Data that may be lost, such as data-loss:prices.close.")
    private List<String> allowed = new ArrayList<>();

    @Parameters(
            paramLabel = "TARGET",
            description = "A revision's id or its beginning, base, -N (after --), ID-N. It stays applied.")
    private String target = "";

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Kedge kedge = run.applyTo(database.kedge(folder.directory())).allow(allowed.toArray(String[]::new));
        if (dryRun.isGiven(spec.commandLine())) {
            return dryRun.print(kedge.previewDowngrade(target), out);
        }
        if (backup.isGiven()) {
            backup.makeBefore(kedge.previewDowngrade(target), database.chosen(), target, out);
        }
        Progress progress = new Progress(out);
        Report report = kedge.listener(progress).downgradeTo(target);
        progress.summary(report);
        return 0;
    }
}
