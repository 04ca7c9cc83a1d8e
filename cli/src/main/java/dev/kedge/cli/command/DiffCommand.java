package dev.kedge.cli.command;

import dev.kedge.cli.compare.SchemaSource;
import dev.kedge.cli.compare.SourcePair;
import dev.kedge.cli.compare.UnmanagedDifference;
import dev.kedge.cli.console.AnsiStyle;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.console.FailurePrinter;
import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.console.StatusLine.Reading;
import dev.kedge.cli.listing.Json;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.PsqlScript;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Step;
import dev.kedge.files.accept.Comparison;
import dev.kedge.files.decision.Decision;
import dev.kedge.files.json.StepJson;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.catalog.InvalidIndexes;
import dev.kedge.runtime.live.LiveDatabase;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares two schemas from any source. */
@Command(
        name = "diff",
        description = {
            "Compares two schemas and prints the steps from the first to the second. Exits with 2 if they "
                    + "differ. For two live databases, objects that cannot be declared are compared, too, but do not "
                    + "lead to steps.",
            "A SOURCE is the URL of a database, a committed folder, a snapshot.jsonl, or a compiled model "
                    + "(META-INF/kedge/<database>.json)."
        },
        footer = {
            "",
            "Examples:",
            "  kedge diff --from postgresql://localhost/old --to postgresql://localhost/new",
            "  kedge diff --from postgresql://localhost/app \\",
            "    --to src/main/resources/kedge/app --sql"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class DiffCommand implements Callable<Integer> {
    private static final int SOME = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", required = true, paramLabel = "SOURCE", description = "The schema to start from.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "SOURCE", description = "The schema to end at.")
    private String to = "";

    @Option(
            names = "--schema",
            paramLabel = "SCHEMA",
            description = "The default schema of the databases. Default: ${DEFAULT-VALUE}.")
    private String schema = "public";

    @Option(names = "--sql", description = "Print SQL for psql instead of the steps.")
    private boolean sql;

    @Option(names = "--plain", description = "Write the simple forms of statements, which block other sessions.")
    private boolean plain;

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Option(
            names = "--rename",
            paramLabel = "TABLE.OLD:NEW",
            description = "A renamed column; OLD:NEW for any other object.")
    private List<String> renames = new ArrayList<>();

    @Option(
            names = "--no-renames",
            description = "Treat no object as renamed: what is missing is dropped, and what is new is created.")
    private boolean noRenames;

    @Option(
            names = {"--unmanaged", "--verbose"},
            description = "Also list what the databases have and Kedge cannot declare.")
    private boolean unmanaged;

    @Override
    public Integer call() {
        SchemaSource before;
        SchemaSource after;
        SourcePair pair;
        try (StatusLine line = json || sql ? StatusLine.quiet() : Console.lines(spec)) {
            line.begin(Reading.of("Reading --from"));
            before = SchemaSource.read(from, schema);
            line.begin(Reading.of("Reading --to"));
            after = SchemaSource.read(to, schema);
            line.begin(Reading.of("Comparing"));
            pair = SourcePair.of(before, after);
        }
        FailurePrinter.print(warnings(pair, before, after), spec.commandLine());
        List<Step> steps = CommandFailure.unwrap(Comparison.of(pair.before(), pair.after(), renamed(), noRenames));
        UnmanagedDifference others = UnmanagedDifference.between(before, after);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            boolean compared = before.live().isPresent() && after.live().isPresent();
            out.println(Json.printDense(it -> {
                it.writeBooleanField("equal", steps.isEmpty() && others.isEmpty());
                it.writeFieldName("steps");
                it.writeRawValue(StepJson.print(steps));
                if (compared) {
                    it.writeFieldName("unmanaged");
                    it.writeRawValue(others.json());
                }
            }));
        } else {
            print(pair, steps, others, before, out);
            notManaged(before, after, out);
        }
        out.flush();
        return steps.isEmpty() && others.isEmpty() ? 0 : ExitCode.DIFFERENT;
    }

    private void print(
            SourcePair pair, List<Step> steps, UnmanagedDifference others, SchemaSource before, PrintWriter out) {
        String comment = sql ? "-- " : "";
        if (steps.isEmpty()) {
            String equal = others.isEmpty() ? "The schemas are equal." : "What Kedge can declare is equal.";
            out.println(sql ? comment + equal : AnsiStyle.of("green", equal));
        } else if (sql) {
            printSql(pair, steps, before, out);
        } else {
            steps.forEach(step -> out.println(step.describe()));
        }
        others.lines(Console.dialect(spec)).forEach(line -> out.println(comment + AnsiStyle.of("yellow", line)));
    }

    private List<Decision.Rename> renamed() {
        return renames.stream()
                .map(value -> (Decision.Rename) CommandFailure.unwrap(Decision.of("rename", value)))
                .toList();
    }

    private List<Diagnostic> warnings(SourcePair pair, SchemaSource before, SchemaSource after) {
        Optional<DatabaseUrl> asked = before.live().or(after::live);
        if (pair.undecided().isEmpty() || asked.isEmpty()) {
            return List.of();
        }
        String what = pair.undecided().stream().limit(SOME).map(ObjectKey::path).collect(Collectors.joining(", "));
        int more = pair.undecided().size() - SOME;
        try (LiveDatabase live = LiveDatabase.open(asked.get(), schema)) {
            return List.of(Diagnostic.of(
                    CommandCode.DIFF_UNDECIDED,
                    Place.NOWHERE,
                    asked.get(),
                    more > 0 ? what + " and " + more + " more" : what,
                    live.wayToAsk()));
        }
    }

    /** Reports what was not compared: a file does not contain objects that cannot be declared. */
    private void notManaged(SchemaSource before, SchemaSource after, PrintWriter out) {
        boolean compared = before.live().isPresent() && after.live().isPresent();
        for (SchemaSource source : List.of(before, after)) {
            if (source.unmanaged().isEmpty() || source.live().isEmpty()) {
                continue;
            }
            String where = source.live().get().toString();
            String comment = sql ? "-- " : "";
            if (unmanaged) {
                String words = compared ? "Kedge cannot declare, in " : "Not compared, in ";
                source.unmanaged().forEach(thing -> out.println(comment + words + where + ": " + thing));
            } else if (!compared) {
                out.println(comment + "Not compared: " + source.unmanaged().size() + " in " + where
                        + Console.text(Wording.of(" that Kedge cannot declare ({--unmanaged} lists them)"), spec));
            }
        }
    }

    private void printSql(SourcePair pair, List<Step> steps, SchemaSource before, PrintWriter out) {
        Plan plan = Planner.plan(pair.before(), steps);
        for (Hazard hazard : plan.hazards()) {
            out.println("-- " + hazard.acknowledgement() + ": " + hazard.sentence());
        }
        List<Phase> planned = plain ? Planner.phases(Situation.withoutUsers(pair.before()), steps) : plan.upPhases();
        List<Phase> phases =
                InvalidIndexes.droppedFirst(before.unmanaged(), pair.after(), before.defaultSchema(), planned);
        before.live().ifPresent(url -> {
            try (LiveDatabase live = LiveDatabase.open(url, before.defaultSchema())) {
                live.consequences(phases, List.of(pair.before(), pair.after(), before.schema()))
                        .lines()
                        .forEach(line -> out.println("-- " + line));
            }
        });
        out.print(PsqlScript.print(before.defaultSchema(), phases));
    }
}
