package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.console.FailurePrinter;
import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.console.StatusLine.Reading;
import dev.kedge.cli.console.Text;
import dev.kedge.cli.listing.Json;
import dev.kedge.cli.listing.Progress;
import dev.kedge.cli.option.ClasspathOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.StepClasses;
import dev.kedge.cli.server.ThrowAwayServer;
import dev.kedge.cli.verify.Verification;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.files.Committed;
import dev.kedge.files.JavaSteps;
import dev.kedge.runtime.DataStep;
import dev.kedge.runtime.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proves on a real server that the SQL of the revisions does what their steps describe. */
@Command(
        name = "verify",
        description = {
            "Runs all revisions up and down on an empty database, and compares its catalogs with the steps "
                    + "after each revision. Exits with 2 at the first revision whose SQL does not match its steps.",
            "Java steps are run if --classpath names their classes, and left out otherwise.",
            "Never reads DATABASE_URL."
        },
        footer = {
            "",
            "Examples:",
            "  kedge verify --dir src/main/resources/kedge/market \\",
            "    --pg-bin /usr/lib/postgresql/17/bin",
            "  kedge verify --dir src/main/resources/kedge/market \\",
            "    --url postgresql://localhost/empty"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Mixin
    private ClasspathOption classpath = new ClasspathOption();

    @ArgGroup
    private Where where = new Where();

    /** The database to use, or the programs to start one with. */
    static final class Where {
        @Option(
                names = "--url",
                paramLabel = "URL",
                description =
                        "The URL of an empty database, which is empty again afterwards, even if something failed.")
        private @Nullable String url;

        @Option(
                names = "--pg-bin",
                paramLabel = "DIR",
                description = "The bin folder of a PostgreSQL installation, to start a temporary server with.")
        private @Nullable Path programs;
    }

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.read(folder.source()));
        List<String> skipped = new ArrayList<>(JavaSteps.of(committed));
        try (StepClasses classes = classpath.open()) {
            Map<String, DataStep> steps = classes.find(skipped);
            skipped.removeAll(steps.keySet());
            if (!json && !skipped.isEmpty()) {
                tellSkipped(skipped);
            }
            if (where.url != null) {
                Pass pass = new Pass(CommandFailure.unwrap(DatabaseUrl.parse(where.url)), steps, false);
                return verify(committed, pass, skipped);
            }
            try (ThrowAwayServer server = startTelling()) {
                return verify(committed, new Pass(server.url(), steps, true), skipped);
            }
        }
    }

    /**
     * The terms on which the revisions are run up and down.
     *
     * @param url an empty database
     * @param steps the Java steps to run
     * @param own whether the server was started for this
     */
    private record Pass(DatabaseUrl url, Map<String, DataStep> steps, boolean own) {}

    private int verify(Committed committed, Pass pass, List<String> skipped) {
        Optional<Diagnostic> mismatch = mismatch(committed, pass);
        List<RevisionHeader> squashes = committed.graph().openSquashes();
        if (mismatch.isEmpty() && !squashes.isEmpty()) {
            // The squash replaces these revisions on an empty database, so a second pass without it verifies the
            // revisions.
            Committed without = CommandFailure.unwrap(committed.without(squashes));
            mismatch = mismatch(without, new Pass(pass.url(), pass.steps(), false));
        }
        if (json) {
            boolean equal = mismatch.isEmpty();
            int revisions = committed.history().size();
            spec.commandLine().getOut().println(Json.print(it -> {
                it.writeBooleanField("equal", equal);
                it.writeNumberField("revisions", revisions);
                if (!skipped.isEmpty()) {
                    Json.strings(it, "skippedSteps", skipped);
                }
            }));
        }
        mismatch.ifPresent(diagnostic -> FailurePrinter.print(List.of(diagnostic), spec.commandLine()));
        return mismatch.isPresent() ? ExitCode.DIFFERENT : 0;
    }

    private Optional<Diagnostic> mismatch(Committed committed, Pass pass) {
        try (StatusLine line = json ? StatusLine.quiet() : Console.lines(spec);
                Verification verification = new Verification(committed, pass.url(), pass.steps(), new Progress(line))) {
            if (pass.own()) {
                verification.createRoles();
            }
            try {
                return verification.run();
            } finally {
                if (!pass.own()) {
                    verification.clean();
                }
            }
        }
    }

    private void tellSkipped(List<String> steps) {
        Wording sentence = Wording.of(
                "Java steps are not run without their classes: %1$s. To run them: {--classpath=target/classes}", steps);
        try (StatusLine line = Console.lines(spec)) {
            Text.wrap(sentence.in(Console.dialect(spec)), Console.terminal(spec).columns())
                    .forEach(line::print);
        }
    }

    private ThrowAwayServer startTelling() {
        try (StatusLine line = json ? StatusLine.quiet() : Console.lines(spec)) {
            line.begin(Reading.of("Starting a server"));
            return start();
        }
    }

    private ThrowAwayServer start() {
        String with = where.programs == null ? "the embedded binaries" : where.programs.toString();
        try {
            return where.programs != null
                    ? ThrowAwayServer.installed(where.programs)
                    : ThrowAwayServer.embedded().orElseThrow(() -> failure(CommandCode.VERIFY_NEEDS_DATABASE));
        } catch (IOException e) {
            throw failure(CommandCode.SERVER_NOT_STARTED, with, String.valueOf(e.getMessage()));
        }
    }

    private static CommandFailure failure(Code code, Object... arguments) {
        return new CommandFailure(List.of(Diagnostic.of(code, Place.NOWHERE, arguments)));
    }
}
