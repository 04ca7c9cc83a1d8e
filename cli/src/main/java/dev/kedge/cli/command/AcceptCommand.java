package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.FailurePrinter;
import dev.kedge.cli.listing.AcceptReport;
import dev.kedge.cli.option.CompileOption;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.DecisionOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.ModelOption;
import dev.kedge.cli.option.WrittenOption;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.Model;
import dev.kedge.files.SourceDate;
import dev.kedge.files.accept.Accept;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a revision from the compiled model. */
@Command(
        name = "accept",
        description = "Writes a revision that changes the committed schema to what the entities declare.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  kedge accept --model target/classes/META-INF/kedge/market.json \\",
            "    --dir src/main/resources/kedge/market -m \"Add adjusted_close\"",
            "  kedge accept … -m \"Add adjusted_close\" --sources src/main/java \\",
            "    --classpath kedge-processor.jar:kedge-annotations.jar:…",
            "  kedge accept … -m \"Rename close\" --rename prices.close:close_price \\",
            "    --allow broken-callers:prices.close"
        },
        usageHelpWidth = 80)
public final class AcceptCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private WrittenOption written = new WrittenOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private DecisionOption decisions = new DecisionOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What the revision does, in one line.")
    private @Nullable String message;

    @Option(
            names = "--amend",
            description =
                    "Replace the newest revision instead of adding one. Refused if the given database has applied "
                            + "it.")
    private boolean amend;

    @Option(names = "--force", description = "Also replace a released revision.")
    private boolean force;

    @Mixin
    private CompileOption compile = new CompileOption();

    @Option(names = "--caller-compiles", hidden = true, description = "Set by a caller that compiles afterwards.")
    private boolean compiles;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        compile.compileModel(model, folder.directory(model.database()), out);
        Model compiled = model.read();
        Directory directory = folder.directory(compiled.database().name());
        if (amend) {
            AppliedGuard.check(CommandFailure.unwrap(Committed.read(directory)), database);
        }
        Outcome<Accept.Result> outcome = Accept.run(new Accept.Request(
                directory,
                compiled,
                Optional.ofNullable(message),
                decisions.toOptions(),
                amend,
                force,
                SourceDate.now(System.getenv())));
        Accept.Result result = CommandFailure.unwrap(outcome);
        FailurePrinter.print(outcome.diagnostics(), spec.commandLine());
        written.print(
                result.revision(),
                result.replaced().stream().toList(),
                true,
                outcome.diagnostics().isEmpty()
                        ? AcceptReport.lines(directory, result, !compiles && !compile.isGiven())
                        : List.of(),
                out);
        compile.prove(model, directory, out);
        return 0;
    }
}
