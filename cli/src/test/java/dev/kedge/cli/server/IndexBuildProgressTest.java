package dev.kedge.cli.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.TestServer;
import dev.kedge.cli.listing.PhaseGauge.Measure;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Script;
import dev.kedge.runtime.DatabaseUrl;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The server is asked about an index that it is building, here one that a writer keeps waiting. */
class IndexBuildProgressTest {
    private final DatabaseUrl url =
            DatabaseUrl.parse(TestServer.freshDatabase()).get();
    private final Phase phase = phase("CREATE INDEX CONCURRENTLY notes_id_idx ON notes (id)");

    private static Phase phase(String statement) {
        return Script.parse("up.sql", "-- phase 1 [alone]: x\n" + statement + ";\n")
                .get()
                .get(0);
    }

    private static void run(DatabaseUrl url, String sql) {
        try (Connection connection = url.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Test
    void theServerTellsWhatItIsWaitingFor() throws Exception {
        run(url, "CREATE TABLE notes (id bigint)");
        try (IndexBuildProgress gauge = new IndexBuildProgress(url);
                Connection writer = url.dataSource().getConnection();
                Statement write = writer.createStatement()) {
            assertThat(gauge.of(phase)).isEmpty();
            writer.setAutoCommit(false);
            write.execute("INSERT INTO notes VALUES (1)");
            CompletableFuture<Void> building =
                    CompletableFuture.runAsync(() -> run(url, phase.statements().get(0)));
            Optional<Measure> measure = Optional.empty();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (measure.isEmpty() && System.nanoTime() < deadline) {
                measure = gauge.of(phase).filter(it -> it.text().contains("of 1"));
            }
            assertThat(measure).isPresent();
            assertThat(measure.get().text()).isEqualTo("waiting for writers (0 of 1)");
            assertThat(gauge.of(phase("CREATE INDEX other ON notes (id)"))).isEmpty();
            writer.commit();
            building.get(30, TimeUnit.SECONDS);
            assertThat(gauge.of(phase)).isEmpty();
        }
    }

    @Test
    void whereNoConnectionIsGrantedNothingIsTold() {
        try (IndexBuildProgress gauge = new IndexBuildProgress(
                DatabaseUrl.parse("postgresql://nobody@localhost:1/none").get())) {
            assertThat(gauge.of(phase)).isEmpty();
            assertThat(gauge.of(phase)).isEmpty();
        }
    }
}
