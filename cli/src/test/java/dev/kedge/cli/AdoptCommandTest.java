package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.console.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adopts small databases; tests/servers adopts large ones. */
class AdoptCommandTest {
    @TempDir
    private Path project;

    private final String url = TestServer.freshDatabase();
    private final StringWriter said = new StringWriter();

    @Test
    void writesAProjectAndStampsTheDatabase() throws IOException {
        execute("CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10, 2) NOT NULL)");
        assertThat(adopt("--stamp")).as(said.toString()).isZero();
        assertThat(said)
                .asString()
                .contains("Adopted shop: 1 table", "Stamped")
                .doesNotContain("kedge stamp")
                .satisfies(
                        text -> assertThat(text.lines()).allMatch(line -> line.length() <= 80 || line.contains("/")));
        assertThat(project.resolve("src/main/java/com/example/shop/Price.java"))
                .content()
                .contains("@Id", "long id();");
        assertThat(kedge("status", "--dir", folder(), "--url", url)).isZero();
        assertThat(kedge("audit", "--dir", folder(), "--url", url)).isZero();
    }

    @Test
    void theTablesOfFormerToolsAreLeftAlone() {
        execute("CREATE TABLE price (id bigint PRIMARY KEY)");
        execute(
                "CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY, version text, description text, type text,"
                        + " script text, checksum int, installed_by text, installed_on timestamp, execution_time int, success bool)");
        execute("CREATE TABLE databasechangelog (id text, author text, filename text, dateexecuted timestamp,"
                + " orderexecuted int, exectype text, md5sum text)");
        execute(
                "CREATE TABLE databasechangeloglock (id int PRIMARY KEY, locked bool, lockgranted timestamp, lockedby text)");
        execute("CREATE TABLE alembic_version (version_num varchar(32) PRIMARY KEY)");
        assertThat(adopt()).as(said.toString()).isZero();
        assertThat(said)
                .asString()
                .contains("Adopted shop: 1 table\n")
                .contains("Flyway was here; its table flyway_schema_history is left alone.", "docs/from-flyway.md")
                .contains("Liquibase was here; its tables databasechangelog and databasechangeloglock are left alone.")
                .contains("Alembic was here; its table alembic_version is left alone.");
        assertThat(kedge("diff", "--from", url, "--to", folder()))
                .as(said.toString())
                .isZero();
    }

    @Test
    void whatIsIgnoredStaysSo() {
        execute("CREATE TABLE legacy_customer (id bigint PRIMARY KEY)");
        execute(
                "CREATE TABLE invoice (id bigint PRIMARY KEY, customer bigint CONSTRAINT customer_fk REFERENCES legacy_customer)");
        execute("CREATE TABLE event (at date NOT NULL) PARTITION BY RANGE (at)");
        execute("CREATE TABLE event_other PARTITION OF event DEFAULT");
        String november =
                "CREATE TABLE event_2026_11 PARTITION OF event FOR VALUES FROM ('2026-11-01') TO ('2026-12-01')";
        execute(november);
        // the key to a table of others is left out
        assertThat(adopt("--ignore", "legacy_*", "--ignore", "event_2*", "--stamp"))
                .as(said.toString())
                .isEqualTo(ExitCode.DIFFERENT);
        assertThat(said)
                .asString()
                .contains("Adopted shop: 2 tables", "Foreign key invoice.customer_fk refers to legacy_customer");
        execute(partition("2026_12", "2026-12-01", "2027-01-01"));
        for (List<String> command : List.of(
                List.of("audit", "--dir", folder(), "--url", url, "--unmanaged"),
                List.of("diff", "--from", url, "--to", folder()),
                List.of("diff", "--from", folder(), "--to", url))) {
            said.getBuffer().setLength(0);
            assertThat(kedge(command.toArray(String[]::new)))
                    .as(said.toString())
                    .isZero();
            assertThat(said).asString().doesNotContain("[extra]", "DROP");
        }
        said.getBuffer().setLength(0);
        assertThat(kedge("audit", "--dir", folder(), "--url", url, "--unmanaged"))
                .isZero();
        assertThat(said)
                .asString()
                .contains("[unmanaged] foreign key to an ignored table invoice.customer_fk")
                .contains("[unmanaged] ignored partition event_2026_11", "[unmanaged] ignored partition event_2026_12")
                .contains("[unmanaged] ignored table legacy_customer");
    }

