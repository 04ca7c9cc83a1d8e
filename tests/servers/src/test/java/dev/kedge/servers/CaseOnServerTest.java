package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.core.audit.ManagedSchema;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.sql.Statements;
import dev.kedge.core.step.AlterSqlObject;
import dev.kedge.files.cases.Case;
import dev.kedge.postgres.Majors;
import dev.kedge.runtime.catalog.CatalogPair;
import dev.kedge.runtime.catalog.CatalogReader;
import dev.kedge.runtime.normalize.ExpressionNormalizer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every case on real servers. The SQL of the case must lead from the one database to the very database that
 * {@code after.sql} builds by hand, and back. Each of the two is built once, and then all are asked who can judge: the rows of
 * the catalogs, pg_dump, the reader, the server's own spelling, and the SQL that leads from one live database to another.
 */
class CaseOnServerTest {
    static Stream<Arguments> casesOnServers() {
        List<Case> cases = Case.runnable();
        return IntStream.range(0, cases.size()).boxed().flatMap(number -> {
            Case that = cases.get(number);
            List<Integer> majors = majors(that);
            return IntStream.range(0, majors.size())
                    .mapToObj(i -> Arguments.of(majors.get(i), that, number % majors.size() == i));
        });
    }

    /**
     * The oldest and the newest server try every case, so does the one that pg_dump belongs to, and each case is tried on one of
     * the others.
     */
    private static List<Integer> majors(Case that) {
        List<Integer> between = Majors.WANTED.subList(1, Math.max(1, Majors.WANTED.size() - 1));
        List<Integer> majors = new ArrayList<>();
        for (int major : Majors.WANTED) {
            boolean chosen = between.contains(major)
                    && Math.floorMod(that.toString().hashCode(), between.size()) == between.indexOf(major);
            if (that.minimumServer() <= major
                    && (chosen || major == Dump.MAJOR || major == Majors.oldest() || major == Majors.newest())) {
                majors.add(major);
            }
        }
        return majors;
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("casesOnServers")
    void everyJudgeAgrees(int major, Case that, boolean isRead) throws Exception {
        Server server = Server.of(major);
        Connection migrated = server.emptyDatabase("migrated");
        Connection byHand = server.emptyDatabase("by_hand");
        PhaseRunner runner = new PhaseRunner(migrated);
        runner.run(that.build().upPhases());
        executeAll(migrated, that.text("rows.sql").orElse(""));
        Catalog before = Catalog.of(migrated);

        runner.run(that.plan().upPhases());
        executeAll(byHand, that.text("after.sql").orElseThrow());
        Catalog wanted = Catalog.of(byHand);
        assertSame(that, "after up.sql", Catalog.of(migrated), wanted);
        if (major == Dump.MAJOR && Dump.hasClient()) {
            dumpsTheSame(server, that);
        }
        expect(migrated, that.text("expect.txt").orElse(""));
        if (isOutermost(major)) {
            SchemaObject[] declared = that.plan().after().objects().values().toArray(SchemaObject[]::new);
            assertThat(Spelling.differing(migrated, declared))
                    .as("spelled otherwise than declared")
                    .isEmpty();
        }

        if (hasUnknownWayBack(that)) {
            assertThatThrownBy(() -> runner.run(that.plan().downPhases()))
                    .hasMessageContaining("down.sql has no statements that undo the change of");
        } else {
            runner.run(that.plan().downPhases());
            assertSame(that, "after down.sql", Catalog.of(migrated), before);
        }

        if (isRead) {
            dev.kedge.runtime.catalog.Catalog read = CatalogReader.read(byHand, "public");
            isReadAsDeclared(server, that, byHand, read);
            if (that.before().schema().all(SqlObject.class).isEmpty()
                    && that.after().schema().all(SqlObject.class).isEmpty()) {
                // a database does not contain the declarations of SQL objects
                theDifferenceOfBothIsTheWay(server, that, read, wanted);
            }
        }
    }

    /** Whether an SQL object is altered, so that down.sql fails until the author completes it. */
    private static boolean hasUnknownWayBack(Case that) {
        return that.plan().down().stream()
                .anyMatch(step -> step instanceof AlterSqlObject altered
                        && altered.alter().isPresent());
    }

    private static boolean isOutermost(int major) {
        return major == Majors.oldest() || major == Majors.newest();
    }

    private static void assertSame(Case that, String when, Catalog found, Catalog expected) {
        boolean casts = that.text("casts.txt").isPresent();
        assertThat(casts ? found.withoutTextCasts() : found)
                .as(when)
                .hasToString((casts ? expected.withoutTextCasts() : expected).toString());
    }

    private static void dumpsTheSame(Server server, Case that) throws IOException, InterruptedException {
        Dump.Running migrated = Dump.start(server, "migrated");
        Dump.Running byHand = Dump.start(server, "by_hand");
        boolean casts = that.text("casts.txt").isPresent();
        assertThat(casts ? migrated.statementsWithoutTextCasts() : migrated.statements())
                .as("pg_dump after up.sql")
                .isEqualTo(casts ? byHand.statementsWithoutTextCasts() : byHand.statements());
    }

    /** What is read is what was declared, and what is built of it reads the same; no case makes what Kedge cannot declare. */
    private static void isReadAsDeclared(
            Server server, Case that, Connection byHand, dev.kedge.runtime.catalog.Catalog catalog)
            throws SQLException {
        Schema declared = that.plan().after();
        Schema read = managed(declared, catalog);
        assertThat(Blanks.of(read)).as("read").isEqualTo(Blanks.of(declared));
        ExpressionNormalizer.Result normalized = ExpressionNormalizer.of(byHand, "public", declared, read);
        assertThat(normalized.undecided()).isEmpty();
        assertThat(normalized.schema()).as("normalized").isEqualTo(read);

        Connection again = server.emptyDatabase("migrated");
        new PhaseRunner(again).run(build(read).upPhases());
        assertThat(managed(declared, CatalogReader.read(again, "public")))
                .as("built of what was read")
                .isEqualTo(read);
    }

    private static Schema managed(Schema declared, dev.kedge.runtime.catalog.Catalog catalog) {
        assertThat(catalog.unmanagedBeside(declared)).isEmpty();
        return ManagedSchema.of(declared, catalog.against(declared));
    }

    private static Plan build(Schema schema) {
        return Planner.plan(
                Schema.EMPTY,
                SchemaDiff.between(Schema.EMPTY, schema, Decisions.NONE).steps());
    }

    /** Without its rows, for which nothing was decided, the first database becomes the second by their difference. */
    private static void theDifferenceOfBothIsTheWay(
            Server server, Case that, dev.kedge.runtime.catalog.Catalog end, Catalog wanted) throws Exception {
        Connection live = server.emptyDatabase("migrated");
        new PhaseRunner(live).run(that.build().upPhases());
        dev.kedge.runtime.catalog.Catalog start = CatalogReader.read(live, "public");
        Optional<Catalog> changed = DiffSql.changed(server, live, CatalogPair.of(start, end));
        if (changed.isPresent()) {
            CatalogPair again = CatalogPair.of(CatalogReader.read(live, "public"), end);
            assertThat(again.before().all(Right.class)).isEqualTo(again.after().all(Right.class));
            boolean casts = that.text("casts.txt").isPresent();
            assertThat((casts ? changed.get().withoutTextCasts() : changed.get()).comparable())
                    .as("after the SQL of diff")
                    .isEqualTo((casts ? wanted.withoutTextCasts() : wanted).comparable());
        }
    }

    private static void executeAll(Connection database, String sql) throws SQLException {
        PhaseRunner runner = new PhaseRunner(database);
        for (String statement : Statements.split(sql)) {
            runner.execute(statement);
        }
    }

    /** Lines of {@code query -> result}, the result's rows joined by semicolons and their columns by bars. */
    private static void expect(Connection connection, String lines) throws SQLException {
        for (String line : lines.lines().toList()) {
            String[] parts = line.split(" -> ", 2);
            assertThat(result(connection, parts[0])).as(parts[0]).isEqualTo(parts[1]);
        }
    }

    private static String result(Connection connection, String query) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                text.append(text.length() == 0 ? "" : "; ");
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    text.append(i == 1 ? "" : "|").append(rows.getString(i));
                }
            }
        }
        return text.toString();
    }
}
