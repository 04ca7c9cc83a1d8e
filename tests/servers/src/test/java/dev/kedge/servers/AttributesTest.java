package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.SqlName;
import dev.kedge.postgres.Majors;
import dev.kedge.runtime.Unmanaged;
import dev.kedge.runtime.catalog.CatalogReader;
import dev.kedge.runtime.catalog.FoundSqlObject;
import dev.kedge.servers.Attribute.Half;
import dev.kedge.servers.Attribute.Part;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks of every attribute whether the judges of a database would see it: its catalog, its dump, and what Kedge reads. */
class AttributesTest {
    private static final List<Attribute> ALL = Attribute.all();
    private static final Pattern NAMES = Pattern.compile(System.getProperty("kedge.attribute", ".*"));
    private static final CatalogColumn.All COLUMNS = CatalogColumn.all();

    /** They bring types of all kinds, operators, operator classes, views, dictionaries and foreign-data wrappers. */
    private static final List<String> EXTENSIONS = List.of(
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

    /** The oldest that knows it, the newest, and the one that pg_dump belongs to. */
    static Stream<Arguments> onServers() {
        return Majors.WANTED.stream()
                .flatMap(major -> ALL.stream()
                        .filter(that -> that.since() <= major && major <= that.until())
                        .filter(that -> NAMES.matcher(that.name()).matches())
                        .filter(that -> major == Majors.newest()
                                || major == Dump.MAJOR
                                || Majors.WANTED.stream()
                                                .filter(one -> one >= that.since())
                                                .findFirst()
                                                .orElse(0)
                                        == (int) major)
                        .map(that -> Arguments.of(major, that)));
    }

    @Test
    void eachHasItsOwnName() {
        Set<String> names = new HashSet<>();
        assertThat(ALL).hasSizeGreaterThan(600).allMatch(that -> names.add(that.name()));
    }

    /** In a build for one major version, an attribute without {@code same} is not built again, so that the usual build stays quick. */
    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("onServers")
    void everyJudgeSeesTheDifferenceAndNothingElse(int major, Attribute that) throws Exception {
        Server server = Server.of(major);
        Judged a = judged(server, "migrated", that, Part.A);
        Judged b = judged(server, "by_hand", that, Part.B);
        Set<String> set = COLUMNS.setBy(that, major);
        Set<Half> read = b.readAs(a);
        if (read.contains(Half.SCHEMA)) {
            assertThat(b.catalog).as("b, as the tests of cases see it").isNotEqualTo(a.catalog);
        }
        assertThat(b.rows.differences(a.rows, COLUMNS))
                .as("columns that differ")
                .containsAll(set);
        if (that.dumped() || !read.isEmpty()) {
            assertThat(read).as("where b differs, as it is read").isEqualTo(that.read());
        }
        assertThat(b.otherFingerprints(a))
                .as("SQL objects whose fingerprint differs")
                .isEqualTo(b.otherDefinitions(a));
        if (a.dump.isPresent()) {
            assertThat(b.dump.equals(a.dump))
                    .as("pg_dump prints the same, so it must be marked, or else must not")
                    .isEqualTo(!that.dumped());
        }

        boolean again = Majors.WANTED.size() > 1 || that.sameAsA() != Part.A;
        for (Part part : again ? EnumSet.of(Part.A, that.sameAsA()) : EnumSet.noneOf(Part.class)) {
            Judged same = judged(server, "by_hand", that, part);
            assertThat(same.catalog).as("%s in place of a", part).isEqualTo(a.catalog);
            if (part == Part.A) {
                assertThat(same.rows.differences(a.rows, COLUMNS))
                        .as("columns that differ by themselves")
                        .filteredOn(set::contains)
                        .isEmpty();
            }
            if (that.dumped()) {
                assertThat(same.readAs(a))
                        .as("where %s differs from a, as it is read", part)
                        .isEmpty();
            }
            assertThat(same.dump).as("%s in place of a, as it is dumped", part).isEqualTo(a.dump);
        }
    }

    /**
     * What the judges say of a database.
     *
     * @param catalog the rows of its catalogs
     * @param rows the same without any exclusion
     * @param read what Kedge reads: all is in the schema or among what Kedge cannot declare
     * @param dump the statements that pg_dump prints; absent where it is not asked
     */
    private record Judged(
            String catalog, RawRows rows, dev.kedge.runtime.catalog.Catalog read, Optional<List<String>> dump) {
        /** The halves of what is read that differ. */
        Set<Half> readAs(Judged other) {
            Set<Half> halves = EnumSet.noneOf(Half.class);
            if (!schema().equals(other.schema())) {
                halves.add(Half.SCHEMA);
            }
            if (!definitions().equals(other.definitions())) {
                halves.add(Half.UNMANAGED);
            }
            return halves;
        }

        private List<Object> schema() {
            return List.of(read.schema(), read.owners(), read.given());
        }

        private Map<String, String> definitions() {
            return read.unmanaged().stream().collect(Collectors.toMap(Unmanaged::toString, Unmanaged::definition));
        }

        private Map<SqlName, String> fingerprints() {
            return read.sqlObjects().stream()
                    .collect(Collectors.toMap(FoundSqlObject::name, FoundSqlObject::fingerprint));
        }

        /** The SQL objects of both databases that are recognized as different. */
        Set<SqlName> otherFingerprints(Judged other) {
            Map<SqlName, String> others = other.fingerprints();
            Map<SqlName, String> own = fingerprints();
            return own.keySet().stream()
                    .filter(name ->
                            others.containsKey(name) && !others.get(name).equals(own.get(name)))
                    .collect(Collectors.toSet());
        }

        /** The SQL objects of both databases whose definitions or comments differ. */
        Set<SqlName> otherDefinitions(Judged other) {
            return read.sqlObjects().stream()
                    .filter(object -> other.fingerprints().containsKey(object.name()))
                    .filter(object -> !definitions(object).equals(other.definitions(object)))
                    .map(FoundSqlObject::name)
                    .collect(Collectors.toSet());
        }

        private Map<String, String> definitions(FoundSqlObject object) {
            return read.unmanaged().stream()
                    .filter(object::is)
                    .collect(Collectors.toMap(Unmanaged::toString, Unmanaged::definition));
        }
    }

    private static Judged judged(Server server, String name, Attribute that, Part part) throws Exception {
        Connection database = server.emptyDatabase(name);
        new PhaseRunner(database).execute(that.build(part));
        String catalog = Catalog.of(database).toString();
        RawRows rows = RawRows.of(database, server.major());
        if (server.major() != Dump.MAJOR || !Dump.hasClient()) {
            return new Judged(catalog, rows, read(database), Optional.empty());
        }
        Dump.Running dump = Dump.start(server, name);
        return new Judged(catalog, rows, read(database), Optional.of(dump.statements()));
    }

    /** What Kedge reads, without OIDs, which no two databases share. */
    private static dev.kedge.runtime.catalog.Catalog read(Connection database) throws SQLException {
        dev.kedge.runtime.catalog.Catalog read = CatalogReader.read(database, "public");
        List<FoundSqlObject> objects = read.sqlObjects().stream()
                .map(object -> new FoundSqlObject(
                        object.name(),
                        object.identity(),
                        object.commented(),
                        object.catalog(),
                        0,
                        object.fingerprint(),
                        object.state()))
                .toList();
        return new dev.kedge.runtime.catalog.Catalog(
                read.schema(),
                read.owners(),
                read.given(),
                read.reader(),
                objects,
                read.unmanaged(),
                read.viewColumns());
    }

    static Stream<Arguments> extensionsOnServers() {
        return Majors.WANTED.stream().flatMap(major -> EXTENSIONS.stream().map(name -> Arguments.of(major, name)));
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
        dev.kedge.runtime.catalog.Catalog read = CatalogReader.read(connection, "public");
        assertThat(read.schema().objects()).containsOnlyKeys(Extension.key(extension));
        assertThat(read.owners()).extracting(Owner::kind).containsExactly(Securable.SCHEMA);
        assertThat(read.unmanaged()).isEmpty();
    }
}
