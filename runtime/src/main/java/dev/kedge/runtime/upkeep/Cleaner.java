package dev.kedge.runtime.upkeep;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.Cleaned;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.WhenAhead;
import dev.kedge.runtime.connection.Transactions;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.ledger.Access;
import dev.kedge.runtime.ledger.Access.Creating;
import dev.kedge.runtime.ledger.Ledger;
import dev.kedge.runtime.ledger.LedgerState;
import dev.kedge.runtime.ledger.LedgerTables;
import dev.kedge.runtime.run.RunPlan;
import dev.kedge.runtime.script.AppliedSchema;
import dev.kedge.runtime.script.KnownRevisions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Drops the objects that the applied revisions created, and the ledger, in one transaction. Objects without dependents
 * are dropped first, repeatedly, until none is left. If some are left that cannot be dropped, an object that Kedge does
 * not manage depends on them, and nothing is dropped.
 */
public final class Cleaner {
    /** The statements that remove from a table the parts that may call functions. */
    private static final String PARTS = """
            SELECT format('ALTER TABLE %%s ALTER COLUMN %%I DROP DEFAULT', a.attrelid::regclass, a.attname)
              FROM pg_attribute a WHERE a.attrelid = to_regclass(%1$s) AND a.atthasdef AND a.attgenerated = ''
            UNION ALL SELECT format('ALTER TABLE %%s DROP CONSTRAINT %%I', c.conrelid::regclass, c.conname)
              FROM pg_constraint c WHERE c.conrelid = to_regclass(%1$s) AND c.contype = 'c' AND c.coninhcount = 0
            UNION ALL SELECT format('DROP POLICY %%I ON %%s', p.polname, p.polrelid::regclass)
              FROM pg_policy p WHERE p.polrelid = to_regclass(%1$s)
            UNION ALL SELECT format('DROP TRIGGER %%I ON %%s', t.tgname, t.tgrelid::regclass)
              FROM pg_trigger t WHERE t.tgrelid = to_regclass(%1$s) AND NOT t.tgisinternal AND t.tgparentid = 0
            UNION ALL SELECT format('DROP INDEX %%s', i.indexrelid::regclass)
              FROM pg_index i WHERE i.indrelid = to_regclass(%1$s) AND (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL)
            """;

    private static final String DEPENDENTS = "2BP01";
    private static final int LONGEST_SHOWN = 200;

    private final Access access;
    private final KnownRevisions migrations;
    private final LedgerTables tables;

    public Cleaner(Access access) {
        this.access = access;
        this.migrations = access.migrations();
        this.tables = access.tables();
    }

    /** Drops all objects. */
    public Cleaned clean(String confirmed) {
        return new Cleaned(migrations.database(), run(Optional.of(confirmed)));
    }

    /**
     * Returns the objects that would be dropped. They are dropped and this is rolled back, because only the server knows
     * all dependencies.
     */
    public Cleaned preview() {
        return new Cleaned(migrations.database(), run(Optional.empty()));
    }

    private List<String> run(Optional<String> confirmed) {
        return access.open(opened -> {
            if (confirmed.isPresent()) {
                refuseUnless(opened.session().connection(), confirmed.get());
            }
            LedgerState seen = opened.read();
            if (seen.isBlank()) {
                return List.of();
            }
            return confirmed.isPresent()
                    ? access.underLock(
                            opened,
                            Creating.unless(seen.exists()),
                            (ledger, fence) -> ledger.session().in(c -> drop(c, units(ledger), "10s")))
                    : access.lookUnderLock(
                            opened, ledger -> ledger.session().rolledBack(c -> drop(c, units(ledger), "1s")));
        });
    }

    private List<DropUnit> units(Ledger ledger) throws SQLException {
        return DropUnit.all(everBuilt(ledger, ledger.read()));
    }

    private static void refuseUnless(Connection connection, String confirmed) throws SQLException {
        String name = value(connection, "SELECT current_database()");
        if (!name.equals(confirmed)) {
            throw KedgeException.of(CommandCode.DROP_NOT_CONFIRMED, name, confirmed);
        }
    }

    /**
     * Everything that the applied revisions have created, and what a revision that stopped half-way has before and
     * after it.
     */
    private Schema everBuilt(Ledger ledger, LedgerState state) throws SQLException {
        RunPlan plan = RunPlan.of(ledger, migrations, state, Direction.DOWN, List.of("base"), WhenAhead.REFUSE);
        Schema whole = AppliedSchema.revisions(migrations, plan.applied());
        Schema begun = AppliedSchema.revisions(migrations, plan.present());
        return begun.plus(whole.objects().values());
    }

