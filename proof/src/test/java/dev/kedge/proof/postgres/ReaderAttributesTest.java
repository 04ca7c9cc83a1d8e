package dev.kedge.proof.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.proof.postgres.Attribute.Part;
import dev.kedge.runtime.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks of every attribute whether the reader sees it: either in the schema or among what Kedge cannot declare. */
class ReaderAttributesTest {
    static Stream<Arguments> onServers() {
        return Stream.of(14, 18)
                .flatMap(major -> Attribute.all().stream()
                        .filter(that -> that.dumped() && that.since() <= major)
                        .map(that -> Arguments.of(major, that)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("onServers")
    void nothingIsSilentlyIgnored(int major, Attribute that) throws SQLException {
        Server server = Server.of(major);
        dev.kedge.runtime.catalog.Catalog a = read(server, that, Part.A);
        dev.kedge.runtime.catalog.Catalog b = read(server, that, Part.B);
        if (a.unmanaged().isEmpty() || b.unmanaged().isEmpty()) {
            assertThat(b).isNotEqualTo(a);
        }
        assertThat(read(server, that, that.sameAsA())).as("a in other words").isEqualTo(a);
    }

    private static dev.kedge.runtime.catalog.Catalog read(Server server, Attribute that, Part part)
            throws SQLException {
        Connection connection = server.emptyDatabase("migrated");
        new PhaseRunner(connection).execute(that.build(part));
        return CatalogReader.read(connection, "public");
    }
}
