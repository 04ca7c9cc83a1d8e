package dev.kedge.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.kedge.Kedge;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.console.Text;
import dev.kedge.cli.console.WrongUsage;
import dev.kedge.cli.listing.Json;
import dev.kedge.cli.listing.Progress;
import dev.kedge.cli.option.ClasspathOption;
import dev.kedge.cli.option.DirOption;
import dev.kedge.cli.option.SchemaOption;
import dev.kedge.cli.option.StepClasses;
import dev.kedge.cli.project.ProjectSetup;
import dev.kedge.cli.setup.DatabaseSetup;
import dev.kedge.cli.setup.DatabaseSetup.Item;
import dev.kedge.cli.setup.StepCheck;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Shortcut;
import dev.kedge.files.Committed;
import dev.kedge.files.FolderMigrations;
import dev.kedge.files.JavaSteps;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.Preview;
import dev.kedge.runtime.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
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
            "Never reads DATABASE_URL.",
            "With {--project}, sets up a Maven project instead: a pom or the missing parts of it, a package with "
                    + "@Database, and the first entity if there are no sources. Existing lines are kept."
        },
        footer = {
            "",
            "Example:",
            "  APP_PASSWORD=… kedge init --dir src/main/resources/kedge/market \\",
            "    --admin-url postgresql://postgres@localhost/postgres \\",
            "    --role app --database app --password-env APP_PASSWORD",
            "  kedge init … --dry-run",
            "  kedge init --project"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class InitCommand implements Callable<Integer> {
    /** The form of variable names. Other text may be the password itself. */
    private static final Pattern NAME = Pattern.compile("[A-Z_][A-Z0-9_]*");

    /** The version in a build that is not packaged. */
    private static final String IN_DEVELOPMENT = "0.1.0-SNAPSHOT";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DirOption folder = new DirOption();

    @Option(
            names = "--admin-url",
            paramLabel = "URL",
            description = "The URL of any database on the server, with a role that may create roles and databases.")
    private @Nullable String admin;

    @Option(names = "--role", paramLabel = "ROLE", description = "The role that owns the database and its objects.")
    private @Nullable String role;

    @Option(names = "--database", paramLabel = "NAME", description = "The name of the database.")
    private @Nullable String name;

    @Option(names = "--kedge-version", hidden = true, description = "Set by a caller that knows the version.")
    private @Nullable String version;

    @Option(names = "--project", description = "Set up the Maven project in this folder.")
    private boolean project;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder of the project. Default: the working directory.")
    private Path out = Path.of("");

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description =
                    "The Java package of the entities. Default: that of the sources, or one made of the group and "
                            + "artifact.")
    private @Nullable String packageName;

    @Option(
            names = "--password-env",
            paramLabel = "VAR",
            description =
                    "The environment variable with the password to set for the role. Default: the password is not "
                            + "changed, and a new role has none.")
    private @Nullable String variable;

    @Mixin
    private SchemaOption schema = new SchemaOption();

    @Mixin
    private ClasspathOption classpath = new ClasspathOption();

    @Option(
            names = "--dry-run",
            description = "Print what would be done and change nothing. Exits with 2 if anything would be done.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print JSON for programs at the end.")
    private boolean json;

    @Override
    public Integer call() {
        if (project) {
            return setUpProject();
        }
        String url = required(admin, "{--admin-url=URL}");
        String owner = required(role, "{--role=ROLE}");
        return setUpDatabase(url, owner, required(name, "{--database=NAME}"));
    }

    private String required(@Nullable String value, String option) {
        if (value == null) {
            throw new WrongUsage(spec.commandLine(), Wording.of("Missing required option: '" + option + "'"));
        }
        return value;
    }

    private int setUpProject() {
        if (packageName != null && !SourceVersion.isName(packageName)) {
            throw new CommandFailure(List.of(Diagnostic.of(CommandCode.PACKAGE_NAME, Place.NOWHERE, packageName)));
        }
        PrintWriter printed = spec.commandLine().getOut();
        List<Item> items = new ArrayList<>();
        String kedge = Optional.ofNullable(version)
                .or(() -> Optional.ofNullable(InitCommand.class.getPackage().getImplementationVersion()))
                .orElse(IN_DEVELOPMENT);
        ProjectSetup setup = new ProjectSetup(out, Optional.ofNullable(packageName), kedge, dryRun, items::add);
        setup.run();
        if (json) {
            print(items);
        } else {
            items.forEach(item -> printed.println(String.format("%-7s  %s", item.how(), item.what())));
            List<String> last = new ArrayList<>(setup.notes());
            last.add(dryRun ? "Nothing was changed." : "Next: mvn kedge:accept -Dmessage=\"Create the first tables\"");
            last.stream()
                    .flatMap(note -> Text.wrap(note, Console.terminal(spec).columns()).stream())
                    .forEach(printed::println);
        }
        printed.flush();
        boolean missing =
                items.stream().anyMatch(item -> Set.of("create", "change").contains(item.how()));
        return dryRun && missing ? ExitCode.DIFFERENT : 0;
    }

    private void print(List<Item> items) {
        spec.commandLine().getOut().println(Json.print(it -> setup(it, items)));
    }

    private int setUpDatabase(String admin, String role, String name) {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.source()));
        DatabaseUrl url = CommandFailure.unwrap(DatabaseUrl.parse(admin));
        Optional<String> password = Optional.ofNullable(variable).map(InitCommand::password);
        try (StepClasses steps = classpath.open()) {
            return setUpDatabase(committed, steps, url, role, name, password);
        }
    }

    private int setUpDatabase(
            Committed committed,
            StepClasses steps,
            DatabaseUrl url,
            String role,
            String name,
            Optional<String> password) {
        String home = schema.schema().orElse(committed.snapshot().database().schema());
        List<String> names = JavaSteps.of(committed);
        Kedge kedge = steps.register(
                names,
                Kedge.on(url.withDatabase(name).dataSource())
                        .with(new FolderMigrations(committed))
                        .application("kedge command line")
                        .schema(home)
                        .createSchema());
        Set<String> found = steps.find(names).keySet();
        if (!found.containsAll(names)) {
            refuseMissing(committed, found, new DatabaseSetup(url, role, name, home, true, item -> {}), kedge);
        }
        try (StatusLine line = json ? StatusLine.quiet() : Console.lines(spec)) {
            List<Item> items = new ArrayList<>();
            DatabaseSetup setup = new DatabaseSetup(url, role, name, home, dryRun, item -> {
                items.add(item);
                line.print(String.format("%-7s  %s", item.how(), item.what()));
            });
            setup.run(password);
            List<RevisionHeader> revisions = dryRun
                    ? pending(committed, setup, kedge, role, line)
                    : upgraded(kedge.role(role), new Progress(line));
            if (json) {
                print(name, role, items, revisions);
            }
            boolean missing = items.stream().anyMatch(item -> item.how().equals("create"));
            return dryRun && (missing || !revisions.isEmpty()) ? ExitCode.DIFFERENT : 0;
        }
    }

    /** Refuses revisions with Java steps that cannot be run, before anything is created. */
    private static void refuseMissing(Committed committed, Set<String> found, DatabaseSetup probe, Kedge kedge) {
        probe.run(Optional.empty());
        if (probe.isDatabaseMissing()) {
            List<RevisionHeader> all =
                    Shortcut.of(committed.graph(), committed.graph().order(), Set.of());
            StepCheck.refuseMissing(committed, all, found);
        } else {
            kedge.previewUpgrade("heads");
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
    private List<RevisionHeader> pending(
            Committed committed, DatabaseSetup setup, Kedge kedge, String role, StatusLine line) {
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

    private void print(String name, String role, List<Item> items, List<RevisionHeader> revisions) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Json.print(it -> {
            it.writeStringField("database", name);
            it.writeStringField("role", role);
            setup(it, items);
            Json.strings(
                    it, "revisions", revisions.stream().map(RevisionHeader::id).toList());
        }));
        out.flush();
    }

    private static void setup(JsonGenerator json, List<Item> items) throws IOException {
        json.writeArrayFieldStart("setup");
        for (Item item : items) {
            Json.object(json, member -> {
                member.writeStringField("what", item.what());
                member.writeStringField("how", item.how());
            });
        }
        json.writeEndArray();
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
