package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Commented;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Statements;
import dev.kedge.files.cases.Case;
import dev.kedge.postgres.Majors;
import dev.kedge.postgres.OnServers;
import dev.kedge.runtime.Unmanaged;
import dev.kedge.runtime.catalog.CatalogReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the catalogs that somebody made is in the schema that is read or is listed as unmanaged: never both, never neither. */
class AccountedRowsTest {
    private static final String ROWS = resource("rows.sql");
    private static final List<String> SCHEMAS = List.of("music", "nasty", "rental", "staff", "trade");

    /** What is listed of an object that is in the schema. */
    private static final Set<String> DETAILS = Set.of(
            "access method of a table",
            "clustering index",
            "dependency on an extension",
            "disabled foreign key",
            "disabled trigger",
            "logged sequence",
            "options of a column",
            "owner",
            "partition that is being detached",
            "privileges",
            "privileges on a constructor of a range type",
            "replica identity",
            "revoked default privileges",
            "row security forced without being enabled",
            "security label",
            "statistics target",
            "storage of a constraint",
            "storage of a materialized view's column",
            "storage of a partition's column",
            "storage of a partition's index",
            "trigger for replicas",
            "unlogged sequence");

    private static final Set<String> DEFAULTS = Set.of("default of a view", "generated column of a partition");

    /**
     * A row of a catalog.
     *
     * @param id its catalog, oid and, of a column, number
     * @param description what it is, for people
     * @param listed its name among what is unmanaged
     * @param key its name in a schema; null if no schema has a word for it
     * @param owner the id of the relation that it is a part of; null for none
     * @param comesWith the id of what it comes with; null if somebody made it
     */
    private record Row(
            String id,
            String description,
            @Nullable String listed,
            @Nullable String key,
            @Nullable String owner,
            @Nullable String comesWith) {}

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void whatCannotBeDeclared(int major) throws SQLException, IOException {
        Connection database = Server.of(major).newDatabase("accounted");
        PhaseRunner runner = new PhaseRunner(database);
        for (String statement : Statements.split(UnmanagedTest.script(major))) {
            runner.execute(statement);
        }
        assertThat(wrong(database)).isEmpty();
    }

