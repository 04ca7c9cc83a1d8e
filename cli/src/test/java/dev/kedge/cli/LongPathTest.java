package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.console.ExitCode;
import dev.kedge.core.sql.Statements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Twenty-three revisions of the example application, up, down and up again, on a database with rows that people have also
 * changed by hand. What stands in the way stops the run with a way out, which the test takes; all else survives.
 */
class LongPathTest {
    private static final Path FOLDER = Path.of("../example-app/src/main/resources/kedge/market");
    private static final Path TEXTS = Path.of("src/test/resources/dev/kedge/cli/longpath");
    private static final String START = "65d723c05183";

    /** What stops a run before anything of it has run. */
    private static final Stop VIEWS = new Stop(
            "",
            List.of(
                    "KDG591",
                    "The view event_kinds depends on column kind of table events",
                    "The view lots depends on column lot_size of table stocks",
                    "DROP VIEW event_kinds;\n  DROP VIEW lots;"),
            "DROP VIEW event_kinds; DROP VIEW lots",
            "CREATE VIEW event_kinds AS SELECT DISTINCT kind FROM events; "
                    + "CREATE VIEW lots AS SELECT symbol, lot_size FROM stocks");

    /** What stops a run, in the order of the revisions. */
    private static final List<Stop> STOPS_UP = List.of(
            VIEWS,
            new Stop(
                    "cd181fd40661",
                    List.of("KDG506", "\"new_parameter\"", "rename it", "copy its values"),
                    "ALTER TABLE trading_config RENAME COLUMN new_parameter TO new_parameter_by_hand",
                    "ALTER TABLE trading_config RENAME COLUMN new_parameter_by_hand TO new_parameter"),
            new Stop(
                    "c0c17ce19d0b",
                    List.of(
                            "KDG506",
                            "\"daily_ohlcv\" already exists",
                            "rename or drop it",
                            "kedge stamp c0c17ce19d0b"),
                    "ALTER TABLE daily_ohlcv RENAME TO daily_ohlcv_by_hand",
                    "ALTER TABLE daily_ohlcv_by_hand RENAME TO daily_ohlcv"),
            new Stop(
                    "98a7ec37f9dd",
                    List.of(
                            "KDG580",
                            "(client_reference)",
                            "ALTER INDEX public.orders_user_id_client_reference_key RENAME TO"),
                    "ALTER INDEX public.orders_user_id_client_reference_key RENAME TO by_hand_references",
                    "ALTER INDEX by_hand_references RENAME TO orders_user_id_client_reference_key"),
            new Stop(
                    "98a7ec37f9dd",
                    List.of("KDG506", "SQLSTATE 23505", "Correct them"),
                    "UPDATE orders SET client_reference = 'r2' WHERE quantity = 2; "
                            // built ahead and just as the revision does it, so that the revision takes it over
                            + "CREATE UNIQUE INDEX orders_user_id_client_reference_key ON orders (user_id, client_reference)",
                    "UPDATE orders SET client_reference = 'r1' WHERE quantity = 2"));

    private static final List<Stop> STOPS_DOWN = List.of(new Stop(
            "",
            List.of("KDG591", "The view event_kinds depends on column kind of table events", "DROP VIEW event_kinds;"),
            "DROP VIEW event_kinds",
            "CREATE VIEW event_kinds AS SELECT DISTINCT kind FROM events"));

    private final String url = TestServer.freshDatabase();

    /**
     * Something in the way of a run.
     *
     * @param revision the revision that it stops; empty if nothing runs at all
     * @param said what the message holds
     * @param wayOut what the message advises
     * @param undo what makes it as it was
     */
    private record Stop(String revision, List<String> said, String wayOut, String undo) {}

    @BeforeAll
    static void createRole() {
        TestServer.execute(TestServer.url("postgres"), "CREATE ROLE long_path_reporting");
    }

