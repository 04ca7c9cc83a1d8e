package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.revision.PsqlScript;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Step;
import dev.kedge.files.accept.Comparison;
import dev.kedge.runtime.catalog.CatalogPair;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The SQL of the difference of two live databases, run on the first of them. On PostgreSQL 15 psql runs the script as it is
 * printed, elsewhere the same phases run over JDBC.
 */
final class DiffSql {
    private static final int OF_PSQL = 15;

    /** PostgreSQL cannot change the type of a domain or attribute that tables use, nor how a table is partitioned. */
    private static final Set<Code> IMPOSSIBLE = Set.of(
            DriftCode.ATTRIBUTE_TYPE_CHANGED,
            DriftCode.DOMAIN_TYPE_CHANGED,
            DriftCode.PARTITIONING_FIXED,
            DriftCode.PARTITION_KEY_FIXED);

    private static final Optional<Path> PSQL = psql();

    private DiffSql() {}

    /** The database afterwards; absent if PostgreSQL has no way, which must be said. */
    static Optional<Catalog> changed(Server server, Connection migrated, CatalogPair pair) throws Exception {
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
        if (server.major() == OF_PSQL && PSQL.isPresent()) {
            psql(server.url("migrated"), PsqlScript.print("public", plan.upPhases()));
        } else {
            new PhaseRunner(migrated).run(plan.upPhases());
        }
        if (plan.up().isEmpty()) {
            assertThat(start).isEqualTo(end);
        }
        return Optional.of(Catalog.of(migrated));
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
}
