package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** What guards a run is gone after it: an application server that unloads the application must not find it in the way. */
class GuardTest {
    private final String schema = Server.freshSchema();

    @Test
    void nothingRefersToTheConnectionOfARunThatIsOver() {
        AtomicReference<WeakReference<Connection>> lent = new AtomicReference<>();
        DataSource source = Sources.of(() -> {
            Connection connection = Sources.onClose(Server.newest().connect(), () -> {});
            lent.compareAndSet(null, new WeakReference<>(connection));
            return connection;
        });
        assertThat(Kedge.on(source).with(DoomedProcess.table(schema)).upgrade().ran())
                .hasSize(1);
        Expect.eventually("it can be collected", () -> {
            System.gc();
            return lent.get().get() == null;
        });
    }

    @Test
    void noThreadIsLeft() {
        Kedge.on(Server.newest().source()).with(DoomedProcess.table(schema)).upgrade();
        Expect.eventually(
                "all threads end",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith("kedge ")));
    }

    @Test
    void aJavaStepHasTheDriversOwnConnection() {
        AtomicReference<Integer> process = new AtomicReference<>();
        MemoryMigrations migrations = MemoryMigrations.in(schema).then("aaa1", "-- phase 1 [java]: copy\ncopy\n");
        Kedge.on(Server.newest().source())
                .with(migrations)
                .dataStep("copy", connection -> {
                    assertThat(connection.isWrapperFor(PGConnection.class)).isTrue();
                    process.set(connection.unwrap(PGConnection.class).getBackendPID());
                    assertThat(((PGConnection) connection).getBackendPID()).isEqualTo(process.get());
                    try (var statement = connection.prepareStatement("SELECT pg_backend_pid() + ?")) {
                        statement.setInt(1, 0);
                        assertThat(statement.getConnection()).isSameAs(connection);
                        try (var row = statement.executeQuery()) {
                            row.next();
                            assertThat(row.getInt(1)).isEqualTo(process.get());
                        }
                    }
                })
                .upgrade();
        assertThat(process.get()).isPositive();
    }
}
