package dev.kedge.cli.command;

import dev.kedge.cli.console.AnsiStyle;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.console.FailurePrinter;
import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.console.StatusLine.Reading;
import dev.kedge.cli.listing.AuditJson;
import dev.kedge.cli.listing.AuditText;
import dev.kedge.cli.listing.Entries;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.core.audit.Audit;
import dev.kedge.core.audit.Finding;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.Target;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Schema;
import dev.kedge.files.Committed;
import dev.kedge.files.SchemaAt;
import dev.kedge.files.accept.Reconciliation;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.Status;
import dev.kedge.runtime.Unmanaged;
import dev.kedge.runtime.catalog.Catalog;
import dev.kedge.runtime.live.Audited;
import dev.kedge.runtime.live.LiveDatabase;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares a live database with the committed schema as of the database's own revision. */
@Command(
        name = "audit",
        description = {
            "Compares a live database with the committed schema as of the revision that the database is at, or as of "
                    + "another one with --at. Exits with 2 if anything differs. Changes nothing: objects that are created to compare "
                    + "expressions are temporary, and are rolled back."
        },
        footer = {
            "",
            "Example:",
            "  kedge audit --dir src/main/resources/kedge/market \\",
            "    --url postgresql://localhost/market",
            "  kedge audit --dir … --at head   (what is missing for the newest revision)"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class AuditCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--twin",
            paramLabel = "URL",
            description = "An empty database on a server of the same version. The declared schema is built there "
                    + "temporarily if this server cannot compare expressions itself: on a standby, or for a role "
                    + "without the TEMP privilege.")
    private @Nullable String twin;

    @Option(
            names = "--at",
            paramLabel = "TARGET",
            description =
                    "Compare with the schema as of this revision: its id or the beginning of it, head, current, +N, "
                            + "ID-N. Each table and column is listed as existing, missing, extra or different.")
    private @Nullable String at;

    @Option(names = "--verbose", description = "Also list what is as declared.")
    private boolean verbose;

    @Option(
            names = "--unmanaged",
            description = "List what cannot be declared, and what @Database(ignore = …) leaves alone.")
    private boolean unmanaged;

    @Option(names = "--no-repair", description = "Do not print how to repair the differences.")
    private boolean noRepair;

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Override
    public Integer call() {
        DatabaseInfo info = CommandFailure.unwrap(Committed.readDatabase(folder.source()));
        // comes first, because it checks that the server can be queried
        try (LiveDatabase live = database.live(info.schema())) {
            Meanwhile<Catalog> catalog = Meanwhile.begin(live::catalog);
            Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.source()));
            return audit(committed, live, catalog);
        }
    }

    private int audit(Committed committed, LiveDatabase live, Meanwhile<Catalog> catalog) {
        Status status = database.kedge(committed).status();
        FailurePrinter.print(at == null ? warnings(status) : List.of(), spec.commandLine());
        List<String> revisions = revisions(committed, status);
        Schema declared = CommandFailure.unwrap(SchemaAt.revisions(committed, revisions));
        Audited audited;
        try (StatusLine line = json ? StatusLine.quiet() : Console.lines(spec)) {
            line.begin(Reading.of("Reading the catalogs and comparing them"));
            audited = audit(catalog.get(), declared, committed.snapshot().database(), live);
        }
        Optional<Reconciliation> repair = noRepair || at != null || audited.isClean()
                ? Optional.empty()
                : Optional.of(Reconciliation.of(audited.declared(), audited.found()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            List<String> others =
                    audited.unmanaged().stream().map(Unmanaged::toString).toList();
            out.println(AuditJson.print(revisions, findings(audited), others, repair, status.schema()));
        } else if (at != null) {
            printAt(committed, status, revisions, audited, out);
        } else {
            print(status, audited, repair, live, out);
        }
        out.flush();
        repair.ifPresent(way -> FailurePrinter.print(asWarnings(way), spec.commandLine()));
        return audited.isClean() ? 0 : ExitCode.DIFFERENT;
    }

    /** The revisions to compare with: those that the database is at, unless others are asked for. */
    private List<String> revisions(Committed committed, Status status) {
        return at == null
                ? status.heads()
                : List.copyOf(CommandFailure.unwrap(
                        Target.resolve(committed.graph(), Entries.applied(status), String.valueOf(at))));
    }

    private List<Finding> findings(Audited audited) {
        return at == null ? audited.findings() : Audit.withMissingParts(audited.findings(), audited.declared());
    }

    private void printAt(Committed committed, Status status, List<String> revisions, Audited audited, PrintWriter out) {
        out.println("Database " + AnsiStyle.of("bold", status.database()) + " at " + at(status.heads())
                + ", compared with " + at(revisions));
        AuditText printer = new AuditText(out, Console.terminal(spec).columns(), true).as("exists");
        List<Finding> findings = findings(audited);
        printer.findings(findings);
        if (unmanaged && !audited.unmanaged().isEmpty()) {
            printer.unmanaged(audited.unmanaged());
        }
        printer.summary(findings, audited.unmanaged().size(), unmanagedHint());
        Set<String> wanted = committed.graph().withAncestors(revisions);
        long left = status.pending().stream()
                .filter(pending -> wanted.contains(pending.id()))
                .count();
        if (left > 0) {
            out.println(Console.text(
                    Wording.of(
                            (left == 1 ? "1 revision is" : left + " revisions are")
                                    + " left to get there: {upgrade --dir=%1$s @target=%2$s}",
                            folder.name(),
                            String.valueOf(at)),
                    spec));
        }
    }

    private static String at(List<String> revisions) {
        return revisions.isEmpty() ? "no revision" : String.join(", ", revisions);
    }

    private String unmanagedHint() {
        return unmanaged ? "" : Console.text(Wording.of(" ({--unmanaged} lists them)"), spec);
    }

    /** This build knows nothing about the revisions of other builds. */
    private List<Diagnostic> warnings(Status status) {
        if (!status.unknown().isEmpty()) {
            throw new CommandFailure(status.unknown().stream()
                    .map(unknown -> Diagnostic.of(CommandCode.AUDIT_UNKNOWN_REVISION, Place.NOWHERE, unknown.id()))
                    .toList());
        }
        List<Diagnostic> warnings = new ArrayList<>();
        if (status.heads().isEmpty() && status.halfDone().isEmpty()) {
            warnings.add(Diagnostic.of(CommandCode.AUDIT_UNSTAMPED, Place.NOWHERE, status.database(), folder.name()));
        }
        status.halfDone()
                .forEach(half -> warnings.add(Diagnostic.of(
                        CommandCode.AUDIT_HALF_DONE,
                        Place.NOWHERE,
                        half.id(),
                        Wording.of("{status --dir=%1$s}", folder.name()))));
        return warnings;
    }

    private static List<Diagnostic> asWarnings(Reconciliation repair) {
        return repair.problems().stream()
                .map(problem -> Diagnostic.of(
                        CommandCode.REPAIR_IMPOSSIBLE, problem.place(), problem.message(), problem.remedy()))
                .toList();
    }

    private Audited audit(Catalog catalog, Schema declared, DatabaseInfo info, LiveDatabase live) {
        if (twin == null) {
            return live.audit(catalog, declared, info::ignores, Optional.empty());
        }
        DatabaseUrl url = CommandFailure.unwrap(DatabaseUrl.parse(twin));
        try (LiveDatabase empty = LiveDatabase.open(url, info.schema())) {
            return live.audit(catalog, declared, info::ignores, Optional.of(empty));
        }
    }

    private void print(
            Status status, Audited audited, Optional<Reconciliation> repair, LiveDatabase live, PrintWriter out) {
        out.println("Database " + AnsiStyle.of("bold", status.database()) + " at " + at(status.heads())
                + (status.pending().isEmpty()
                        ? ""
                        : AnsiStyle.of("yellow", ", " + status.pending().size() + " behind the folder")));
        AuditText printer = new AuditText(out, Console.terminal(spec).columns(), verbose);
        printer.findings(audited.findings());
        if (unmanaged && !audited.unmanaged().isEmpty()) {
            printer.unmanaged(audited.unmanaged());
        }
        printer.summary(audited.findings(), audited.unmanaged().size(), unmanagedHint());
        repair.ifPresent(way -> printer.repair(
                way,
                live.consequences(way.database().upPhases(), List.of(audited.declared(), audited.found()))
                        .lines(),
                status.schema(),
                codeCommands(status).stream()
                        .map(command -> Console.text(command, spec))
                        .toList()));
    }

    /** The commands after the entities have been changed. Pending revisions must be applied before the new revision. */
    private List<Wording> codeCommands(Status status) {
        String dir = folder.name();
        List<Wording> commands = new ArrayList<>();
        if (!status.pending().isEmpty()) {
            commands.add(Wording.of("{upgrade --dir=%1$s}", dir));
        }
        commands.add(Wording.of("{accept --dir=%1$s --model=MODEL --message=\"What production has\"}", dir));
        commands.add(Wording.of("{stamp --dir=%1$s @target=head}", dir));
        return commands;
    }
}
