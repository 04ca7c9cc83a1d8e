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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs pending revisions. */
@Command(
        name = "upgrade",
        description = "Runs the revisions that the database has not, up to a target.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  kedge upgrade --dir src/main/resources/kedge/market \\",
            "    --url postgresql://app@localhost/market",
            "  kedge upgrade --dir … +1",
            "  kedge upgrade --dir … --dry-run",
            "  kedge upgrade --dir … --role owner --backup /var/backups/market"
        },
        usageHelpWidth = 80)
final class UpgradeCommand implements Callable<Integer> {
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

    @Parameters(
            arity = "0..*",
            defaultValue = "heads",
            paramLabel = "TARGET",
            description = "A revision's id or its beginning, head, heads, +N, ID+N. Default: ${DEFAULT-VALUE}.")
    private List<String> targets = new ArrayList<>();

    @Override
    public Integer call() {
        TargetList named = new TargetList(targets);
        PrintWriter out = spec.commandLine().getOut();
        Kedge kedge = run.applyTo(database.kedge(folder.directory()));
        if (dryRun.isGiven()) {
            return dryRun.print(kedge.previewUpgrade(named.first(), named.more()), spec);
        }
        if (backup.isGiven()) {
            Preview preview = kedge.previewUpgrade(named.first(), named.more());
            try (BottomLine line = dryRun.isJson() ? BottomLine.quiet() : Main.lines(spec)) {
                backup.makeBefore(preview, database.chosen(), named.toString(), line);
            }
        }
        try (BottomLine line = dryRun.isJson() ? BottomLine.quiet() : Main.lines(spec);
                IndexGauge gauge = new IndexGauge(database.chosen())) {
            Progress progress = new Progress(line, gauge);
            Report report = kedge.listener(progress).upgradeTo(named.first(), named.more());
            progress.summary(report);
            if (dryRun.isJson()) {
                out.println(ReportJson.print(report));
                out.flush();
            }
        }
        return 0;
    }
}
