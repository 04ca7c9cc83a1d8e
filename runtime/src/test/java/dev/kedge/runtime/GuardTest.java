package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgConnection;

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
    void aJavaStepHasTheDriversInterfaces() {
        inAStep(connection -> {
            assertThat(connection).isInstanceOf(PGConnection.class).isInstanceOf(BaseConnection.class);
            assertThat(connection.isWrapperFor(PGConnection.class)).isTrue();
            assertThat(connection.unwrap(PGConnection.class)).isSameAs(connection);
            assertThat(connection.unwrap(PgConnection.class)).isNotNull();
            int process = ((PGConnection) connection).getBackendPID();
            try (PreparedStatement statement = connection.prepareStatement("SELECT pg_backend_pid() + ?")) {
                assertThat(statement).isInstanceOf(PGStatement.class);
                statement.setInt(1, 0);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    assertThat(row.getInt(1)).isEqualTo(process).isPositive();
                }
            }
            CopyManager copy = new CopyManager(connection.unwrap(BaseConnection.class));
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE copied (id int)");
                assertThat(copy.copyIn("COPY copied FROM STDIN", new StringReader("1\n2\n")))
                        .isEqualTo(2);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(Server.newest().value("SELECT count(*) FROM " + schema + ".copied"))
                .isEqualTo("2");
    }

    @Test
    void everyWayBackFromWhatAJavaStepMakesEndsAtItsConnection() {
        inAStep(connection -> {
            assertThat(new HashSet<>(List.of(connection))).contains(connection);
            try (Statement plain = connection.createStatement();
                    PreparedStatement prepared = connection.prepareStatement("SELECT 1");
                    CallableStatement called = connection.prepareCall("SELECT 1");
                    ResultSet row = prepared.executeQuery()) {
                assertThat(plain.getConnection()).isSameAs(connection);
                assertThat(prepared.getConnection()).isSameAs(connection);
                assertThat(called.getConnection()).isSameAs(connection);
                assertThat(row.getStatement()).isSameAs(prepared);
                assertThat(plain.execute("SELECT 1")).isTrue();
                assertThat(plain.getResultSet().getStatement()).isSameAs(plain);
            }
            assertThat(connection.getMetaData().getConnection()).isSameAs(connection);
            try (ResultSet row = connection.getMetaData().getSchemas()) {
                assertThat(row.getStatement().getConnection()).isSameAs(connection);
            }
        });
    }

    private void inAStep(DataStep step) {
        MemoryMigrations migrations = MemoryMigrations.in(schema).then("aaa1", "-- phase 1 [java]: copy\ncopy\n");
        Kedge.on(Server.newest().source())
                .with(migrations)
                .dataStep("copy", step)
                .upgrade();
    }
}
