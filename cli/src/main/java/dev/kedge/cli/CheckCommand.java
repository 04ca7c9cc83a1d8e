package dev.kedge.cli;

import dev.kedge.files.Check;
import dev.kedge.files.Drift;
import dev.kedge.files.Model;
import dev.kedge.files.ModelReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the compiled model with the committed folder. */
@Command(
        name = "check",
        description = "Says whether the compiled model and the committed schema are equal; exit code 2 if not.",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Option(
            names = "--model",
            required = true,
            paramLabel = "FILE",
            description = "The compiled model, META-INF/kedge/<database>.json in the class output.")
    private Path model = Path.of(".");

    @Override
    public Integer call() {
        Model compiled = CommandFailure.unwrap(ModelReader.read(model, List.of()));
        Drift drift = CommandFailure.unwrap(Check.run(folder.directory(), compiled));
        if (drift.isEmpty()) {
            spec.commandLine().getOut().println("The model and the committed schema are equal.");
            return 0;
        }
        FailurePrinter.print(List.of(Check.toDiagnostic(drift)), spec.commandLine());
        return Main.DIFFERENT;
    }
}
