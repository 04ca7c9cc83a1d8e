package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diff.Plan;
import dev.kedge.core.diff.Planner;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.ChangeComment;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a history of 2,000 revisions. */
class ManyRevisionsTest {
    private static final int REVISIONS = 2_000;
    private static final QualifiedName TABLE = QualifiedName.of("stock");

    @TempDir
    Path folder;

    @Test
    void aLongHistoryIsReadAndProven() throws IOException {
        DirectoryWriter writer = new DirectoryWriter(new Directory(folder));
        DatabaseInfo database = new DatabaseInfo("market", 14, "public", List.of());
        Schema schema = Schema.EMPTY;
        List<String> folders = new ArrayList<>();
        List<String> parents = List.of();
        for (int i = 0; i < REVISIONS; i++) {
            Plan plan = Planner.plan(schema, List.of(step(i)));
            Instant created = Instant.EPOCH.plus(Duration.ofMinutes(i));
            NewRevision revision = NewRevision.of(plan, parents, "Change " + i, created, 14, List.of(), List.of());
            schema = step(i).applyTo(schema);
            folders.add(revision.folder());
            parents = List.of(revision.content().revision());
            // The list grows with every revision; only the last snapshot is of interest.
            writer.add(revision, new Snapshot(database, List.of(revision.folder()), Declared.EMPTY));
        }
        writer.write(new Snapshot(database, folders, Declared.EMPTY.withSchema(schema, Map.of())));

        Committed committed = Committed.read(new Directory(folder)).get();
        assertThat(committed.history()).hasSize(REVISIONS);
        assertThat(committed.head().orElseThrow().content().message()).isEqualTo("Change " + (REVISIONS - 1));
    }

    private static Step step(int number) {
        return number == 0
                ? new CreateTable(Table.of(TABLE, List.of(Column.of("id", 1, PgType.of("bigint")))))
                : new ChangeComment(TABLE, "id", Optional.of("comment " + number));
    }
}
