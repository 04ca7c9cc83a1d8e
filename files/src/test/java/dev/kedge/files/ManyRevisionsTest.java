package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.Step;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads a history of 2,000 revisions. */
class ManyRevisionsTest {
    private static final int REVISIONS = 2_000;
    private static final QualifiedName TABLE = QualifiedName.of("stock");

    /** A folder in memory, for thousands of files take a disk longer than everything that is tried here. */
    private record Memory(Map<String, String> files, List<String> folders) implements Source {
        @Override
        public Optional<byte[]> bytes(String path) {
            return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Optional<List<String>> revisionFolders() {
            return Optional.of(folders);
        }

        @Override
        public String prefix() {
            return "";
        }
    }

    @Test
    void aLongHistoryIsReadAndProven() {
        Map<String, String> files = new HashMap<>();
        List<String> folders = new ArrayList<>();
        List<String> parents = List.of();
        Schema schema = Schema.EMPTY;
        for (int i = 0; i < REVISIONS; i++) {
            Plan plan = Planner.plan(schema, List.of(step(i)));
            Instant created = Instant.EPOCH.plus(Duration.ofMinutes(i));
            NewRevision revision = NewRevision.of(plan, parents, "Change " + i, created, 14, List.of(), List.of());
            revision.files().forEach((name, text) -> files.put("revisions/" + revision.folder() + "/" + name, text));
            schema = step(i).applyTo(schema);
            folders.add(revision.folder());
            parents = List.of(revision.content().revision());
        }
        DatabaseInfo database = new DatabaseInfo("market", 14, "public", List.of());
        Snapshot snapshot = new Snapshot(database, folders, Declared.EMPTY.withSchema(schema, Map.of()));
        files.put(SnapshotFile.NAME, SnapshotFile.print(snapshot));

        Committed committed = Committed.read(new Memory(files, folders)).get();
        assertThat(committed.history()).hasSize(REVISIONS);
        assertThat(committed.head().orElseThrow().content().message()).isEqualTo("Change " + (REVISIONS - 1));
    }

    private static Step step(int number) {
        return number == 0
                ? new CreateTable(Table.of(TABLE, List.of(Column.of("id", 1, PgType.of("bigint")))))
                : new CommentObject(ObjectKey.column(TABLE, "id"), Optional.of("comment " + number));
    }
}
