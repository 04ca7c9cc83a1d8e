package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.FolderMigrations;
import dev.kedge.files.squash.FinishedSquash;
import dev.kedge.files.squash.Squash;
import dev.kedge.postgres.OnServers;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** The example's history with its first twenty revisions squashed; or others, from the middle. */
class SquashHistoryTest {
    private static final Path EXAMPLE = Path.of("../../example-app/src/main/resources/kedge/market");
    private static final int RUN = 20;
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder;

    private Committed committed() {
        return Committed.read(new Directory(folder)).get();
    }

    private Squash.Result squash(String range) {
        return Squash.run(new Squash.Request(new Directory(folder), range, Optional.empty(), false, false, NOW))
                .get();
    }

    /** The revisions that were taken back; there are no rows to lose. */
    private static List<Report.Ran> downgraded(Kedge kedge, String target) {
        List<String> lost = kedge.previewDowngrade(target).dataLoss();
        return kedge.allow(lost.toArray(String[]::new)).downgradeTo(target).ran();
    }

    private static Kedge kedge(Server server, Committed committed) {
        String url = "postgresql://postgres@localhost:" + server.port() + "/squashed";
        return Kedge.on(DatabaseUrl.parse(url).get().dataSource()).with(new FolderMigrations(committed));
    }

    private void copyExample() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(EXAMPLE.relativize(file).toString());
                if (!Files.isDirectory(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static SortedMap<String, String> catalog(Connection database) throws SQLException {
        SortedMap<String, String> rows = new TreeMap<>(Catalog.of(database).comparable());
        rows.keySet().removeIf(key -> key.contains("kedge_"));
        return rows;
    }

    private static String ledger(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT heads, digest FROM public.kedge_state")) {
            row.next();
            return row.getString(1) + " " + row.getString(2);
        }
    }

    @ParameterizedTest
    @OnServers
    void everyDatabaseArrivesWhereItWould(int major) throws IOException, SQLException {
        copyExample();
        Committed before = committed();
        List<RevisionHeader> order = before.graph().order();
        Server server = Server.of(major);
        Connection database = server.emptyDatabase("squashed");
        SortedMap<String, String> untouched = catalog(database);
        kedge(server, before).upgrade();
        SortedMap<String, String> catalog = catalog(database);
        String ledger = ledger(database);
        assertThat(catalog).hasSizeGreaterThan(untouched.size() + 300);

        String id = squash("base+1:base+" + RUN).revision().content().revision();
        Committed beside = committed();
        assertThat(beside.digest()).isEqualTo(before.digest());
        assertThat(beside.graph().order()).isEqualTo(order);
        for (int start : new int[] {0, 1, 5, 10, 15, 19, RUN, order.size()}) {
            server.emptyDatabase("squashed");
            if (start > 0) {
                kedge(server, before).upgradeTo(order.get(start - 1).id());
            }
            int steps = start == 0 ? order.size() - RUN + 1 : order.size() - start;
            assertThat(kedge(server, beside).upgrade().ran()).hasSize(steps);
            assertThat(catalog(database)).as("from %d", start).isEqualTo(catalog);
            assertThat(ledger(database)).isEqualTo(ledger);
            assertThat(kedge(server, before).status().isUpToDate()).isTrue();
            assertThat(kedge(server, beside).status().applied()).hasSize(order.size());
            assertThat(downgraded(kedge(server, beside), "base")).hasSize(order.size());
            assertThat(catalog(database)).as("back from %d", start).isEqualTo(untouched);
        }

        assertThat(FinishedSquash.run(new Directory(folder), id, false, false)
                        .get()
                        .gone())
                .hasSize(RUN);
        Committed alone = committed();
        assertThat(alone.revisions()).hasSize(order.size() - RUN + 1).containsKey(id);
        assertThat(alone.digest()).isEqualTo(before.digest());
        for (int start : new int[] {0, RUN, order.size()}) {
            server.emptyDatabase("squashed");
            if (start > 0) {
                kedge(server, before).upgradeTo(order.get(start - 1).id());
            }
            kedge(server, alone).upgrade();
            assertThat(catalog(database)).as("finished, from %d", start).isEqualTo(catalog);
            assertThat(ledger(database)).isEqualTo(ledger);
            assertThat(downgraded(kedge(server, alone), "base")).hasSize(order.size() - RUN + 1);
            assertThat(catalog(database)).isEqualTo(untouched);
        }
    }

    @ParameterizedTest
    @OnServers
    void aRunInTheMiddleLeadsThereToo(int major) throws IOException, SQLException {
        copyExample();
        Committed before = committed();
        List<RevisionHeader> order = before.graph().order();
        Server server = Server.of(major);
        Connection database = server.emptyDatabase("squashed");
        kedge(server, before).upgrade();
        SortedMap<String, String> catalog = catalog(database);
        String ledger = ledger(database);

        squash("base+11:base+25");
        server.emptyDatabase("squashed");
        kedge(server, before).upgradeTo(order.get(9).id());
        assertThat(kedge(server, committed()).upgrade().ran()).hasSize(order.size() - 10 - 15 + 1);
        assertThat(catalog(database)).isEqualTo(catalog);
        assertThat(ledger(database)).isEqualTo(ledger);
        Committed alone =
                committed().without(committed().graph().openSquashes()).get();
        assertThat(downgraded(kedge(server, alone), order.get(9).id())).hasSize(order.size() - 10 - 15 + 1);
        assertThat(kedge(server, before).upgrade().ran()).hasSize(order.size() - 10);
        assertThat(catalog(database)).isEqualTo(catalog);
    }
}
