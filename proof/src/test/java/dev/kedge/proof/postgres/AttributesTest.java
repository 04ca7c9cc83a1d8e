package dev.kedge.proof.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.proof.postgres.Attribute.Part;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks of every attribute whether the two judges of a database, its catalog and its dump, would see it. */
class AttributesTest {
    private static final List<Attribute> ALL = Attribute.all();

    /** They bring types of all kinds, operators, operator classes, views, dictionaries and foreign-data wrappers. */
    static final List<String> EXTENSIONS = List.of(
            "btree_gist",
            "citext",
            "cube",
            "dict_int",
            "hstore",
            "isn",
            "lo",
            "pg_stat_statements",
            "postgres_fdw",
            "seg",
            "tablefunc",
            "unaccent");

    static Stream<Arguments> onServers() {
        int oldest = Server.MAJORS.get(0);
        int newest = Server.MAJORS.get(Server.MAJORS.size() - 1);
        return Server.MAJORS.stream()
                .flatMap(major -> ALL.stream()
                        .filter(that -> major == newest || major == Math.max(oldest, that.since()))
                        .filter(that -> major >= that.since())
                        .map(that -> Arguments.of(major, that)));
    }

    static Stream<Attribute> dumped() {
        return ALL.stream().filter(that -> that.since() <= Dump.MAJOR);
    }

    @Test
    void eachHasItsOwnName() {
        Set<String> names = new HashSet<>();
        assertThat(ALL).hasSizeGreaterThan(250).allMatch(that -> names.add(that.name()));
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("onServers")
    void catalogSeesTheDifferenceAndNothingElse(int major, Attribute that) throws SQLException {
        Server server = Server.of(major);
        Catalog a = Catalog.of(built(server, "migrated", that, Part.A));
        assertThat(Catalog.of(built(server, "by_hand", that, Part.B)).toString())
                .as("b")
                .isNotEqualTo(a.toString());
        assertThat(Catalog.of(built(server, "by_hand", that, Part.A)))
                .as("a again")
                .hasToString(a.toString());
        if (that.sameAsA() != Part.A) {
            assertThat(Catalog.of(built(server, "by_hand", that, that.sameAsA())))
                    .as("a in other words")
                    .hasToString(a.toString());
        }
    }

    static Stream<Arguments> extensionsOnServers() {
        return Server.MAJORS.stream().flatMap(major -> EXTENSIONS.stream().map(name -> Arguments.of(major, name)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("extensionsOnServers")
    void whatAnExtensionBringsIsItsOwn(int major, String extension) throws SQLException {
        Connection connection = Server.of(major).emptyDatabase("migrated");
        Set<String> before = Catalog.of(connection).rows().keySet();
        new PhaseRunner(connection).execute("CREATE EXTENSION " + extension);
        Set<String> added = new TreeSet<>(Catalog.of(connection).rows().keySet());
        added.removeAll(before);
        assertThat(added)
                .containsExactlyInAnyOrder("pg_extension " + extension, "pg_description extension " + extension);
    }

    @ParameterizedTest
    @MethodSource("dumped")
    void dumpSeesTheDifferenceAndNothingElse(Attribute that) throws SQLException, IOException, InterruptedException {
        Dump.assumeClient();
        Server server = Server.of(Dump.MAJOR);
        built(server, "migrated", that, Part.A);
        built(server, "by_hand", that, Part.B);
        Dump.Running dumpOfA = Dump.start(server, "migrated");
        Dump.Running dumpOfB = Dump.start(server, "by_hand");
        List<String> a = dumpOfA.statements();
        List<String> b = dumpOfB.statements();
        if (that.dumped()) {
            assertThat(b).isNotEqualTo(a);
        } else {
            assertThat(b).as("pg_dump prints it: it must not be marked").isEqualTo(a);
        }
        built(server, "by_hand", that, that.sameAsA());
        assertThat(Dump.start(server, "by_hand").statements())
                .as("a in other words")
                .isEqualTo(a);
    }

    private static Connection built(Server server, String database, Attribute that, Part part) throws SQLException {
        Connection connection = server.emptyDatabase(database);
        new PhaseRunner(connection).execute(that.build(part));
        return connection;
    }
}
