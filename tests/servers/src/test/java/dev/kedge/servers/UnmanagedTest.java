package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.sql.Statements;
import dev.kedge.postgres.OnServers;
import dev.kedge.runtime.Unmanaged;
import dev.kedge.runtime.catalog.CatalogReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;

/** Builds everything that Kedge cannot declare: the reader must list exactly that. */
class UnmanagedTest {
    private static final String FINDS = "-- finds: ";
    private static final String SINCE = "-- since: ";

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void isListed(int major) throws SQLException, IOException {
        Connection database = Server.of(major).newDatabase("unmanaged");
        assertThat(CatalogReader.read(database, "public").unmanaged()).isEmpty();
        PhaseRunner runner = new PhaseRunner(database);
        List<String> expected = new ArrayList<>();
        for (String block : script(major).split("\n\n", -1)) {
            for (String statement : Statements.split(block)) {
                runner.execute(statement);
            }
            block.lines()
                    .filter(line -> line.startsWith(FINDS))
                    .forEach(line -> expected.add(line.substring(FINDS.length())));
        }
        assertThat(CatalogReader.read(database, "public").unmanaged())
                .extracting(Unmanaged::toString)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The blocks of the script that a server of this major version understands. */
    static String script(int major) throws IOException {
        try (InputStream stream = UnmanagedTest.class.getResourceAsStream("unmanaged.sql")) {
            String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n\n", -1))
                    .filter(block -> block.lines()
                            .filter(line -> line.startsWith(SINCE))
                            .allMatch(line -> Integer.parseInt(line.substring(SINCE.length())) <= major))
                    .collect(Collectors.joining("\n\n"));
        }
    }
}