    /**
     * Drops the units. It waits for each lock at most this long, because other sessions queue behind a waiting DROP.
     */
    private List<String> drop(Connection connection, List<DropUnit> units, String lockTimeout) throws SQLException {
        Transactions.send(connection, List.of("SET LOCAL lock_timeout = " + Literal.quote(lockTimeout)));
        List<String> strangers = strangers(connection, units);
        if (!strangers.isEmpty()) {
            throw KedgeException.of(CommandCode.DROP_BLOCKED, String.join("\n", strangers));
        }
        List<String> dropped = new ArrayList<>();
        List<DropUnit> left = new ArrayList<>(units);
        boolean loosened = false;
        while (!left.isEmpty()) {
            List<DropUnit> next = new ArrayList<>();
            List<String> obstacles = new ArrayList<>();
            for (DropUnit unit : left) {
                Optional<String> obstacle = drop(connection, unit.drop());
                obstacle.ifPresent(obstacles::add);
                if (obstacle.isPresent()) {
                    next.add(unit);
                } else {
                    dropped.addAll(unit.objects());
                }
            }
            if (next.size() == left.size() && loosened) {
                throw KedgeException.of(CommandCode.DROP_BLOCKED, BlockingDependents.of(obstacles, units));
            }
            if (next.size() == left.size()) {
                loosened = true;
                loosen(connection, units);
            }
            left = next;
        }
        dropLedger(connection);
        dropped.add("the ledger");
        return dropped;
    }

    /**
     * A default or a check may call a function that takes the rows of the same table: neither could be dropped before
     * the other.
     */
    private static void loosen(Connection connection, List<DropUnit> units) throws SQLException {
        for (DropUnit unit : units) {
            for (String relation : unit.relations()) {
                for (String statement : values(connection, PARTS.formatted(Literal.quote(relation)))) {
                    attempt(connection, statement);
                }
            }
        }
    }

    /** Drops a unit. Returns what depends on it, if that prevents the drop. */
    private static Optional<String> drop(Connection connection, String sql) throws SQLException {
        Optional<SQLException> failure = attempt(connection, sql);
        if (failure.isPresent() && !DEPENDENTS.equals(failure.get().getSQLState())) {
            String shown = sql.length() <= LONGEST_SHOWN ? sql : sql.substring(0, LONGEST_SHOWN) + "…";
            throw KedgeException.of(
                            CommandCode.DROP_FAILED,
                            shown,
                            ServerError.of(failure.get()).message())
                    .causedBy(failure.get());
        }
        return failure.map(ServerError::of).map(ServerError::message);
    }

    private static Optional<SQLException> attempt(Connection connection, String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.releaseSavepoint(before);
            return Optional.empty();
        } catch (SQLException e) {
            connection.rollback(before);
            return Optional.of(e);
        }
    }

    private static List<String> values(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    /** Partitions and child tables that others have created. DROP TABLE would drop them silently. */
    private static List<String> strangers(Connection connection, List<DropUnit> units) throws SQLException {
        String managed = units.stream()
                .flatMap(unit -> unit.relations().stream())
                .map(Literal::quote)
                .collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
        return values(
                connection,
                "WITH managed AS MATERIALIZED (SELECT to_regclass(m)::oid AS oid FROM unnest(" + managed + ") m)"
                        + " SELECT '  table ' || c.inhrelid::regclass || ' is a part of table ' || c.inhparent::regclass"
                        + " FROM pg_inherits c JOIN pg_class k ON k.oid = c.inhrelid"
                        + " WHERE k.relkind IN ('r', 'p', 'f') AND c.inhparent IN (SELECT oid FROM managed)"
                        + " AND c.inhrelid NOT IN (SELECT oid FROM managed WHERE oid IS NOT NULL) ORDER BY 1");
    }

    private void dropLedger(Connection connection) throws SQLException {
        String own = " WHERE database = " + Literal.quote(migrations.database());
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM " + tables.history() + own);
            statement.execute("DELETE FROM " + tables.state() + own);
            // another Kedge database may keep its ledger in the same schema
            if (value(connection, "SELECT count(*) FROM " + tables.state()).equals("0")) {
                statement.execute("DROP VIEW IF EXISTS " + tables.versions());
                statement.execute("DROP TABLE IF EXISTS " + tables.objects());
                statement.execute("DROP TABLE " + tables.history() + ", " + tables.state());
            } else if (!value(connection, "SELECT to_regclass(" + Literal.quote(tables.objects()) + ") IS NULL")
                    .equals("t")) {
                statement.execute("DELETE FROM " + tables.objects() + own);
            }
        }
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
