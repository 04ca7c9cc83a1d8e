package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.sql.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Removal of whole schemas of every kind of object, beside what others have there. */
class CleanTest {
    private static final Path SCHEMAS = Path.of("../tests/servers/src/test/resources/schemas");
    private static final String OBJECTS =
            "SELECT relname FROM pg_class WHERE relnamespace::regnamespace::text !~ '^(pg_|information_schema)'"
                    + " UNION ALL SELECT proname FROM pg_proc WHERE pronamespace::regnamespace::text !~ '^(pg_|information_schema)'"
                    + " UNION ALL SELECT typname FROM pg_type WHERE typtype IN ('e', 'd') AND"
                    + " typnamespace::regnamespace::text !~ '^(pg_|information_schema)'"
                    + " UNION ALL SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema|public)'"
                    + " ORDER BY 1";

    @TempDir
    private Path work;

    private final String url = TestServer.freshDatabase();
    private final String name = url.substring(url.lastIndexOf('/') + 1);

    /** Adopts what these statements make; the folder. */
    private String adopted(String... statements) {
        for (String sql : statements) {
            TestServer.execute(url, sql);
        }
        Invocation.ok("adopt", "--url", url, "--package", "com.example.market", "--out", work.toString(), "--stamp");
        return work.resolve("src/main/resources/kedge/market").toString();
    }

    private List<String> objects() {
        return TestServer.query(url, OBJECTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nasty", "rental", "trade", "music"})
    void leavesNothingButWhatOthersMade(String schema) throws IOException {
        String folder = adopted(Statements.split(Files.readString(SCHEMAS.resolve(schema + ".sql"))
                        // what PostgreSQL 14 does not know
                        .replace("UNIQUE NULLS NOT DISTINCT", "UNIQUE")
                        .replace("SET NULL (b)", "SET NULL"))
                .toArray(String[]::new));
        TestServer.execute(
                url,
                "CREATE SCHEMA others; CREATE TABLE others.notes (text text); INSERT INTO others.notes VALUES ('x')");
        List<String> before = objects();
        Invocation dry = Invocation.of("clean", "--dir", folder, "--url", url, "--dry-run");
        assertThat(dry.err()).isEmpty();
        assertThat(dry.status()).isEqualTo(2);
        assertThat(objects()).isEqualTo(before);
        String clean = Invocation.ok("clean", "--dir", folder, "--url", url, "--yes-drop", name);
        assertThat(clean.lines().map(line -> line.replace("dropped  ", "would drop  ")))
                .containsExactlyElementsOf(dry.out()
                        .lines()
                        .filter(line -> line.startsWith("would"))
                        .toList());
        assertThat(objects()).containsExactly("notes", "others");
        assertThat(TestServer.query(url, "SELECT text FROM others.notes")).containsExactly("x");
    }

    /** No order of statements drops these: each stands on the other. */
    @Test
    void whatGoesRoundInACircleIsDroppedToo() {
        String folder = adopted(
                "CREATE TABLE prices (id bigint PRIMARY KEY, close numeric)",
                "CREATE FUNCTION valid(p prices) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT p.close > 0'",
                "ALTER TABLE prices ADD CONSTRAINT prices_valid CHECK (valid(prices.*))",
                "CREATE FUNCTION next_id() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT max(id) FROM prices; END",
                "ALTER TABLE prices ALTER COLUMN id SET DEFAULT next_id()");
        Invocation.ok("clean", "--dir", folder, "--url", url, "--yes-drop", name);
        assertThat(objects()).isEmpty();
    }

    static Stream<String> extras() {
        return Stream.of(
                "CREATE VIEW extra AS SELECT state FROM prices",
                "CREATE MATERIALIZED VIEW extra AS SELECT count(*) FROM prices",
                "CREATE TABLE extra (price bigint REFERENCES prices)",
                "CREATE TABLE extra (state state)",
                "CREATE TABLE extra (id bigint DEFAULT nextval('numbers'))",
                "CREATE TABLE extra () INHERITS (prices)",
                "CREATE TABLE extra PARTITION OF days FOR VALUES FROM (100) TO (200)",
                "CREATE TABLE extra (id bigint CHECK (good(id)))",
                "CREATE TABLE extra (id bigint); CREATE TRIGGER extra BEFORE INSERT ON extra EXECUTE FUNCTION stamp()",
                "CREATE TABLE extra (); CREATE POLICY extra ON extra USING (EXISTS (SELECT FROM prices))",
                "CREATE FUNCTION extra(prices) RETURNS int LANGUAGE sql AS 'SELECT 1'",
                "CREATE FUNCTION extra() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM prices; END",
                "CREATE DOMAIN extra AS state",
                "CREATE TYPE extra AS (state state)");
    }

    @ParameterizedTest
    @MethodSource("extras")
    void whatOthersHaveOnItIsNamedAndNothingIsDropped(String extra) {
        String folder = adopted("CREATE TYPE state AS ENUM ('on', 'off'); CREATE SEQUENCE numbers;"
                + "CREATE FUNCTION good(bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > 0';"
                + "CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
                + "CREATE TABLE prices (id bigint PRIMARY KEY DEFAULT nextval('numbers'), state state, CHECK (good(id)));"
                + "CREATE TABLE days (day int) PARTITION BY RANGE (day)");
        TestServer.execute(url, extra);
        List<String> before = objects();
        for (String[] how : new String[][] {{"--yes-drop", name}, {"--dry-run"}}) {
            String[] arguments = Stream.concat(Stream.of("clean", "--dir", folder, "--url", url), Stream.of(how))
                    .toArray(String[]::new);
            Invocation refused = Invocation.of(arguments);
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).contains("KDG650", "extra");
            assertThat(refused.err().lines().filter(line -> line.startsWith("  ") && line.contains(" depends on ")))
                    .allMatch(line -> line.contains("extra"));
            assertThat(objects()).isEqualTo(before);
        }
    }

    @Test
    void isForProgramsToo() throws IOException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        Invocation dry = Invocation.of("clean", "--dir", folder.path(), "--url", url, "--dry-run", "--json");
        assertThat(dry.status()).isEqualTo(2);
        assertThat(dry.out()).contains("\"changed\" : false", "\"dropped\" : [ \"table prices\", \"the ledger\" ]");
        assertThat(Invocation.ok("clean", "--dir", folder.path(), "--url", url, "--yes-drop", name, "--json"))
                .contains("\"changed\" : true", "\"dropped\" : [ \"table prices\", \"the ledger\" ]");
        assertThat(Invocation.ok("clean", "--dir", folder.path(), "--url", url, "--dry-run", "--json"))
                .contains("\"dropped\" : [ ]");
    }

