package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.FileFailure;
import dev.kedge.cli.console.WrongUsage;
import dev.kedge.cli.listing.AcceptReport;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.WrittenOption;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.FileText;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.files.NewRevision;
import dev.kedge.files.SourceDate;
import dev.kedge.files.accept.Accept;
import dev.kedge.files.accept.HandWrittenRevision;
import dev.kedge.files.rows.RowFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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

/** Writes a revision for hand-written SQL. */
@Command(
        name = "revision",
        description = {
            "Writes a revision for SQL that changes rows: an empty one to fill in by hand, or one with the "
                    + "SQL of files or with a Java step. To change the schema, change the entities and use accept."
        },
        footer = {
            "",
            "Examples:",
            "  kedge revision --dir src/main/resources/kedge/market -m \"Fill symbols\"",
            "  kedge revision --dir … -m \"Fill symbols\" --sql fill.sql",
            "  kedge revision --dir … -m \"Fill symbols\" --java com.example.FillSymbols",
            "  kedge revision --dir … -m \"Load prices\" --copy prices=prices.csv"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class RevisionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private WrittenOption written = new WrittenOption();

    @Option(
            names = {"-m", "--message"},
            required = true,
            paramLabel = "TEXT",
            description = "What the revision does, in one line.")
    private String message = "";

    @Option(
            names = "--sql",
            paramLabel = "FILE",
            description = "A file with its SQL: one transaction, or phases that begin with a line such as -- phase 1 "
                    + "[tx]: fill. With several files, their phases run in this order.")
    private List<Path> sql = new ArrayList<>();

    @Option(
            names = "--java",
            paramLabel = "NAME",
            description =
                    "A Java step instead of SQL: the name of a class that implements dev.kedge.runtime.DataStep, or "
                            + "the name under which the application registers it. See docs/java-steps.md.")
    private @Nullable String java;

    @Option(
            names = "--copy",
            paramLabel = "TABLE=FILE",
            description =
                    "A CSV file of rows for a table, which may be compressed with gzip (.gz). Its first line names the "
                            + "columns. Kedge copies it into the revision's folder. May be repeated.")
    private List<String> copy = new ArrayList<>();

    @Override
    public Integer call() {
        if (java != null && !(sql.isEmpty() && copy.isEmpty())) {
            throw new WrongUsage(
                    spec.commandLine(),
                    Wording.of("A revision has either {--java=NAME} or {--sql=FILE} and {--copy=TABLE=FILE}; "
                            + "a file of SQL may have java phases."));
        }
        NewRevision revision = CommandFailure.unwrap(write(SourceDate.now(System.getenv())));
        Accept.Result result = new Accept.Result(Optional.of(revision), Optional.empty());
        written.print(
                result.revision(),
                List.of(),
                true,
                AcceptReport.lines(folder.directory(), result),
                spec.commandLine().getOut());
        return 0;
    }

    private Outcome<NewRevision> write(Instant now) {
        return java == null
                ? HandWrittenRevision.run(
                        folder.directory(),
                        message,
                        sql.stream().map(RevisionCommand::read).toList(),
                        rows(),
                        now)
                : HandWrittenRevision.ofJava(folder.directory(), message, java, now);
    }

    private List<RowFile> rows() {
        return copy.stream().map(this::rows).toList();
    }

    private RowFile rows(String option) {
        int equals = option.indexOf('=');
        if (equals < 1) {
            throw new WrongUsage(
                    spec.commandLine(), Wording.of("\"%1$s\" names no table. Write {--copy=TABLE=FILE}", option));
        }
        String table = option.substring(0, equals);
        Path file = Path.of(option.substring(equals + 1));
        try {
            int dot = table.indexOf('.');
            QualifiedName name = dot < 0
                    ? QualifiedName.of(table)
                    : new QualifiedName(table.substring(0, dot), table.substring(dot + 1));
            return new RowFile(name, file.toString(), firstBytes(file));
        } catch (IOException e) {
            throw FileFailure.of("The file " + file + " cannot be read", e);
        }
    }

    private static HandWrittenRevision.SqlFile read(Path file) {
        try {
            String text = CommandFailure.unwrap(FileText.of(file.toString(), firstBytes(file)));
            return new HandWrittenRevision.SqlFile(file.toString(), text);
        } catch (IOException e) {
            throw FileFailure.of("The file " + file + " cannot be read", e);
        }
    }

    /** One byte more than the limit is enough to refuse the file. */
    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(FileText.MOST_BYTES + 1);
        }
    }
}
