package dev.kedge.files.accept;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.lock.SchemaStatements;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Script;
import dev.kedge.core.revision.SqlProblems;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.CodeTokens;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.stability.Experimental;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.DirectoryWriter;
import dev.kedge.files.NewRevision;
import dev.kedge.files.RevisionContent;
import dev.kedge.files.Snapshot;
import dev.kedge.files.rows.LoadingOrder;
import dev.kedge.files.rows.RowFile;
import dev.kedge.files.rows.RowFileCheck;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a revision with SQL that is written by hand or with a Java step. It changes rows, and of the schema only what
 * Kedge does not manage.
 */
@Experimental
public final class HandWrittenRevision {
    private static final String UP = """
            -- Write here what the revision does, each statement with its semicolon. It may change rows, and nothing of the
            -- schema: that is what entities are for. Give what cannot run in a transaction a phase of its own, with --sql.""";
    private static final String DOWN = """
            -- Write here what undoes it; leave it as it is if nothing has to be undone.""";

    private HandWrittenRevision() {}

    /** Blanks, quotes, semicolons and comments would make something else of the line in up.sql. */
    private static final Pattern STEP_NAME = Pattern.compile("(?!.*(--|/\\*))[^\\s\\p{Cntrl};'\"]+");

    /**
     * Writes a revision with a Java step. If that is not possible, the folder is not changed.
     *
     * @param directory the database's folder
     * @param message what the revision does
     * @param step the name of the step
     * @param now when the revision is created
     * @return the revision that was written, or the reasons why it was not written
     */
    public static Outcome<NewRevision> ofJava(Directory directory, String message, String step, Instant now) {
        if (!STEP_NAME.matcher(step).matches()) {
            return Outcome.failed(Diagnostic.of(CommandCode.JAVA_STEP_NAME, Place.NOWHERE, step));
        }
        return write(
                directory,
                message,
                (line, schema) -> Outcome.of(List.of(phase(Mode.JAVA, line, step))),
                List.of(),
                now);
    }

    /**
     * Writes the revision. If that is not possible, the folder is not changed.
     *
     * @param directory the database's folder
     * @param message what the revision does
     * @param sql the files with its SQL, which may have phases, in order; empty for a revision to fill in
     * @param now when the revision is created
     * @return the revision that was written, or the reasons why it was not written
     */
    public static Outcome<NewRevision> run(Directory directory, String message, List<SqlFile> sql, Instant now) {
        return run(directory, message, sql, List.of(), now);
    }

    /**
     * Writes the revision with files of rows, which are loaded after the SQL has run. If that is not possible, the folder
     * is not changed.
     *
     * @param directory the database's folder
     * @param message what the revision does
     * @param sql the files with its SQL, which may have phases, in order; empty for none
     * @param rows the files of rows, in any order
     * @param now when the revision is created
     * @return the revision that was written, or the reasons why it was not written
     */
    public static Outcome<NewRevision> run(
            Directory directory, String message, List<SqlFile> sql, List<RowFile> rows, Instant now) {
        return write(
                directory,
                message,
                (line, schema) -> own(line, sql, rows, schema).then(own -> copies(own, rows, schema)),
                rows,
                now);
    }