    static Stream<Arguments> schemasOnServers() {
        return Majors.outermostSince(0).stream()
                .flatMap(major -> SCHEMAS.stream()
                        .filter(name -> major > 14 || !name.equals("nasty"))
                        .map(name -> Arguments.of(major, name)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("schemasOnServers")
    void wholeSchemas(int major, String name) throws SQLException {
        Connection database = Server.of(major).emptyDatabase("by_hand");
        if (name.equals("staff")) {
            run(database, resource("/schemas/rental.sql"));
        }
        run(database, resource("/schemas/" + name + ".sql"));
        assertThat(wrong(database)).isEmpty();
    }

    /** Every second case on the oldest server and the others on the newest. */
    static Stream<Arguments> casesOnServers() {
        List<Arguments> spread = new ArrayList<>();
        for (Case that : Case.runnable()) {
            boolean old = spread.size() % 2 == 0 && that.minimumServer() <= Majors.oldest();
            int major = old ? Majors.oldest() : Majors.newest();
            if (that.minimumServer() <= major) {
                spread.add(Arguments.of(major, that));
            }
        }
        return spread.stream();
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("casesOnServers")
    void databasesOfCases(int major, Case that) throws SQLException {
        Connection database = Server.of(major).emptyDatabase("by_hand");
        run(database, that.text("after.sql").orElseThrow());
        assertThat(wrong(database)).isEmpty();
    }

    /** The rows that are not accounted for just once. */
    private static List<String> wrong(Connection database) throws SQLException {
        dev.kedge.runtime.catalog.Catalog read = CatalogReader.read(database, "public");
        Set<String> declared = declared(read.schema());
        Map<String, Row> rows = rows(database);
        List<String> wrong = new ArrayList<>();
        for (Row row : rows.values()) {
            int times = times(row, rows, declared, read.unmanaged());
            if (times != 1) {
                wrong.add(row.description + ": " + times + " times " + row);
            }
        }
        return wrong;
    }

    private static int times(Row row, Map<String, Row> rows, Set<String> declared, List<Unmanaged> unmanaged) {
        int times = row.key != null && declared.contains(row.key) ? 1 : 0;
        times += isListed(row, unmanaged) ? 1 : 0;
        Row with = row.comesWith == null ? null : rows.get(row.comesWith);
        Row owner = row.owner == null ? null : rows.get(row.owner);
        boolean implied = with != null && times(with, rows, declared, unmanaged) == 1
                || owner != null && isListed(owner, unmanaged) && !isListed(row, unmanaged);
        return times + (implied ? 1 : 0);
    }

    private static boolean isListed(Row row, List<Unmanaged> unmanaged) {
        return row.listed != null
                && unmanaged.stream()
                        .filter(thing -> row.id.startsWith("pg_description")
                                ? thing.kind().equals("comment")
                                : row.id.startsWith("pg_attrdef")
                                        ? DEFAULTS.contains(thing.kind())
                                        : !thing.kind().equals("comment")
                                                && !DEFAULTS.contains(thing.kind())
                                                && !DETAILS.contains(thing.kind()))
                        .anyMatch(thing -> thing.name().equals(row.listed));
    }

    private static Map<String, Row> rows(Connection database) throws SQLException {
        Map<String, Row> rows = new HashMap<>();
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            statement.execute("SET LOCAL search_path = public");
            statement.setEscapeProcessing(false);
            try (ResultSet found = statement.executeQuery(ROWS)) {
                while (found.next()) {
                    rows.put(
                            found.getString(1),
                            new Row(
                                    found.getString(1),
                                    found.getString(2),
                                    found.getString(3),
                                    found.getString(4),
                                    found.getString(5),
                                    found.getString(6)));
                }
            }
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    /** The names of all that a schema has, and of what it comments on. */
    private static Set<String> declared(Schema schema) {
        Set<String> names = new HashSet<>(Set.of("public"));
        schema.keys().filter(key -> !isRight(key)).forEach(key -> names.add(path(key.owner(), key.name())));
        schema.all(Right.class).stream()
                .filter(right -> right.kind().isDefault())
                .map(right -> right.kind().keyword()
                        + (right.name().name().isEmpty()
                                ? ""
                                : " in " + right.name().name()))
                .forEach(name -> names.add("default privileges on " + name));
        schema.all(Namespace.class).forEach(it -> names.add(it.name()));
        schema.all(Extension.class).forEach(it -> names.add(it.name()));
        schema.all(Domain.class).forEach(domain -> {
            domain.checks().forEach(check -> {
                names.add(path(domain.name(), check.name()));
                check.comment().ifPresent(it -> names.add("comment " + path(domain.name(), check.name())));
            });
            domain.comment().ifPresent(it -> names.add("comment " + path(domain.name(), "")));
        });
        schema.all(CompositeType.class)
                .forEach(type -> type.comment().ifPresent(it -> names.add("comment " + path(type.name(), ""))));
        schema.all(RangeType.class)
                .forEach(type -> type.comment().ifPresent(it -> names.add("comment " + path(type.name(), ""))));
        schema.all(Collation.class)
                .forEach(it -> it.comment().ifPresent(c -> names.add("comment " + path(it.name(), ""))));
        schema.all(Sequence.class)
                .forEach(it -> it.comment().ifPresent(c -> names.add("comment " + path(it.name(), ""))));
        schema.all(Routine.class)
                .forEach(it -> it.comment()
                        .ifPresent(c -> names.add("comment " + path(it.key().owner(), ""))));
        schema.partitions()
                .forEach(it -> it.columns().stream()
                        .filter(column -> column.defaultValue().isPresent())
                        .forEach(column -> names.add("default " + path(it.name(), column.name()))));
        for (Table table : schema.relations()) {
            table.comment().ifPresent(it -> names.add("comment " + path(table.name(), "")));
            table.indexes().stream()
                    .filter(index -> index.comment().isPresent())
                    .forEach(index -> names.add("comment " + path(table.name().withName(index.name()), "")));
            table.statistics().stream()
                    .filter(object -> object.comment().isPresent())
                    .forEach(object -> names.add("comment " + path(table.name().withName(object.name()), "")));
            table.columns()
                    .forEach(column -> column.comment()
                            .ifPresent(it -> names.add("comment " + path(table.name(), column.name()))));
        }
        for (View view : schema.views()) {
            view.comment().ifPresent(it -> names.add("comment " + path(view.name(), "")));
            view.columnComments().forEach(it -> names.add("comment " + path(view.name(), it.column())));
            view.indexes().stream()
                    .filter(index -> index.comment().isPresent())
                    .forEach(index -> names.add("comment " + path(view.name().withName(index.name()), "")));
        }
        schema.all(EnumType.class).forEach(type -> {
            names.add(path(type.name(), ""));
            type.comment().ifPresent(it -> names.add("comment " + path(type.name(), "")));
        });
        schema.partitions().forEach(it -> it.comment().ifPresent(c -> names.add("comment " + path(it.name(), ""))));
        schema.objects()
                .values()
                .forEach(object -> object.parts().stream()
                        .filter(part ->
                                !(part instanceof Column || part instanceof Index || part instanceof Statistics))
                        .filter(part -> part instanceof Commented commented
                                && commented.comment().isPresent())
                        .forEach(
                                part -> names.add("comment " + path(object.key().owner(), part.name()))));
        return names;
    }

    private static boolean isRight(ObjectKey key) {
        return key.kind() == ObjectKey.Kind.GRANT || key.kind() == ObjectKey.Kind.OWNER;
    }

    private static String path(QualifiedName name, String part) {
        boolean nowhere = name.schema().isEmpty();
        String full = (nowhere ? "public." : name.schema() + ".") + name.name();
        return part.isEmpty() ? full : full + "." + part;
    }

    private static void run(Connection database, String script) throws SQLException {
        PhaseRunner runner = new PhaseRunner(database);
        for (String statement : Statements.split(script)) {
            runner.execute(statement);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = AccountedRowsTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
