package dev.kedge.cli;

import dev.kedge.cli.listing.FindingLines;
import dev.kedge.cli.listing.Paint;
import dev.kedge.core.diff.Audit;
import dev.kedge.core.diff.Finding;
import dev.kedge.core.diff.Finding.Verdict;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.FindingJson;
import dev.kedge.files.SchemaAt;
import dev.kedge.runtime.LiveDatabase;
import dev.kedge.runtime.Status;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds a live database against the committed schema at the database's own revision. */
@Command(
        name = "audit",
        description = {
            "Holds a live database against the committed schema at the database's own revision; exit code 2 if anything "
                    + "differs. Nothing is changed; the server is asked in its temporary space and that is rolled back."
        },
        footer = {
            "",
            "Example:",
            "  kedge audit --dir src/main/resources/kedge/market --url postgresql://localhost/market"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
final class AuditCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--verbose", description = "List what is as declared, too.")
    private boolean verbose;

    @Option(names = "--unmanaged", description = "Look at tables that @Database(ignore = …) leaves alone, too.")
    private boolean unmanaged;

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Override
    public Integer call() {
        Directory directory = folder.directory();
        Committed committed = CommandFailure.unwrap(Committed.read(directory));
        DatabaseInfo info = committed.snapshot().database();
        Status status = database.kedge(committed).status();
        Schema declared = CommandFailure.unwrap(SchemaAt.revisions(committed, status.heads()));
        List<Finding> findings = findings(declared, info);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(FindingJson.print(findings));
        } else {
            out.println("Database " + Paint.of("bold", status.database()) + " at "
                    + (status.heads().isEmpty() ? "no revision" : String.join(", ", status.heads())));
            Audit.byObject(findings).forEach((object, group) -> print(object, group, out));
            summary(findings, out);
        }
        out.flush();
        return findings.stream().allMatch(finding -> finding.verdict() == Verdict.OK) ? 0 : Main.DIFFERENT;
    }

    private List<Finding> findings(Schema declared, DatabaseInfo info) {
        try (LiveDatabase live = database.live(info.schema())) {
            return live.audit(declared, unmanaged ? name -> false : info::ignores);
        }
    }

    private void print(ObjectKey object, List<Finding> group, PrintWriter out) {
        long fine = group.stream().filter(f -> f.verdict() == Verdict.OK).count();
        if (fine == group.size() && !verbose) {
            out.println("  " + FindingLines.label(Verdict.OK) + " " + object + ", " + fine
                    + (fine == 1 ? " object" : " objects"));
            return;
        }
        for (Finding finding : group) {
            if (finding.verdict() != Verdict.OK || verbose || finding.object().equals(object)) {
                FindingLines.of(finding).forEach(out::println);
            }
        }
    }

    private void summary(List<Finding> findings, PrintWriter out) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        findings.forEach(finding -> counts.merge(finding.verdict(), 1L, Long::sum));
        StringBuilder line = new StringBuilder();
        counts.forEach((verdict, count) -> line.append(line.isEmpty() ? "" : ", ")
                .append(count)
                .append(' ')
                .append(verdict.name().toLowerCase(Locale.ROOT)));
        out.println(line);
        if (counts.keySet().stream().anyMatch(verdict -> verdict != Verdict.OK)) {
            out.println("Make the database right: kedge diff --from <url> --to <the folder> --no-renames --sql");
            out.println("Make the code right:     change the entities, then accept and stamp.");
        }
    }
}
