package dev.kedge.cli;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.files.Accept;
import dev.kedge.files.AcceptReport;
import dev.kedge.files.Committed;
import dev.kedge.files.Model;
import dev.kedge.files.ModelReader;
import dev.kedge.files.SourceDate;
import java.nio.file.Path;
import java.util.ArrayList;
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
        description = "Writes the revision that makes the committed schema what the entities declare.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  kedge accept --model target/classes/META-INF/kedge/market.json \\",
            "    --dir src/main/resources/kedge/market -m \"Add adjusted_close\"",
            "  kedge accept … -m \"Rename close\" --rename prices.close:close_price \\",
            "    --allow broken-callers:prices.close"
        },
        usageHelpWidth = 80)
final class AcceptCommand implements Callable<Integer> {
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

    @Option(
            names = "--model",
            required = true,
            paramLabel = "FILE",
            description = "The compiled model, META-INF/kedge/<database>.json in the class output.")
    private Path model = Path.of(".");

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "A source root; a model older than its entities is refused.")
    private List<Path> sources = new ArrayList<>();

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What the revision does, in one line.")
    private @Nullable String message;

    @Option(names = "--amend", description = "Redo the newest revision; refused if the --url database has it.")
    private boolean amend;

    @Option(names = "--force", description = "Redo a released revision as well.")
    private boolean force;

    @Override
    public Integer call() {
        Model compiled = CommandFailure.unwrap(ModelReader.read(model, sources));
        if (amend) {
            AppliedGuard.check(CommandFailure.unwrap(Committed.read(folder.directory())), database);
        }
        Outcome<Accept.Result> outcome = Accept.run(new Accept.Request(
                folder.directory(),
                compiled,
                Optional.ofNullable(message),
                decisions.toOptions(),
                amend,
                force,
                SourceDate.now(System.getenv())));
        Accept.Result result = CommandFailure.unwrap(outcome);
        if (outcome.diagnostics().isEmpty()) {
            written.print(
                    result.revision(),
                    result.replaced().stream().toList(),
                    true,
                    AcceptReport.lines(folder.directory(), result),
                    spec.commandLine().getOut());
        } else {
            FailurePrinter.print(outcome.diagnostics(), spec.commandLine());
        }
        return 0;
    }
}
