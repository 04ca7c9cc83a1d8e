package dev.kedge.core.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CreateIndex;
import dev.kedge.core.step.DropIndex;
import dev.kedge.core.step.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Computes versions of small histories. */
class SchemaVersionTest {
    private static final QualifiedName PRICES = QualifiedName.of("prices");
    private static final Step COLUMN = new AddColumn(PRICES, Column.of("day", 1, PgType.of("date")), Optional.empty());
    private static final Step COMMENT = new CommentObject(ObjectKey.table(PRICES), Optional.of("x"));

    private static Step index(boolean unique) {
        return new CreateIndex(PRICES, Index.of("i", "btree", unique, List.of("day"), Optional.empty()));
    }

    private static Revision revision(String id, List<String> parents, boolean compatible, Step up, Step... down) {
        return of(id, parents, compatible, List.of(up), List.of(down));
    }

    private static Revision of(String id, List<String> parents, boolean compatible, List<Step> up, List<Step> down) {
        RevisionHeader header = new RevisionHeader(id, parents, id, "", compatible, "");
        return new Revision(header, Instant.EPOCH, 14, up, down, "", "");
    }

    private static String last(Revision... revisions) {
        Map<String, SchemaVersion> versions = SchemaVersion.of(List.of(revisions), Map.of());
        return String.valueOf(versions.get(revisions[revisions.length - 1].id()));
    }

    private static final Revision ROOT = revision("a", List.of(), false, COLUMN);

    @Test
    void beginAtOneWhateverTheFirstDoes() {
        assertThat(last(ROOT)).isEqualTo("1.0.0");
        assertThat(last(ROOT, revision("b", List.of(), true, COMMENT))).isEqualTo("1.0.0");
    }

    @Test
    void sayWhatARevisionMeansToCode() {
        assertThat(last(ROOT, revision("b", List.of("a"), false, COLUMN))).isEqualTo("2.0.0");
        assertThat(last(ROOT, revision("b", List.of("a"), true, COLUMN))).isEqualTo("1.1.0");
        assertThat(last(ROOT, revision("b", List.of("a"), true, COMMENT))).isEqualTo("1.0.1");
        assertThat(last(ROOT, revision("b", List.of("a"), true, index(false)))).isEqualTo("1.0.1");
        assertThat(last(ROOT, revision("b", List.of("a"), true, index(true)))).isEqualTo("1.1.0");
        assertThat(last(ROOT, of("b", List.of("a"), true, List.of(COMMENT, COLUMN), List.of())))
                .isEqualTo("1.1.0");
        assertThat(last(ROOT, of("b", List.of("a"), true, List.of(), List.of())))
                .isEqualTo("1.0.1");
    }

    @Test
    void knowOnlyFromTheWayBackWhatIndexWasDropped() {
        Step drop = new DropIndex(PRICES, "i");
        assertThat(last(ROOT, revision("b", List.of("a"), true, drop, index(false))))
                .isEqualTo("1.0.1");
        assertThat(last(ROOT, revision("b", List.of("a"), true, drop, index(true))))
                .isEqualTo("1.1.0");
        assertThat(last(ROOT, revision("b", List.of("a"), true, drop))).isEqualTo("1.1.0");
    }

    @Test
    void goOnFromTheHighestParentOfAMerge() {
        Revision broken = revision("b", List.of("a"), false, COLUMN);
        Revision wider = revision("c", List.of("a"), true, COLUMN);
        assertThat(last(ROOT, broken, wider, of("d", List.of("c", "b"), true, List.of(), List.of())))
                .isEqualTo("2.0.1");
        assertThat(last(ROOT, broken, wider, of("d", List.of("b", "c"), true, List.of(COLUMN), List.of())))
                .isEqualTo("2.1.0");
        assertThat(new SchemaVersion(1, 10, 0)).isGreaterThan(new SchemaVersion(1, 9, 9));
    }

    @Test
    void goOnFromTheVersionThatAReleaseNames() {
        Revision second = revision("b", List.of("a"), true, COLUMN);
        Revision third = revision("c", List.of("b"), true, COMMENT);
        Map<String, SchemaVersion> versions =
                SchemaVersion.of(List.of(ROOT, second, third), Map.of("b", new SchemaVersion(7, 2, 0)));
        assertThat(versions.values()).extracting(Object::toString).containsExactly("1.0.0", "7.2.0", "7.2.1");
    }

    @ParameterizedTest
    @CsvSource({
        "2.0.0,2.0.0",
        "v2.10.3,2.10.3",
        "0.0.1,0.0.1",
        "2.0,",
        "1.02.0,",
        "2.0.0-rc1,",
        "1.0.0000000000,",
        "summer,"
    })
    void areReadFromTheNameOfARelease(String name, String version) {
        assertThat(SchemaVersion.parse(name).map(SchemaVersion::toString)).isEqualTo(Optional.ofNullable(version));
    }
}
