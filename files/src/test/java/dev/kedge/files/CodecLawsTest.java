package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.laws.Law;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tries on random schemas that every file is read as it was printed. */
class CodecLawsTest {
    private static final long SEED = Long.getLong("kedge.seed", 1);
    private static final int CASES = Law.seeds(200, 500);
    private static final DatabaseInfo DATABASE = new DatabaseInfo("market", 14, "public", List.of("tmp_%", "a\"b"));

    @Test
    void snapshots() {
        Law.holdsAtOnce(SEED, CASES, that -> {
            Snapshot snapshot = new Snapshot(DATABASE, List.of("20250904_2030_3f2a91c0d1e2_x"), declared(that.after()));
            String text = SnapshotFile.print(snapshot);
            assertThat(SnapshotFile.parse("snapshot.jsonl", text).get()).isEqualTo(snapshot);
            assertThat(SnapshotFile.print(
                            SnapshotFile.parse("snapshot.jsonl", text).get()))
                    .isEqualTo(text);
        });
    }

    @Test
    void models() {
        Law.holdsAtOnce(SEED, CASES, that -> {
            Model model = new Model(DATABASE, "abc", "def", List.of("a/B.java"), declared(that.after()));
            assertThat(ModelFile.parse("market.json", ModelFile.print(model)).get())
                    .isEqualTo(model);
        });
    }

    @Test
    void revisions() {
        Law.holdsAtOnce(SEED, CASES, that -> {
            Plan plan = that.plan();
            RevisionContent content = new RevisionContent(
                    "3f2a91c0d1e2",
                    List.of("aaaaaaaaaaaa"),
                    "It's \"100%\" \\ done",
                    Instant.parse("2025-09-04T20:30:00Z"),
                    14,
                    plan.compatible(),
                    List.of("--drop a.b"),
                    List.of(),
                    plan.up(),
                    plan.down(),
                    entries(plan.upPhases()),
                    entries(plan.downPhases()));
            String text = RevisionFile.print(content);
            RevisionContent read = RevisionFile.parse("revision.json", text).get();
            assertThat(read).isEqualTo(content);
            assertThat(RevisionFile.print(read)).isEqualTo(text);
            assertThat(read.stepsHash()).isEqualTo(content.stepsHash());
        });
    }

    private static List<RevisionContent.PhaseEntry> entries(List<Phase> phases) {
        return phases.stream()
                .map(p -> new RevisionContent.PhaseEntry(p.number(), p.mode(), p.steps(), "00ff"))
                .toList();
    }

    private static Declared declared(Schema schema) {
        Map<ObjectKey, Origin> origins = new HashMap<>();
        for (Table table : schema.tables()) {
            origins.put(ObjectKey.table(table.name()), Origin.of("a.b.C$D"));
            table.columns().stream()
                    .limit(2)
                    .forEach(column -> origins.put(
                            ObjectKey.column(table.name(), column.name()),
                            new Origin(
                                    Optional.empty(),
                                    Optional.of("old \"name\""),
                                    Optional.of("a::int % 2"),
                                    Optional.of("'\\'"))));
        }
        return Declared.EMPTY.withSchema(schema, origins);
    }
}
