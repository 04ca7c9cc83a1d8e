package dev.kedge.runtime.catalog;

import dev.kedge.core.diff.Planner;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.step.CreateTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Spells the expressions of a declared schema as a live server prints them, so that texts can be compared. The server is
 * asked itself: tables of the same columns are made in the session's own temporary space, read back and rolled back.
 */
public final class Respelling {
    /** So many tables are there at once; each takes locks and rows in the catalogs until it is rolled back. */
    private static final int AT_ONCE = 50;

    private static final QualifiedName TEMPORARY = new QualifiedName("pg_temp", "");

    private final Connection connection;
    private final List<ObjectKey> undecided = new ArrayList<>();
    private final Map<ObjectKey, Table> spelled = new HashMap<>();

    private Respelling(Connection connection) {
        this.connection = connection;
    }

    /**
     * A declared schema in a server's words.
     *
     * @param schema the schema; what the server would not take stands as it was declared
     * @param undecided the tables that the server would not take
     */
    public record Result(Schema schema, List<ObjectKey> undecided) {
        /** Copies the list. */
        public Result {
            undecided = List.copyOf(undecided);
        }
    }

    /**
     * The declared schema as the server of this connection spells it; only tables that differ from the live ones are tried.
     * No transaction may be open; nothing is left behind.
     */
    public static Result of(Connection connection, String defaultSchema, Schema declared, Schema live)
            throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            CatalogReader.settle(connection, defaultSchema);
            Respelling respelling = new Respelling(connection);
            for (List<Table> group : groups(declared, live)) {
                respelling.spell(group);
            }
            return new Result(declared.plus(respelling.spelled.values()), respelling.undecided);
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    /** Tables of one schema have names of their own, so they can be in one temporary space together. */
    private static List<List<Table>> groups(Schema declared, Schema live) {
        List<List<Table>> groups = new ArrayList<>();
        String space = "";
        for (Table table : declared.tables()) {
            if (live.table(table.name()).filter(table::equals).isPresent()) {
                continue;
            }
            boolean full = groups.isEmpty()
                    || groups.get(groups.size() - 1).size() == AT_ONCE
                    || !space.equals(table.name().schema());
            if (full) {
                groups.add(new ArrayList<>());
                space = table.name().schema();
            }
            groups.get(groups.size() - 1).add(table);
        }
        return groups;
    }

    /** One table that the server does not take must not keep the others from being spelled. */
    private void spell(List<Table> group) throws SQLException {
        Savepoint start = connection.setSavepoint();
        try {
            for (Table table : group) {
                create(table);
            }
            for (Table read : CatalogReader.readTemporary(connection)) {
                group.stream()
                        .filter(table -> table.name().name().equals(read.name().name()))
                        .findFirst()
                        .ifPresent(table -> spelled.put(table.key(), inWordsOf(read, table)));
            }
            connection.rollback(start);
        } catch (SQLException e) {
            connection.rollback(start);
            if (group.size() == 1) {
                undecided.add(group.get(0).key());
            } else {
                for (Table table : group) {
                    spell(List.of(table));
                }
            }
        }
    }

    private void create(Table table) throws SQLException {
        Table bare = table.withName(TEMPORARY.withName(table.name().name()))
                .withForeignKeys(List.of())
                .withTriggers(List.of())
                .withPolicies(List.of())
                .withSettings(TableSettings.NONE);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Phase phase : Planner.phases(Schema.EMPTY, List.of(new CreateTable(bare)))) {
                statement.execute(phase.sql());
            }
        }
    }

    /** The table as it was declared, but with the expressions as they were read. */
    private static Table inWordsOf(Table read, Table declared) {
        return new Table(
                declared.name(),
                declared.comment(),
                read.columns(),
                read.primaryKey(),
                read.uniques(),
                read.checks(),
                declared.foreignKeys(),
                read.exclusions(),
                read.indexes(),
                declared.triggers(),
                declared.policies(),
                declared.settings());
    }
}
