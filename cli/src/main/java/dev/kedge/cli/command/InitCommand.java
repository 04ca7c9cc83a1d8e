package dev.kedge.cli.command;

import dev.kedge.Kedge;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.console.Text;
import dev.kedge.cli.listing.Json;
import dev.kedge.cli.listing.Progress;
import dev.kedge.cli.option.DirOption;
import dev.kedge.cli.option.SchemaOption;
import dev.kedge.cli.setup.DatabaseSetup;
import dev.kedge.cli.setup.DatabaseSetup.Item;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Shortcut;
import dev.kedge.files.Committed;
import dev.kedge.files.FolderMigrations;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.Preview;
import dev.kedge.runtime.Report;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sets up a database from nothing. */
@Command(
        name = "init",
        description = {
            "Creates the role, the database and the schema if they are missing, grants the rights that they "
                    + "need, and runs all revisions as that role.",
            "Never reads DATABASE_URL."
        },
        footer = {
            "",
            "Example:",
            "  APP_PASSWORD=… kedge init --dir src/main/resources/kedge/market \\",
            "    --admin-url postgresql://postgres@localhost/postgres \\",
            "    --role app --database app --password-env APP_PASSWORD",
            "  kedge init … --dry-run"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class InitCommand implements Callable<Integer> {
    /** The form of variable names. Other text may be the password itself. */
    private static final Pattern NAME = Pattern.compile("[A-Z_][A-Z0-9_]*");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DirOption folder = new DirOption();

    @Option(
            names = "--admin-url",
            required = true,
            paramLabel = "URL",
            description = "The URL of any database on the server, with a role that may create roles and databases.")
    private String admin = "";

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "The role that owns the database and its objects.")
    private String role = "";

    @Option(names = "--database", required = true, paramLabel = "NAME", description = "The name of the database.")
    private String name = "";

    @Option(
            names = "--password-env",
            paramLabel = "VAR",
            description =
                    "The environment variable with the password to set for the role. Default: the password is not "
                            + "changed, and a new role has none.")
    private @Nullable String variable;

    @Mixin
    private SchemaOption schema = new SchemaOption();

    @Option(
            names = "--dry-run",
            description = "Print what would be done and change nothing. Exits with 2 if anything would be done.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print JSON for programs at the end.")
    private boolean json;

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.source()));
        DatabaseUrl url = CommandFailure.unwrap(DatabaseUrl.parse(admin));
        Optional<String> password = Optional.ofNullable(variable).map(InitCommand::password);
        String home = schema.schema().orElse(committed.snapshot().database().schema());
        try (StatusLine line = json ? StatusLine.quiet() : Console.lines(spec)) {
            List<Item> items = new ArrayList<>();
            DatabaseSetup setup = new DatabaseSetup(url, role, name, home, dryRun, item -> {
                items.add(item);
                line.print(String.format("%-7s  %s", item.how(), item.what()));
            });
            setup.run(password);
            Kedge kedge = Kedge.on(url.withDatabase(name).dataSource())
                    .with(new FolderMigrations(committed))
                    .application("kedge command line")
                    .schema(home);
            List<RevisionHeader> revisions =
                    dryRun ? pending(committed, setup, kedge, line) : upgraded(kedge.role(role), new Progress(line));
            if (json) {
                print(items, revisions);
            }
            boolean missing = items.stream().anyMatch(item -> item.how().equals("create"));
            return dryRun && (missing || !revisions.isEmpty()) ? ExitCode.DIFFERENT : 0;
        }
    }

    private static List<RevisionHeader> upgraded(Kedge kedge, Progress progress) {
        Report report = kedge.listener(progress).upgrade();
        progress.summary(report);
        return report.ran().stream().map(Report.Ran::revision).toList();
    }

    /**
     * The pending revisions. If the role does not exist yet, or the administrator cannot act as the role yet, they are
     * read as the administrator.
     */
    private List<RevisionHeader> pending(Committed committed, DatabaseSetup setup, Kedge kedge, StatusLine line) {
        List<RevisionHeader> pending = setup.isDatabaseMissing()
                ? Shortcut.of(committed.graph(), committed.graph().order(), Set.of())
                : (setup.isRoleUsable() ? kedge.role(role) : kedge)
                        .previewUpgrade("heads").revisions().stream()
                                .map(Preview.PlannedRevision::revision)
                                .toList();
        pending.forEach(revision -> line.print("run      " + revision.id() + "  " + Text.cut(revision.message(), 50)));
        line.print("Nothing was changed.");
        return pending;
    }

    private void print(List<Item> items, List<RevisionHeader> revisions) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Json.print(it -> {
            it.writeStringField("database", name);
            it.writeStringField("role", role);
            it.writeArrayFieldStart("setup");
            for (Item item : items) {
                Json.object(it, member -> {
                    member.writeStringField("what", item.what());
                    member.writeStringField("how", item.how());
                });
            }
            it.writeEndArray();
            Json.strings(
                    it, "revisions", revisions.stream().map(RevisionHeader::id).toList());
        }));
        out.flush();
    }

    private static String password(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new CommandFailure(List.of(
                        NAME.matcher(variable).matches()
                                ? Diagnostic.of(CommandCode.VARIABLE_MISSING, Place.NOWHERE, variable, variable)
                                : Diagnostic.of(
                                        CommandCode.VARIABLE_MISSING,
                                        Place.NOWHERE,
                                        "of the name that --password-env gives",
                                        "APP_PASSWORD"))));
    }
}
