package dev.kedge.proof.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diff.Plan;
import dev.kedge.core.diff.Planner;
import dev.kedge.core.revision.PsqlScript;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Statements;
import dev.kedge.core.step.Step;
import dev.kedge.files.Comparison;
import dev.kedge.proof.cases.Case;
import dev.kedge.runtime.catalog.CatalogPair;
import dev.kedge.runtime.catalog.CatalogReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares two live databases and runs the SQL of the difference on the first: then the catalogs of both are equal. On
 * PostgreSQL 15 psql runs the script as it is printed, elsewhere the same phases run over JDBC.
 */
class DiffSqlTest {
    /** PostgreSQL cannot change the type of a domain or attribute that tables use, nor how a table is partitioned. */
    private static final Set<Code> IMPOSSIBLE = Set.of(
            Code.ATTRIBUTE_TYPE_CHANGED, Code.DOMAIN_TYPE_CHANGED, Code.PARTITIONING_FIXED, Code.PARTITION_KEY_FIXED);

    private static final Optional<Path> PSQL = psql();

    static Stream<Arguments> casesOnServers() {
        List<Case> cases = Case.runnable();
        List<Arguments> spread = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            int oldest = cases.get(i).minimumServer();
            List<Integer> fit =
                    Server.MAJORS.stream().filter(major -> major >= oldest).toList();
            spread.add(Arguments.of(fit.get(i % fit.size()), cases.get(i)));
        }
        return spread.stream();
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("casesOnServers")
    void theCasesDatabases(int major, Case that) throws Exception {
        Connection before = Server.of(major).emptyDatabase("migrated");
        new PhaseRunner(before).run(that.build().upPhases());
        Connection after = Server.of(major).emptyDatabase("by_hand");
        run(after, that.text("after.sql").orElseThrow());
        Optional<Catalog> changed = changed(major, before, after);
        if (changed.isPresent()) {
            boolean casts = that.text("casts.txt").isPresent();
            Catalog wanted = Catalog.of(after);
            assertThat((casts ? changed.get().withoutTextCasts() : changed.get()).comparable())
                    .isEqualTo((casts ? wanted.withoutTextCasts() : wanted).comparable());
        }
    }

    static Stream<Arguments> pairsOnServers() throws IOException {
        String file = System.getProperty("kedge.diff-pairs", System.getenv().getOrDefault("KEDGE_DIFF_PAIRS", ""));
        assumeTrue(!file.isEmpty(), "no file of pairs is named by kedge.diff-pairs or KEDGE_DIFF_PAIRS");
        List<Map<String, String>> pairs = pairs(Path.of(file));
        return Stream.of(14, 18)
                .flatMap(major -> pairs.stream()
                        .filter(pair -> major >= (pair.toString().contains("NULLS NOT DISTINCT") ? 15 : 14))
                        .map(pair -> Arguments.of(major, pair.get("id"), pair)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("pairsOnServers")
    void pairsOfDatabasesThatOthersWrote(int major, String id, Map<String, String> pair) throws Exception {
        Connection before = Server.of(major).emptyDatabase("migrated");
        run(before, pair.get("before_sql"));
        Connection after = Server.of(major).emptyDatabase("by_hand");
        run(after, pair.get("after_sql"));
        Optional<Catalog> changed = changed(major, before, after);
        assertThat(changed).as(id).isPresent();
        assertThat(changed.get().comparable()).isEqualTo(Catalog.of(after).comparable());
    }

    /** The first database after the SQL of the difference; absent if PostgreSQL has no way, which must be said. */
    private static Optional<Catalog> changed(int major, Connection before, Connection after) throws Exception {
        CatalogPair pair = CatalogPair.of(read(before), read(after));
        Schema start = pair.before();
        Schema end = pair.after();
        Outcome<List<Step>> steps = Comparison.of(start, end, List.of(), true);
        if (!steps.isPresent()) {
            assertThat(steps.diagnostics())
                    .filteredOn(Diagnostic::isError)
                    .extracting(Diagnostic::code)
                    .isNotEmpty()
                    .isSubsetOf(IMPOSSIBLE);
            return Optional.empty();
        }
        Plan plan = Planner.plan(start, steps.get());
        if (major == 15 && PSQL.isPresent()) {
            psql(Server.of(major).url("migrated"), PsqlScript.print("public", plan.upPhases()));
        } else {
            new PhaseRunner(before).run(plan.upPhases());
        }
        if (plan.up().isEmpty()) {
            assertThat(start).isEqualTo(end);
        }
        CatalogPair again = CatalogPair.of(read(before), read(after));
        assertThat(again.before().all(Right.class)).isEqualTo(again.after().all(Right.class));
        return Optional.of(Catalog.of(before));
    }

    private static dev.kedge.runtime.catalog.Catalog read(Connection database) throws SQLException {
        return CatalogReader.read(database, "public");
    }

    private static void run(Connection database, String script) throws SQLException {
        PhaseRunner runner = new PhaseRunner(database);
        for (String statement : Statements.split(script)) {
            runner.execute(statement);
        }
    }

    private static void psql(String url, String script) throws IOException, InterruptedException {
        Process psql = new ProcessBuilder(PSQL.orElseThrow().toString(), "--no-psqlrc", "--quiet", "--file=-", url)
                .redirectErrorStream(true)
                .start();
        psql.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
        psql.getOutputStream().close();
        String said = new String(psql.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(psql.waitFor()).as(said + "\n" + script).isZero();
    }

    private static Optional<Path> psql() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "psql"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The members of each object of a JSON array that are texts. */
    private static List<Map<String, String>> pairs(Path file) throws IOException {
        List<Map<String, String>> pairs = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.START_OBJECT) {
                    pairs.add(new LinkedHashMap<>());
                } else if (token == JsonToken.VALUE_STRING && depth == 2) {
                    pairs.get(pairs.size() - 1).put(json.currentName(), json.getText());
                }
            }
        }
        return pairs;
    }
}