    @Test
    void whoOwnsNothingIsTold() throws IOException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        TestServer.execute(
                url, "CREATE ROLE guest_" + name + " LOGIN; GRANT ALL ON ALL TABLES IN SCHEMA public TO guest_" + name);
        Invocation refused = Invocation.of(
                "clean",
                "--dir",
                folder.path(),
                "--url",
                url.replace("postgres@", "guest_" + name + "@"),
                "--yes-drop",
                name);
        assertThat(refused.err()).contains("KDG658", "must be owner of table prices", "--role ROLE");
        assertThat(TestServer.query(url, "SELECT count(*) FROM prices")).containsExactly("0");
    }

    /** Of many revisions one in the middle is edited; the others and what is recorded of them stay as they are. */
    @Test
    void aRevisionInTheMiddleOfALongHistoryIsRepaired() throws IOException {
        TestFolder folder = new TestFolder(work);
        StringBuilder columns = new StringBuilder(TestFolder.CLOSE);
        for (int i = 2; i <= 40; i++) {
            columns.append(",{\"column\":\"c" + i + "\",\"of\":\"prices\",\"position\":" + i
                    + ",\"type\":\"bigint\",\"nullable\":true}");
            folder.accept("Add c" + i, TestFolder.PRICES, columns.toString());
        }
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        String middle = Invocation.ok("history", "--dir", folder.path())
                .lines()
                .skip(19)
                .findFirst()
                .orElseThrow()
                .substring(0, 12);
        Path up = folder.file(middle, "up.sql");
        Files.writeString(up, Files.readString(up) + "SELECT 1;\n");
        assertThat(Invocation.of("upgrade", "--dir", folder.path(), "--url", url)
                        .err())
                .contains("KDG503", middle);
        String rows = "SELECT id, revision, checksum, state FROM kedge_history ORDER BY id";
        List<String> before = TestServer.query(url, rows);
        Invocation shown = Invocation.of("repair", "--dir", folder.path(), "--url", url, middle, "--json");
        assertThat(shown.status()).isEqualTo(2);
        assertThat(shown.out())
                .contains("\"changed\" : false", "phase 1 of up.sql differs from what this database ran");
        assertThat(TestServer.query(url, rows)).isEqualTo(before);
        assertThat(Invocation.ok("repair", "--dir", folder.path(), "--url", url, middle, "--yes", "--json"))
                .contains("\"changed\" : true");
        assertThat(TestServer.query(url, rows))
                .startsWith(before.toArray(String[]::new))
                .hasSize(before.size() + 1);
        assertThat(Invocation.ok("repair", "--dir", folder.path(), "--url", url, middle, "--yes", "--json"))
                .contains("\"changed\" : false", "\"changes\" : [ ]");
        assertThat(Invocation.ok("status", "--dir", folder.path(), "--url", url))
                .contains("Up to date.", "applied  39");
        Invocation.ok("audit", "--dir", folder.path(), "--url", url);
        String below = Invocation.ok("history", "--dir", folder.path())
                .lines()
                .skip(25)
                .findFirst()
                .orElseThrow()
                .substring(0, 12);
        assertThat(Invocation.of("downgrade", "--dir", folder.path(), "--url", url, "--dry-run", below)
                        .status())
                .isEqualTo(2);
    }
}
