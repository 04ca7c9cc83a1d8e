package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.HandWrittenSql;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Clash;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.Footprint;
import dev.kedge.core.step.Step;
import dev.kedge.files.accept.HandWrittenRevision;
import dev.kedge.files.accept.HandWrittenRevision.SqlFile;
import dev.kedge.files.decision.DecisionOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A revision of SQL that was written by hand keeps what the folder records, and changes only rows. */
class HandWrittenRevisionTest {

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of("."));

    @BeforeEach
    void start() {
        project = new Project(folder.resolve("market"));
        project.accept(project.compile(Project.STOCK), "Create stock", DecisionOptions.NONE, false)
                .get();
    }

    private Outcome<NewRevision> write(String sql) {
        return HandWrittenRevision.run(
                project.directory(), "Fill", List.of(new SqlFile("fill.sql", sql)), Instant.EPOCH);
    }

    @Test
    void theReleasesStay() {
        Released.record(project.directory(), "1.0").get();
        write("INSERT INTO stock VALUES (1)").get();
        assertThat(project.read().get().snapshot().releases())
                .extracting(Release::release)
                .containsExactly("1.0");
    }

    @Test
    void eachStatementThatChangesTheSchemaIsNamedWithItsLine() {
        String sql = """
                -- phase 1 [tx]: one
                SELECT 1;
                SELECT 1;
                -- why
                DROP TABLE a;

                -- phase 2 [tx]: two
                SELECT 1; DROP TABLE a;
                DROP TABLE a;
                """;
        for (String text : List.of(sql, sql.replace("\n", "\r\n"))) {
            assertThat(write(text).diagnostics())
                    .allMatch(problem -> problem.code() == FileCode.SQL_CHANGES_SCHEMA)
                    .extracting(problem -> problem.place().text())
                    .containsExactly("fill.sql:5", "fill.sql:8", "fill.sql:9");
        }
    }

    private List<String> problems(String sql) {
        return write(sql).diagnostics().stream()
                .map(problem -> problem.place().text() + " " + problem)
                .toList();
    }

    @Test
    @Tag("way-out:KDG336")
    void aPhaseThatNamesItsTablesMayChangeThem() {
        String rule = "CREATE RULE keep AS ON DELETE TO stock DO INSTEAD NOTHING;\n";
        assertThat(problems(rule)).singleElement().asString().contains("KDG336", "-- touches: <tables>");
        write("-- touches: stock\n" + rule).get();
        assertThat(project.files().get(project.revision(2) + "/up.sql"))
                .isEqualTo("-- phase 1 [tx]: Fill\n-- touches: stock\n" + rule);
        write("-- phase 1 [tx]: keep\n-- touches: stock, audit.\"Log\"\n" + rule + "DROP TABLE audit.\"Log\";")
                .get();
        assertThat(project.read().isPresent()).isTrue();
    }

    @Test
    @Tag("way-out:KDG350")
    void aTableThatNeitherTheSchemaNorTheSqlHas() {
        String code = "DO $$ BEGIN EXECUTE 'ALTER TABLE st' || 'ock SET WITHOUT CLUSTER'; END $$;\n";
        assertThat(problems("-- touches: stocks\n" + code))
                .singleElement()
                .asString()
                .contains("KDG350", "names stocks", "Did you mean stock?");
        assertThat(problems("-- touches: unlike\n" + code))
                .singleElement()
                .asString()
                .contains("KDG350", "Name a table of the schema, or one that the SQL names.");
        write("-- touches: stock\n" + code).get();
    }

    @Test
    @Tag("way-out:KDG351")
    void aTableThatIsChangedAndNotNamed() {
        String sql = "CREATE TABLE notes (id int);\nALTER TABLE stock SET WITHOUT CLUSTER;\n";
        assertThat(problems("-- touches: notes\n" + sql))
                .singleElement()
                .asString()
                .contains("fill.sql:3", "KDG351", "ALTER TABLE changes stock", "-- touches: notes, stock");
        write("-- touches: notes, stock\n" + sql).get();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- touches: two words\nSELECT 1;",
                "-- touches: a,\nSELECT 1;",
                "-- touches: a.b.c\nSELECT 1;",
                "-- phase 1 [tx] steps 1: x\n-- touches: stock\nSELECT 1;"
            })
    void aLineThatIsNoListOrInAPhaseWithSteps(String sql) {
        assertThat(write(sql).diagnostics())
                .extracting(problem -> problem.code())
                .containsExactly(FileCode.PHASE_MALFORMED);
    }

    @Test
    void branchesThatTouchOneTableDoNotCommute() {
        Schema schema = project.read().get().snapshot().declared().schema();
        HandWrittenSql touching = new HandWrittenSql("rule", "SELECT 1", List.of(QualifiedName.of("stock")));
        HandWrittenSql reading = new HandWrittenSql("fill", "UPDATE other SET a = 1", List.of());
        Step comment = new CommentObject(ObjectKey.table(QualifiedName.of("stock")), Optional.of("x"));
        for (HandWrittenSql sql : List.of(touching, reading)) {
            Footprint hand = Footprint.ofSql(sql.sql(), sql.touched());
            assertThat(Clash.between(hand, comment.footprint(schema)).isPresent())
                    .as(sql.title())
                    .isEqualTo(sql.equals(touching));
        }
    }
}
