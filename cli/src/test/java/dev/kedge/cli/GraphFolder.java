package dev.kedge.cli;

import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Script;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CreateIndex;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.Step;
import dev.kedge.files.RevisionContent;
import dev.kedge.files.RevisionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a folder whose history has a branch, a merge and two heads:
 *
 * <pre>
 *            /-- 20bb --\            /-- 50ee
 *     10aa --            -- 40dd ---
 *            \-- 30cc --/            \-- 60ff
 * </pre>
 */
final class GraphFolder {
    static final String ROOT = "10aa31c0d1e2";
    static final String LEFT = "20bb77b0c9d8";
    static final String RIGHT = "30cc01c4e7a2";
    static final String MERGE = "40dd1bc4e7a2";
    static final String BREAKING = "50ee52f8a1b3";
    static final String COMMENT = "60ff98d2c4e5";

    private static final QualifiedName PRICES = QualifiedName.of("prices");

    private final Path folder;
    private final Map<String, Schema> schemas = new HashMap<>();
    private final List<String> folders = new ArrayList<>();

    private GraphFolder(Path folder) {
        this.folder = folder;
    }

    static void write(Path folder) throws IOException {
        GraphFolder graph = new GraphFolder(folder);
        Column id = Column.of("id", 1, PgType.of("bigint"));
        Column close = Column.of("close", 2, PgType.of("numeric(10,2)")).withNullable(true);
        Column adjusted =
                Column.of("adjusted_close", 3, PgType.of("numeric(10,2)")).withNullable(true);
        Index index = Index.of("prices_id_idx", "btree", false, List.of("id"), Optional.empty());
        Table prices = Table.of(PRICES, List.of(id, close));
        graph.add(ROOT, "Create prices", List.of(), new CreateTable(prices));
        graph.add(LEFT, "Add adjusted_close", List.of(ROOT), new AddColumn(PRICES, adjusted, Optional.empty()));
        graph.add(RIGHT, "Index prices by id", List.of(ROOT), new CreateIndex(PRICES, index));
        graph.add(MERGE, "Merge the index with adjusted_close", List.of(LEFT, RIGHT));
        graph.add(BREAKING, "Drop close", List.of(MERGE), new DropColumn(PRICES, "close"));
        graph.add(
                COMMENT,
                "Say what the prices are, where they come from, and for how long they are kept there",
                List.of(MERGE),
                new CommentObject(ObjectKey.table(PRICES), Optional.of("Daily closing prices")));
        StringBuilder snapshot = new StringBuilder(
                "{\"kedge\":\"snapshot\",\"format\":1,\"needs\":\"0.1\",\"database\":\"market\",\"postgres\":14,"
                        + "\"schema\":\"public\"}\n");
        graph.folders.forEach(
                name -> snapshot.append("{\"revision\":\"").append(name).append("\"}\n"));
        Files.writeString(folder.resolve("snapshot.jsonl"), snapshot);
    }

    private void add(String id, String message, List<String> parents, Step... steps) throws IOException {
        // of the two sides of the merge, each changes what the other leaves alone
        Schema before = parents.isEmpty() ? Schema.EMPTY : merged(parents);
        Plan plan = Planner.plan(before, List.of(steps));
        Schema after = before;
        for (Step step : steps) {
            after = step.applyTo(after);
        }
        schemas.put(id, after);
        int day = folders.size() + 1;
        RevisionContent content = new RevisionContent(
                id,
                parents,
                message,
                Instant.parse("2025-09-0" + day + "T20:30:00Z"),
                14,
                plan.compatible(),
                List.of(),
                List.of(),
                plan.up(),
                plan.down(),
                entries(plan.upPhases()),
                entries(plan.downPhases()));
        String name = "2025090" + day + "_2030_" + id;
        folders.add(name);
        Path revision = Files.createDirectories(folder.resolve("revisions").resolve(name));
        Files.writeString(revision.resolve("revision.json"), RevisionFile.print(content));
        Files.writeString(revision.resolve("up.sql"), Script.print(plan.upPhases()));
        Files.writeString(revision.resolve("down.sql"), Script.print(plan.downPhases()));
    }

    private Schema merged(List<String> parents) {
        Schema first = schemas.getOrDefault(parents.get(0), Schema.EMPTY);
        if (parents.size() == 1) {
            return first;
        }
        Schema second = schemas.getOrDefault(parents.get(1), Schema.EMPTY);
        return first.withIndexes(PRICES, second.indexes(PRICES).orElse(List.of()));
    }

    private static List<RevisionContent.PhaseEntry> entries(List<Phase> phases) {
        return phases.stream()
                .map(phase -> new RevisionContent.PhaseEntry(
                        phase.number(), phase.mode(), phase.steps(), Hashes.ofSql(phase.sql())))
                .toList();
    }
}
