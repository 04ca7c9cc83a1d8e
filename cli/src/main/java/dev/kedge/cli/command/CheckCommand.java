package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.console.FailurePrinter;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.ModelOption;
import dev.kedge.files.accept.Check;
import dev.kedge.files.accept.Drift;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Compares the compiled model with the committed folder. */
@Command(
        name = "check",
        description = "Checks that the compiled model equals the committed schema. Exits with 2 if not.",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Override
    public Integer call() {
        Drift drift = CommandFailure.unwrap(Check.run(folder.source(), model.read()));
        if (drift.isEmpty()) {
            spec.commandLine().getOut().println("The model and the committed schema are equal.");
            return 0;
        }
        FailurePrinter.print(List.of(Check.toDiagnostic(drift)), spec.commandLine());
        return ExitCode.DIFFERENT;
    }
}
