package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.console.FailurePrinter;
import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.console.StatusLine.Reading;
import dev.kedge.cli.listing.Json;
import dev.kedge.cli.listing.Progress;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.server.ThrowAwayServer;
import dev.kedge.cli.verify.Verification;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.files.Committed;
import dev.kedge.runtime.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    @ArgGroup
    private Where where = new Where();

    /** The database to use, or the programs to start one with. */
    static final class Where {
        @Option(
                names = "--url",
                paramLabel = "URL",
                description = "The URL of an empty database, which is empty again afterwards.")
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
        if (where.url != null) {
            return verify(committed, CommandFailure.unwrap(DatabaseUrl.parse(where.url)), false);
        }
        try (ThrowAwayServer server = startTelling()) {
            return verify(committed, server.url(), true);
        }
    }

    private int verify(Committed committed, DatabaseUrl url, boolean own) {
        Optional<Diagnostic> mismatch = mismatch(committed, url, own);
        List<RevisionHeader> squashes = committed.graph().openSquashes();
        if (mismatch.isEmpty() && !squashes.isEmpty()) {
            // The squash replaces these revisions on an empty database, so a second pass without it verifies the
            // revisions.
            mismatch = mismatch(CommandFailure.unwrap(committed.without(squashes)), url, false);
        }
        if (json) {
            boolean equal = mismatch.isEmpty();
            int revisions = committed.history().size();
            spec.commandLine().getOut().println(Json.print(it -> {
                it.writeBooleanField("equal", equal);
                it.writeNumberField("revisions", revisions);
            }));
        }
        mismatch.ifPresent(diagnostic -> FailurePrinter.print(List.of(diagnostic), spec.commandLine()));
        return mismatch.isPresent() ? ExitCode.DIFFERENT : 0;
    }

    private Optional<Diagnostic> mismatch(Committed committed, DatabaseUrl url, boolean own) {
        try (StatusLine line = json ? StatusLine.quiet() : Console.lines(spec);
                Verification verification = new Verification(committed, url, new Progress(line))) {
            if (own) {
                verification.createRoles();
            }
            return verification.run();
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