    private static Outcome<NewRevision> write(
            Directory directory,
            String message,
            BiFunction<String, Schema, Outcome<List<Phase>>> up,
            List<RowFile> rows,
            Instant now) {
        String line = message.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return Outcome.failed(
                    Diagnostic.of(DriftCode.MESSAGE_MISSING, Place.NOWHERE, Wording.of("{--message=\"Fill …\"}")));
        }
        return Committed.read(directory)
                .then(committed -> up.apply(
                                line, committed.snapshot().declared().schema())
                        .then(phases -> write(directory, committed, line, phases, rows, now)));
    }

    /**
     * A file of SQL that was written by hand.
     *
     * @param name the file's name, for messages
     * @param text its text
     */
    public record SqlFile(String name, String text) {
        /** The text with LF at the ends of lines. */
        String unixText() {
            return text.replace("\r\n", "\n");
        }

        /** The name without its folder and ending. */
        String baseName() {
            return name.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
        }
    }

    private static Phase phase(Mode mode, String title, String sql) {
        return new Phase(1, mode, List.of(), title, Optional.empty(), Optional.empty(), Optional.empty(), sql);
    }

    /** The phases of the SQL; without SQL and rows a phase to fill in. */
    private static Outcome<List<Phase>> own(String line, List<SqlFile> sql, List<RowFile> rows, Schema schema) {
        if (sql.isEmpty()) {
            return Outcome.of(rows.isEmpty() ? List.of(phase(Mode.TX, line, UP)) : List.of());
        }
        return phases(line, sql, schema);
    }

    /** The phases, followed by one for each file of rows. */
    private static Outcome<List<Phase>> copies(List<Phase> own, List<RowFile> rows, Schema schema) {
        return LoadingOrder.of(rows, schema).then(ordered -> {
            List<Phase> all = new ArrayList<>(own);
            List<Diagnostic> problems = new ArrayList<>();
            for (RowFile file : ordered) {
                Outcome<List<String>> columns = RowFileCheck.columns(file, schema);
                problems.addAll(columns.diagnostics());
                columns.value().ifPresent(names -> all.add(copy(all.size() + 1, file, names)));
            }
            return Diagnostic.anyError(problems) ? Outcome.failed(problems) : Outcome.of(all, problems);
        });
    }

    private static Phase copy(int number, RowFile file, List<String> columns) {
        String names = columns.stream().map(Identifier::quote).collect(Collectors.joining(", "));
        String sql =
                "COPY " + file.table().sql() + " (" + names + ") FROM '" + file.name() + "' WITH (FORMAT csv, HEADER);";
        return new Phase(
                number,
                Mode.COPY,
                List.of(),
                "copy " + file.name() + " into " + file.table(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sql);
    }

    /** The phases of all files, numbered through. */
    private static Outcome<List<Phase>> phases(String title, List<SqlFile> files, Schema committed) {
        List<Phase> all = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        SchemaStatements schema = new SchemaStatements();
        TouchedTables tables = new TouchedTables(committed);
        for (SqlFile file : files) {
            Outcome<List<Phase>> phases = phases(files.size() == 1 ? title : title + ": " + file.baseName(), file);
            problems.addAll(phases.diagnostics());
            problems.addAll(schemaChanges(phases.value().orElse(List.of()), file, schema, tables));
            for (Phase phase : phases.value().orElse(List.of())) {
                all.add(numbered(phase, all.size() + 1));
            }
        }
        return Diagnostic.anyError(problems) ? Outcome.failed(problems) : Outcome.of(all, problems);
    }

    private static Phase numbered(Phase phase, int number) {
        return new Phase(
                number,
                phase.mode(),
                phase.steps(),
                phase.title(),
                phase.doneWhen(),
                phase.cleanUp(),
                phase.rowsOf(),
                phase.terms(),
                phase.sql());
    }

    /** The statements that change the schema although their phase names no tables, or other ones. */
    private static List<Diagnostic> schemaChanges(
            List<Phase> phases, SqlFile file, SchemaStatements statements, TouchedTables tables) {
        List<Diagnostic> problems = new ArrayList<>();
        String text = file.unixText();
        int from = 0;
        int line = 1;
        int counted = 0;
        for (Phase phase : phases) {
            tables.unknown(file.name(), phase).ifPresent(problems::add);
            for (String statement : phase.statements()) {
                int at = Math.max(from, text.indexOf(statement, from));
                Optional<String> change = statements.change(statement);
                if (change.isPresent()) {
                    // comments above a statement belong to it
                    int begin = at + CodeTokens.of(statement).get(0).start();
                    line += (int) text.substring(counted, begin)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
                    counted = begin;
                    problem(Place.line(file.name(), line), phase, statement, change.get(), tables)
                            .ifPresent(problems::add);
                }
                from = Math.min(at + statement.length(), text.length());
            }
        }
        return problems;
    }

    private static Optional<Diagnostic> problem(
            Place place, Phase phase, String statement, String change, TouchedTables tables) {
        if (phase.terms().touches().isEmpty()) {
            return Optional.of(Diagnostic.of(FileCode.SQL_CHANGES_SCHEMA, place, change));
        }
        List<QualifiedName> unnamed = tables.unnamed(phase, statement);
        return unnamed.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                        FileCode.TOUCHED_TABLE_MISSING,
                        place,
                        change,
                        unnamed.stream().map(QualifiedName::sql).collect(Collectors.joining(", ")),
                        Stream.concat(phase.terms().tables().stream(), unnamed.stream())
                                .map(QualifiedName::sql)
                                .collect(Collectors.joining(", "))));
    }

    private static Outcome<List<Phase>> phases(String title, SqlFile file) {
        String text = file.unixText().strip();
        List<Diagnostic> faults = SqlProblems.of(file.name(), text);
        if (!faults.isEmpty()) {
            return Outcome.failed(faults);
        }
        Outcome<List<Phase>> phases;
        if (Script.hasHeader(text)) {
            phases = Script.parse(file.name(), text);
        } else if (Script.isDirective(text.lines().findFirst().orElse(""))) {
            // a file of one transaction may begin with the lines that belong below a header
            phases = Script.parse(file.name(), "-- phase 1 [tx]: " + title + "\n" + text);
        } else {
            phases = Outcome.of(List.of(phase(Mode.TX, title, text)));
        }
        return phases.then(found -> {
            if (found.stream().anyMatch(phase -> !phase.steps().isEmpty())) {
                return unusable(file, "its phases name steps, and it has none");
            }
            return found.stream().allMatch(phase -> phase.statements().isEmpty())
                    ? unusable(file, "it holds no statement")
                    : Outcome.of(found);
        });
    }

    private static Outcome<List<Phase>> unusable(SqlFile file, String why) {
        return Outcome.failed(Diagnostic.of(CommandCode.SQL_FILE_UNUSABLE, Place.NOWHERE, file.name(), why));
    }

    /** The way down is skipped if all phases were, which only those with a condition can be. */
    private static Phase wayDown(String message, List<Phase> up) {
        Phase down = phase(Mode.TX, "undo: " + message, DOWN);
        return up.stream().noneMatch(phase -> phase.terms().when().isPresent())
                ? down
                : down.undoing(up.stream().map(Phase::number).toList());
    }

    private static RevisionContent.Notes notes(List<RowFile> rows) {
        List<RevisionContent.FileEntry> files = rows.stream()
                .map(file -> new RevisionContent.FileEntry(file.name(), Hashes.ofBytes(file.bytes())))
                .sorted(Comparator.comparing(RevisionContent.FileEntry::file))
                .toList();
        return new RevisionContent.Notes(Optional.empty(), List.of(), files, List.of(), Optional.empty());
    }

    private static Outcome<NewRevision> write(
            Directory directory, Committed committed, String message, List<Phase> up, List<RowFile> rows, Instant now) {
        Snapshot snapshot = committed.snapshot();
        Plan plan = Plan.ofPhases(snapshot.declared().schema(), up, List.of(wayDown(message, up)));
        NewRevision revision = NewRevision.of(
                plan,
                committed.head().map(head -> head.revision().id()).stream().toList(),
                message,
                now.truncatedTo(ChronoUnit.SECONDS),
                snapshot.database().postgres(),
                List.of(),
                List.of(),
                notes(rows));
        List<String> folders = new ArrayList<>(snapshot.revisions());
        folders.add(revision.folder());
        try {
            new DirectoryWriter(directory)
                    .add(
                            revision,
                            new Snapshot(snapshot.database(), folders, snapshot.releases(), snapshot.declared()),
                            rows.stream().collect(Collectors.toMap(RowFile::name, RowFile::bytes)));
            return Outcome.of(revision);
        } catch (IOException e) {
            return Outcome.failed(Diagnostic.of(
                    FileCode.FILE_UNREADABLE,
                    Place.whole(directory.path().toString()),
                    "The folder cannot be written: " + e.getMessage()));
        }
    }
}
