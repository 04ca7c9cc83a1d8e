package dev.kedge.cli;

import dev.kedge.cli.listing.BottomLine;
import dev.kedge.cli.listing.Progress;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.files.Committed;
import dev.kedge.files.FolderMigrations;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.Kedge;
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

/** Sets a database up from nothing. */
@Command(
        name = "init",
        description = {
            "Creates role, database and schema with the rights that they need, as far as they are not there, and runs all "
                    + "revisions as that role.",
            "Never reads DATABASE_URL."
        },
        footer = {
            "",
            "Example:",
            "  APP_PASSWORD=… kedge init --dir src/main/resources/kedge/market \\",
            "    --admin-url postgresql://postgres@localhost/postgres \\",
            "    --role app --database app --password-env APP_PASSWORD"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
final class InitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Option(
            names = "--admin-url",
            required = true,
            paramLabel = "URL",
            description = "Any database of the server, as a role that may create roles and databases.")
    private String admin = "";

    @Option(names = "--role", required = true, paramLabel = "ROLE", description = "The role that owns it all.")
    private String role = "";

    @Option(names = "--database", required = true, paramLabel = "NAME", description = "The database.")
    private String name = "";

    @Option(
            names = "--password-env",
            paramLabel = "VAR",
            description = "The variable of the environment that holds the role's password. Default: the role has none.")
    private @Nullable String variable;

    @Option(
            names = "--schema",
            paramLabel = "SCHEMA",
            description = "Another schema than the committed one, for a schema per tenant.")
    private @Nullable String schema;

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.directory()));
        DatabaseUrl url = CommandFailure.unwrap(DatabaseUrl.parse(admin));
        Optional<String> password = Optional.ofNullable(variable).map(InitCommand::password);
        String home = schema == null ? committed.snapshot().database().schema() : schema;
        PrintWriter out = spec.commandLine().getOut();
        new DatabaseSetup(url, role, name, home, out).run(password);
        try (BottomLine line = Main.lines(spec)) {
            Progress progress = new Progress(line);
            Kedge kedge = Kedge.on(url.withDatabase(name).dataSource())
                    .with(new FolderMigrations(committed))
                    .application("kedge command line")
                    .schema(home)
                    .role(role)
                    .listener(progress);
            progress.summary(kedge.upgrade());
        }
        return 0;
    }

    private static String password(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isEmpty())
                .orElseThrow(() ->
                        new CommandFailure(List.of(Diagnostic.of(Code.VARIABLE_MISSING, Place.NOWHERE, variable))));
    }
}