    @Test
    void leadsUpDownAndUpAgain() throws IOException {
        assertThat(kedge("upgrade", START).status()).isZero();
        run(read("rows.sql"));
        run(read("by-hand.sql"));
        SortedMap<String, String> before = CatalogRows.of(url);

        assertThat(golden("status.txt", kedge("status"))).isEqualTo(ExitCode.DIFFERENT);
        assertThat(golden("audit-before.txt", kedge("audit", "--unmanaged"))).isEqualTo(ExitCode.DIFFERENT);
        assertThat(golden("dry-run-refused.txt", kedge("upgrade", "--dry-run"))).isEqualTo(ExitCode.FAILED);
        run(VIEWS.wayOut);
        assertThat(golden("dry-run.txt", kedge("upgrade", "--dry-run"))).isEqualTo(ExitCode.DIFFERENT);
        run(VIEWS.undo);
        assertThat(CatalogRows.of(url)).isEqualTo(before);

        assertThat(golden("upgrade.txt", through(STOPS_UP, "upgrade"))).isZero();
        run(read("after.sql"));
        SortedMap<String, String> after = CatalogRows.of(url);
        assertThat(golden("audit-after.txt", kedge("audit", "--unmanaged"))).isEqualTo(ExitCode.DIFFERENT);
        assertThat(golden("rows-after.txt", rows())).isZero();

        assertThat(golden("downgrade-refused.txt", kedge("downgrade", START))).isEqualTo(ExitCode.FAILED);
        assertThat(CatalogRows.of(url)).isEqualTo(after);
        assertThat(golden("downgrade.txt", through(STOPS_DOWN, downgrade()))).isZero();
        reversed(STOPS_UP).forEach(stop -> run(stop.undo));
        assertThat(different(before, CatalogRows.of(url)))
                .containsExactly("pg_attrdef trading_config.max_open_orders", "pg_description table prices");
        run(read("set-by-revisions.sql"));
        assertThat(CatalogRows.of(url)).isEqualTo(before);
        assertThat(golden("rows-back.txt", rows())).isZero();

        assertThat(through(STOPS_UP, "upgrade").status()).isZero();
        run(read("after.sql"));
        assertThat(CatalogRows.of(url)).isEqualTo(after);
        assertThat(kedge("audit", "--unmanaged").out()).isEqualTo(read("audit-after.txt"));
    }

    /** Every loss that the refusal names, allowed. */
    private String[] downgrade() {
        List<String> command = new ArrayList<>(List.of("downgrade"));
        read("downgrade-refused.txt")
                .lines()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .filter(word -> word.startsWith("data-loss:"))
                .distinct()
                .forEach(loss -> command.addAll(List.of("--allow", loss)));
        command.add(START);
        return command.toArray(String[]::new);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static SortedSet<String> different(SortedMap<String, String> some, SortedMap<String, String> others) {
        SortedSet<String> keys = new TreeSet<>(some.keySet());
        keys.addAll(others.keySet());
        keys.removeIf(key -> Objects.equals(some.get(key), others.get(key)));
        return keys;
    }

    /** What revisions fill, and what people wrote by hand. */
    private Invocation rows() {
        StringBuilder text = new StringBuilder();
        for (String table : List.of("stocks", "prices", "articles", "events", "orders", "trading_config", "scratch")) {
            String query = "SELECT to_jsonb(t) - 'id' - 'created_at' - 'updated_at' - 'placed_at' FROM " + table
                    + " t ORDER BY 1";
            text.append(table).append('\n');
            TestServer.query(url, query)
                    .forEach(row -> text.append("  ").append(row).append('\n'));
        }
        return new Invocation(0, text.toString(), "");
    }

    /** Runs into every stop, takes the way out that its message gives and goes on; all that was printed. */
    private Invocation through(List<Stop> stops, String... command) {
        StringBuilder said = new StringBuilder();
        for (Stop stop : stops) {
            Invocation run = kedge(command);
            said.append(run.out()).append(run.err());
            assertThat(run.status()).as(run.out() + run.err()).isEqualTo(ExitCode.FAILED);
            assertThat(run.err()).contains(stop.said);
            if (!stop.revision.isEmpty()) {
                assertThat(run.err()).contains("_" + stop.revision + "_");
            }
            SortedMap<String, String> stopped = CatalogRows.of(url);
            assertThat(kedge(command).err()).isEqualTo(run.err());
            assertThat(CatalogRows.of(url)).isEqualTo(stopped);
            run(stop.wayOut);
            said.append("$ psql -c \"").append(stop.wayOut).append("\"\n");
        }
        Invocation last = kedge(command);
        return new Invocation(last.status(), said + last.out() + last.err(), "");
    }

    private void run(String script) {
        Statements.split(script).forEach(statement -> TestServer.execute(url, statement));
    }

    private static String read(String file) {
        try {
            return Files.readString(TEXTS.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int golden(String file, Invocation run) throws IOException {
        String text = (run.out() + run.err()).replaceAll("(?m)(  | in )[0-9.]+ (ms|s)(\\.?)$", "$1TIME$3");
        if (Boolean.getBoolean("kedge.golden.update")) {
            Files.writeString(TEXTS.resolve(file), text);
        }
        assertThat(text).isEqualTo(read(file));
        return run.status();
    }

    private Invocation kedge(String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(1, List.of("--dir", FOLDER.toString(), "--url", url));
        return Invocation.of(arguments.toArray(String[]::new));
    }
}
