package dev.kedge.cli;

import dev.kedge.cli.listing.BottomLine;
import dev.kedge.cli.listing.Progress;
import dev.kedge.cli.listing.ReportJson;
import dev.kedge.runtime.Kedge;
import dev.kedge.runtime.Preview;
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
        description = "Takes back every revision that no target builds on, children first.",
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
            arity = "1..*",
            paramLabel = "TARGET",
            description = "A revision's id or its beginning, base, -N (after --), ID-N. It stays applied; several for"
                    + " several branches.")
    private List<String> targets = new ArrayList<>();

    @Override
    public Integer call() {
        TargetList named = new TargetList(targets);
        PrintWriter out = spec.commandLine().getOut();
        Kedge kedge = run.applyTo(database.kedge(folder.directory())).allow(allowed.toArray(String[]::new));
        if (dryRun.isGiven()) {
            return dryRun.print(kedge.previewDowngrade(named.first(), named.more()), spec);
        }
        if (backup.isGiven()) {
            Preview preview = kedge.previewDowngrade(named.first(), named.more());
            try (BottomLine line = dryRun.isJson() ? BottomLine.quiet() : Main.lines(spec)) {
                backup.makeBefore(preview, database.chosen(), named.toString(), line);
            }
        }
        try (BottomLine line = dryRun.isJson() ? BottomLine.quiet() : Main.lines(spec);
                IndexGauge gauge = new IndexGauge(database.chosen())) {
            Progress progress = new Progress(line, gauge);
            Report report = kedge.listener(progress).downgradeTo(named.first(), named.more());
            progress.summary(report);
            if (dryRun.isJson()) {
                out.println(ReportJson.print(report));
                out.flush();
            }
        }
        return 0;
    }
}
