package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** What applications get to see of a failure: after it went through a queue or a test runner, and in their logs. */
class KedgeExceptionTest {
    private final Server server = Server.newest();
    private final MemoryMigrations one = MemoryMigrations.in(Server.freshSchema());

    private KedgeException failure(String up) {
        return Expect.failure(
                DatabaseCode.STATEMENT_FAILED, Kedge.on(server.source()).with(one.then("aaa1", up))::upgrade);
    }

    @Test
    void itIsSerializedWithItsDiagnosticsAndCauses() throws IOException, ClassNotFoundException {
        KedgeException failure = failure("-- phase 1 [tx]: fails\nSELECT 1\n FROM nowhere;\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            KedgeException read = (KedgeException) in.readObject();
            assertThat(read.diagnostics()).isEqualTo(failure.diagnostics());
            assertThat(read.code()).isEqualTo(DatabaseCode.STATEMENT_FAILED);
            assertThat(read.diagnostics().get(0).place()).isEqualTo(Place.point("revisions/00000_aaa1/up.sql", 3, 7));
            assertThat(read).hasMessage(failure.getMessage());
            assertThat(read.getCause()).hasMessageContaining("nowhere");
        }
    }

    @Test
    void noCauseHoldsAPassword() {
        for (String statement : new String[] {
            "ALTER ROLE nobody_here PASSWORD 's3cret'",
            "CREATE ROLE postgres PASSWORD s3cret",
            "SELECT set_config('app.password', 's3cret', 0)",
            "SELECT 1; ALTER ROLE nobody_here PASSWORD E's3cret\nof two lines'"
        }) {
            assertThat(failure("-- phase 1 [tx]: role\n" + statement + ";\n").getCause())
                    .hasMessageNotContaining("s3cret")
                    .hasStackTraceContaining("Transactions");
        }
    }
}
