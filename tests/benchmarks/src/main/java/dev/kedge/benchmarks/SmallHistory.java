package dev.kedge.benchmarks;

import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Script;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.CreateTable;
import dev.kedge.files.RevisionContent;
import dev.kedge.files.RevisionFile;
import dev.kedge.files.Snapshot;
import dev.kedge.files.SnapshotFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Revisions that create a table of three columns each.
 *
 * @param plans what each does
 */
record SmallHistory(List<Plan> plans) {

    static SmallHistory of(int revisions) {
        List<Plan> plans = new ArrayList<>();
        for (int i = 1; i <= revisions; i++) {
            plans.add(Planner.plan(Schema.EMPTY, List.of(new CreateTable(table(i)))));
        }
        return new SmallHistory(plans);
    }

    private static Table table(int number) {
        return Table.of(
                QualifiedName.of(String.format(Locale.ROOT, "table%04d", number)),
                List.of(
                        Column.of("id", 1, PgType.of("bigint")).withNullable(false),
                        Column.of("name", 2, PgType.of("text")),
                        Column.of("created_at", 3, PgType.of("timestamptz"))));
    }

    /** The statements of each revision. */
    List<List<String>> statements() {
        return plans.stream()
                .map(plan -> plan.upPhases().stream()
                        .flatMap(phase -> phase.statements().stream())
                        .toList())
                .toList();
    }

    /** Writes a file for each revision, as Flyway wants them. */
    Path writeFlyway(Path folder) throws IOException {
        int number = 1;
        for (List<String> statements : statements()) {
            Files.writeString(
                    folder.resolve(String.format(Locale.ROOT, "V%04d__create_table.sql", number)),
                    String.join(";\n", statements) + ";\n");
            number++;
        }
        return folder;
    }

    /** Writes the folder of a database. Accept would read all of it again for every revision that it adds. */
    Path writeKedge(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        List<String> parents = List.of();
        for (Plan plan : plans) {
            String id = String.format(Locale.ROOT, "%012x", names.size() + 1);
            String name = "20250101_0000_" + id + "_create_table";
            Path revision = Files.createDirectories(folder.resolve("revisions").resolve(name));
            Files.writeString(revision.resolve(RevisionFile.NAME), RevisionFile.print(content(id, parents, plan)));
            Files.writeString(revision.resolve(Direction.UP.file()), Script.print(plan.upPhases()));
            Files.writeString(revision.resolve(Direction.DOWN.file()), Script.print(plan.downPhases()));
            parents = List.of(id);
            names.add(name);
            tables.add(((CreateTable) plan.up().get(0)).table());
        }
        Snapshot snapshot = new Snapshot(
                new DatabaseInfo("small", 14, "public", List.of()),
                names,
                new Declared(Schema.of(tables), new TreeMap<>()));
        Files.writeString(folder.resolve(SnapshotFile.NAME), SnapshotFile.print(snapshot));
        return folder;
    }

    private static RevisionContent content(String id, List<String> parents, Plan plan) {
        return new RevisionContent(
                id,
                parents,
                "Create a table",
                Instant.EPOCH,
                14,
                true,
                List.of(),
                List.of(),
                plan.up(),
                plan.down(),
                entries(plan.upPhases()),
                entries(plan.downPhases()));
    }

    private static List<RevisionContent.PhaseEntry> entries(List<Phase> phases) {
        return phases.stream()
                .map(phase -> new RevisionContent.PhaseEntry(
                        phase.number(), phase.mode(), phase.steps(), Hashes.ofSql(phase.sql())))
                .toList();
    }
}
