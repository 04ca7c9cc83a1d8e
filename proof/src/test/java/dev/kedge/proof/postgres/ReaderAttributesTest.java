package dev.kedge.proof.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Securable;
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
        assertThat(b).as("b").isNotEqualTo(a);
        assertThat(read(server, that, that.sameAsA())).as("a in other words").isEqualTo(a);
    }

    static Stream<Arguments> extensionsOnServers() {
        return Stream.of(14, 18)
                .flatMap(major -> AttributesTest.EXTENSIONS.stream().map(name -> Arguments.of(major, name)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("extensionsOnServers")
    void whatAnExtensionBringsIsItsOwn(int major, String extension) throws SQLException {
        Connection connection = Server.of(major).emptyDatabase("migrated");
        new PhaseRunner(connection).execute("CREATE EXTENSION " + extension);
        dev.kedge.runtime.catalog.Catalog catalog = CatalogReader.read(connection, "public");
        assertThat(catalog.schema().objects()).containsOnlyKeys(Extension.key(extension));
        assertThat(catalog.owners()).extracting(Owner::kind).containsExactly(Securable.SCHEMA);
        assertThat(catalog.unmanaged()).isEmpty();
    }

    private static dev.kedge.runtime.catalog.Catalog read(Server server, Attribute that, Part part)
            throws SQLException {
        Connection connection = server.emptyDatabase("migrated");
        new PhaseRunner(connection).execute(that.build(part));
        return CatalogReader.read(connection, "public");
    }
}