    /** As many as there are, and a table of another kind that the pattern must not match. */
    @Test
    void partitionsOfAJobAreProposedToBeIgnored() {
        execute("CREATE TABLE event (at date NOT NULL) PARTITION BY RANGE (at)");
        execute(partition("2026_10", "2026-10-01", "2026-11-01"));
        execute(partition("2026_11", "2026-11-01", "2026-12-01"));
        execute(partition("2026_12", "2026-12-01", "2027-01-01"));
        execute("CREATE TABLE call (at date NOT NULL) PARTITION BY RANGE (at)");
        for (int day = 1; day <= 3; day++) {
            execute("CREATE TABLE call_p2026010" + day + " PARTITION OF call FOR VALUES FROM ('2026-01-0" + day
                    + "') TO ('2026-01-0" + (day + 1) + "')");
        }
        execute("CREATE TABLE bill (at date NOT NULL) PARTITION BY RANGE (at)");
        for (int year = 2024; year <= 2026; year++) {
            execute("CREATE TABLE bill_" + year + " PARTITION OF bill FOR VALUES FROM ('" + year + "-01-01') TO ('"
                    + (year + 1) + "-01-01')");
        }
        execute("CREATE TABLE bill_2_pay (id int PRIMARY KEY)");
        assertThat(adopt()).as(said.toString()).isZero();
        assertThat(said)
                .asString()
                .contains("Table event has 3 partitions that are named by date, such as event_2026_12.")
                .contains("adopt again with --ignore 'event_2*'", "adopt again with --ignore 'call_p2*'")
                .doesNotContain("bill_2");
    }

    @Test
    void unmanagedObjectsOfOneKindAreCounted() {
        execute("CREATE TABLE price (id bigint PRIMARY KEY, close numeric, CHECK (close > 0))");
        for (int i = 1; i <= 6; i++) {
            execute("CREATE RULE s" + i + " AS ON DELETE TO price DO ALSO NOTHING");
        }
        execute("COMMENT ON INDEX price_pkey IS 'Found by it'");
        assertThat(adopt()).as(said.toString()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(said)
                .asString()
                .contains("  comment index public.price_pkey\n  rule: 6\n")
                .contains("kedge audit --unmanaged lists each of them by name.");
    }

    @Test
    void unmanagedObjectsAreNamedOnRequest() {
        execute("CREATE TABLE price (id bigint PRIMARY KEY, close numeric)");
        for (int i = 1; i <= 6; i++) {
            execute("CREATE RULE s" + i + " AS ON DELETE TO price DO ALSO NOTHING");
        }
        assertThat(adopt("--unmanaged")).as(said.toString()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(said)
                .asString()
                .contains("  rule s1 on public.price\n", "  rule s6 on public.price\n")
                .doesNotContain("audit --unmanaged");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        execute("CREATE TABLE price (id bigint PRIMARY KEY)");
        Path mine = project.resolve("src/main/java/com/example/shop/Price.java");
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "mine");
        assertThat(adopt()).isEqualTo(1);
        assertThat(said).asString().contains("KDG615", "Price.java", "nothing was written");
        try (Stream<Path> files = Files.walk(project)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(mine);
        }
        assertThat(mine).hasContent("mine");
    }

    @Test
    void anEmptyDatabaseIsRefused() {
        assertThat(adopt()).isEqualTo(1);
        assertThat(said).asString().contains("KDG616", "--schema NAME");
        assertThat(project).isEmptyDirectory();
    }

    @Test
    void aPackageMustBeOne() {
        assertThat(kedge("adopt", "--url", url, "--package", "com.example.new", "--out", project.toString()))
                .isEqualTo(1);
        assertThat(said).asString().contains("KDG617", "com.example.new");
    }

    /** One that a job makes for a month. */
    private static String partition(String month, String from, String to) {
        return "CREATE TABLE event_" + month + " PARTITION OF event FOR VALUES FROM ('" + from + "') TO ('" + to + "')";
    }

    private String folder() {
        return project.resolve("src/main/resources/kedge/shop").toString();
    }

    private int adopt(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("adopt", "--url", url, "--package", "com.example.shop", "--out", project.toString()));
        arguments.addAll(List.of(more));
        return kedge(arguments.toArray(String[]::new));
    }

    private int kedge(String... arguments) {
        PrintWriter out = new PrintWriter(said);
        return Recorded.run(out, out, arguments);
    }

    private void execute(String sql) {
        TestServer.execute(url, sql);
    }
}
