package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.audit.Finding;
import dev.kedge.core.audit.Finding.Verdict;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Statements;
import dev.kedge.core.step.Step;
import dev.kedge.files.accept.Reconciliation;
import dev.kedge.files.cases.Golden;
import dev.kedge.postgres.Majors;
import dev.kedge.postgres.OnServers;
import dev.kedge.runtime.catalog.CatalogReader;
import dev.kedge.runtime.live.Audited;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes one thing by hand in a rich database, for each file of {@code tests/cases/audit}: the audit names just that, and the
 * repair that it offers takes it back. With {@code -Pmatrix}, what is declared was read on a server of another major version,
 * which spells some of it in its own way.
 */
class AuditCasesTest {
    private static final Path CASES = Path.of("../cases/audit");
    private static final List<String> SCHEMAS = List.of("rental.sql", "staff.sql");
    private static final String SINCE = "-- since: ";
    private static final int LEAST = 40;
    private static final Map<Integer, Schema> DECLARED = new ConcurrentHashMap<>();

    static Stream<Arguments> changesOnServers() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<Path> changes = files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
            assertThat(changes).hasSizeGreaterThanOrEqualTo(LEAST);
            return Majors.outermostSince(0).stream()
                    .flatMap(major -> changes.stream()
                            .filter(file -> since(file) <= major)
                            .map(file -> Arguments.of(major, file.getFileName().toString())));
        }
    }

    /** The first major version that knows the change: the first line may name it. */
    private static int since(Path change) {
        try {
            String text = Files.readString(change);
            return text.startsWith(SINCE) ? Integer.parseInt(text.substring(SINCE.length(), text.indexOf('\n'))) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("changesOnServers")
    void aChangeByHandIsNamedAndTakenBack(int major, String change) throws SQLException, IOException {
        Schema declared = declared(major);
        Connection database = build(major, "migrated");
        run(database, Files.readString(CASES.resolve(change)));

        Audited audited = audit(major, declared);
        Reconciliation repair = Reconciliation.of(audited.declared(), audited.found());
        assertThat(audited.isClean()).isFalse();
        assertThat(wrong(audited))
                .as("a difference that shows")
                .noneMatch(finding -> finding.declared().equals(finding.found()));
        assertThat(repair.problems()).isEmpty();
        assertThat(repair.code()).isNotEmpty();
        Golden.check(CASES.resolve(change.replace(".sql", ".txt")), text(audited, repair));

        new PhaseRunner(database).run(repair.database().upPhases());
        assertThat(wrong(audit(major, declared))).isEmpty();
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void whatNobodyChangedIsAsDeclared(int major) throws SQLException {
        Schema declared = declared(major);
        build(major, "migrated");
        Audited audited = audit(major, declared);
        assertThat(wrong(audited)).isEmpty();
        Reconciliation repair = Reconciliation.of(audited.declared(), audited.found());
        assertThat(repair.database().up()).isEmpty();
        assertThat(repair.code()).isEmpty();
    }

    private static List<Finding> wrong(Audited audited) {
        return audited.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.OK)
                .toList();
    }

    private static String text(Audited audited, Reconciliation repair) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : wrong(audited)) {
            text.append("[" + finding.verdict().name().toLowerCase(Locale.ROOT) + "] "
                    + finding.object().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                    + finding.object().path() + "\n");
            line("declared", finding.declared(), text);
            line("found   ", finding.found(), text);
        }
        for (Step step : repair.database().up()) {
            text.append("repair: ").append(step.describe()).append('\n');
        }
        for (Step step : repair.code()) {
            text.append("or declare: ").append(step.describe()).append('\n');
        }
        return text.toString();
    }

    private static void line(String word, String definition, StringBuilder text) {
        if (!definition.isEmpty()) {
            String indented = definition
                    .lines()
                    .reduce((a, b) -> a + "\n             " + b)
                    .orElse("");
            text.append("  " + word + "  ").append(indented).append('\n');
        }
    }

    private static Audited audit(int major, Schema declared) {
        return Server.of(major).live("migrated").audit(declared, table -> false);
    }

    /** What the oldest server says of its database is declared for the newest, and the other way round. */
    private static Schema declared(int major) {
        int other = major == Majors.oldest() ? Majors.newest() : Majors.oldest();
        return DECLARED.computeIfAbsent(other, AuditCasesTest::read);
    }

    private static Schema read(int major) {
        try {
            Schema schema =
                    CatalogReader.read(build(major, "by_hand"), "public").schema();
            for (Extension extension : schema.all(Extension.class)) {
                schema = schema.plus(extension.withVersion(Optional.empty()));
            }
            return schema;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection build(int major, String name) throws SQLException {
        Connection database = Server.of(major).emptyDatabase(name);
        for (String file : SCHEMAS) {
            run(database, resource("/schemas/" + file));
        }
        return database;
    }

    private static void run(Connection database, String script) throws SQLException {
        PhaseRunner runner = new PhaseRunner(database);
        for (String statement : Statements.split(script)) {
            runner.execute(statement);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = AuditCasesTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
