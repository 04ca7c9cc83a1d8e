package dev.kedge.benchmarks;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.files.Directory;
import dev.kedge.files.Model;
import dev.kedge.files.SnapshotFile;
import dev.kedge.files.accept.Accept;
import dev.kedge.files.decision.DecisionOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A committed folder that accept writes, revision by revision, until its schema is the model's. */
final class AcceptedHistory {
    /** The columns that a long history adds later. */
    private static final Set<String> LATE = Set.of("description", "due_on");

    private final Model model;
    private final Directory directory;
    private Instant now = Instant.parse("2025-01-01T00:00:00Z");

    private AcceptedHistory(Model model, Directory directory) {
        this.model = model;
        this.directory = directory;
    }

    /** Writes so many revisions: each creates an equal part of the tables. */
    static void ofTables(Model model, Path folder, int revisions) throws IOException {
        new AcceptedHistory(model, new Directory(folder)).grow(revisions, List.of(), tables(model));
    }

    /** Writes so many revisions: the first half creates tables, the second adds two columns to each. */
    static void ofTablesAndColumns(Model model, Path folder, int revisions) throws IOException {
        AcceptedHistory history = new AcceptedHistory(model, new Directory(folder));
        List<Table> early = tables(model).stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .filter(column -> !LATE.contains(column.name()))
                        .toList()))
                .toList();
        history.grow(revisions / 2, List.of(), early);
        history.grow(revisions / 2, early, tables(model));
    }

    private static List<Table> tables(Model model) {
        return model.declared().schema().tables();
    }

    private void grow(int revisions, List<Table> before, List<Table> after) throws IOException {
        for (int i = 1; i <= revisions; i++) {
            int reached = after.size() * i / revisions;
            List<Table> tables = new ArrayList<>(after.subList(0, reached));
            if (!before.isEmpty()) {
                tables.addAll(before.subList(reached, before.size()));
            }
            accept(tables);
        }
    }

    private void accept(List<Table> tables) throws IOException {
        Path snapshot = directory.path().resolve(SnapshotFile.NAME);
        String hash = Files.exists(snapshot) ? Hashes.sha256(Files.readString(snapshot)) : "";
        Schema schema = model.declared().schema().without(table -> true).plus(tables);
        Model then = new Model(
                model.database(),
                hash,
                "",
                model.sources(),
                new Declared(schema, model.declared().origins()));
        now = now.plus(Duration.ofMinutes(1));
        Outcome<Accept.Result> outcome = Accept.run(
                new Accept.Request(directory, then, Optional.of("Grow the schema"), DecisionOptions.NONE, false, now));
        if (!outcome.isPresent() || outcome.get().revision().isEmpty()) {
            throw new IllegalStateException(outcome.diagnostics().toString());
        }
    }
}
