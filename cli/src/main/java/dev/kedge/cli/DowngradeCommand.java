package dev.kedge.cli;

import dev.kedge.runtime.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes revisions back. */
@Command(
        name = "downgrade",
        description = "Takes back every revision that no target builds on, children first.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  kedge downgrade --dir … -- -1", "  kedge downgrade --dir … base"},
        usageHelpWidth = 80)
final class DowngradeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "TARGET",
            description = "A revision's id or its beginning, base, -N (after --), ID-N. It stays applied; several for"
                    + " several branches.")
    private List<String> targets = new ArrayList<>();

    @Override
    public Integer call() {
        TargetList named = new TargetList(targets);
        Progress progress = new Progress(spec.commandLine().getOut());
        Report report = database.kedge(folder.directory()).listener(progress).downgradeTo(named.first(), named.more());
        progress.summary(report);
        return 0;
    }
}
