package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.schema.KnownDependencies;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Statements;
import dev.kedge.files.accept.Comparison;
import dev.kedge.postgres.Majors;
import dev.kedge.runtime.catalog.CatalogPair;
import dev.kedge.runtime.catalog.CatalogReader;
import dev.kedge.runtime.normalize.ExpressionNormalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Databases that people write, {@code before.sql} and {@code after.sql}: each becomes the other by the difference of both,
 * as {@code kedge diff} finds it, and is itself again after the way back. Where there is no {@code before.sql}, the database is
 * empty; {@code casts.txt} says that the server keeps casts of an old type.
 */
class WrittenDatabasesTest {
    private static final Path CASES = Path.of("../cases/databases");

    static Stream<Arguments> waysOnServers() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            List<Path> cases = files.filter(file -> Files.exists(file.resolve("after.sql")))
                    .filter(file -> CASES.relativize(file).toString().startsWith(System.getProperty("kedge.case", "")))
                    .sorted()
                    .toList();
            return Majors.outermostSince(0).stream()
                    .flatMap(major -> cases.stream()
                            .flatMap(that -> Stream.of("before.sql", "after.sql")
                                    .map(first -> Arguments.of(major, CASES.relativize(that), first))));
        }
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1} from {2}")
    @MethodSource("waysOnServers")
    void eachBecomesTheOtherAndComesBack(int major, Path that, String first) throws Exception {
        becomesTheOtherAndComesBack(major, that, first, UnaryOperator.identity());
    }

    /** As folders and models are compared, of which no server tells what depends on what. */
    @ParameterizedTest(name = "PostgreSQL {0}: {1} from {2}")
    @MethodSource("waysOnServers")
    void namesAloneLeadThereAndBack(int major, Path that, String first) throws Exception {
        becomesTheOtherAndComesBack(major, that, first, schema -> schema.withDependencies(KnownDependencies.NONE));
    }

    private static void becomesTheOtherAndComesBack(int major, Path that, String first, UnaryOperator<Schema> knowing)
            throws Exception {
        Server server = Server.of(major);
        String second = first.equals("before.sql") ? "after.sql" : "before.sql";
        Connection migrated = made(server, "migrated", that.resolve(first));
        Connection byHand = made(server, "by_hand", that.resolve(second));
        List<String> before = rows(migrated, false);
        CatalogPair pair = CatalogPair.of(CatalogReader.read(migrated, "public"), CatalogReader.read(byHand, "public"));
        Schema wanted = ExpressionNormalizer.of(migrated, "public", pair.after(), pair.before())
                .inOwnWords(pair.after());
        Schema start = knowing.apply(pair.before());
        Plan plan = Planner.plan(
                start,
                Comparison.of(start, knowing.apply(wanted), List.of(), true).get());

        new PhaseRunner(migrated).run(plan.upPhases());
        boolean casts = Files.exists(CASES.resolve(that).resolve("casts.txt"));
        assertThat(rows(migrated, casts)).as("after up.sql").containsExactlyInAnyOrderElementsOf(rows(byHand, casts));

        new PhaseRunner(migrated).run(plan.downPhases());
        assertThat(rows(migrated, false)).as("after down.sql").containsExactlyInAnyOrderElementsOf(before);
    }

    private static List<String> rows(Connection database, boolean casts) throws SQLException {
        Catalog catalog = Catalog.of(database);
        return (casts ? catalog.withoutTextCasts() : catalog)
                .comparable().entrySet().stream().map(Object::toString).toList();
    }

    private static Connection made(Server server, String name, Path file) throws SQLException, IOException {
        Connection database = server.emptyDatabase(name);
        PhaseRunner runner = new PhaseRunner(database);
        Path script = CASES.resolve(file);
        for (String statement : Statements.split(Files.exists(script) ? Files.readString(script) : "")) {
            runner.execute(statement);
        }
        return database;
    }
}
