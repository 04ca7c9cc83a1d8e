package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Drops what the applied revisions made, and the ledger, in one transaction. What nothing stands on goes first, again and
 * again until all is gone; what is left then has something on it that Kedge does not manage, and nothing is dropped.
 */
final class Cleaner {
    private final DataSource source;
    private final Migrations migrations;
    private final Settings settings;
    private final LedgerTables tables;

    Cleaner(DataSource source, Migrations migrations, Settings settings) {
        this.source = source;
        this.migrations = migrations;
        this.settings = settings;
        this.tables = new LedgerTables(settings.schema().orElse(migrations.schema()));
    }

    /** Drops it; what was dropped, in order. */
    List<String> clean(String confirmed) {
        try (Session session = Session.open(source, settings.terms())) {
            Connection connection = session.connection();
            refuseUnless(connection, confirmed);
            Ledger ledger = new Ledger(connection, tables, migrations.database());
            if (!ledger.read().exists()) {
                return List.of();
            }
            session.prepare(tables.schema(), settings.application());
            try (AdvisoryLock lock =
                    AdvisoryLock.acquire(ledger, settings.lockTimeout(), new Log(settings.listener()))) {
                lock.raiseFence();
                List<DropUnit> units = DropUnit.all(everBuilt(ledger, ledger.read()));
                return Transactions.in(connection, c -> drop(c, units));
            }
        } catch (SQLException e) {
            throw Failures.ofLedger(tables, e);
        }
    }

    private static void refuseUnless(Connection connection, String confirmed) throws SQLException {
        String name = value(connection, "SELECT current_database()");
        if (!name.equals(confirmed)) {
            throw KedgeException.of(Code.DROP_NOT_CONFIRMED, name, confirmed);
        }
    }

    /** What is there after the revisions that are, and before and after one that stopped half-way. */
    private Schema everBuilt(Ledger ledger, LedgerState state) throws SQLException {
        Plan plan = Plan.of(ledger, migrations, state, Direction.DOWN, List.of("base"), WhenAhead.REFUSE);
        Schema whole = SchemaOf.revisions(migrations, plan.applied());
        Schema begun = SchemaOf.revisions(migrations, plan.present());
        return begun.plus(whole.objects().values());
    }

    private List<String> drop(Connection connection, List<DropUnit> units) throws SQLException {
        List<String> strangers = strangers(connection, units);
        if (!strangers.isEmpty()) {
            throw KedgeException.of(Code.DROP_BLOCKED, String.join("\n", strangers));
        }
        List<String> dropped = new ArrayList<>();
        List<DropUnit> left = new ArrayList<>(units);
        while (!left.isEmpty()) {
            List<DropUnit> next = new ArrayList<>();
            List<String> obstacles = new ArrayList<>();
            for (DropUnit unit : left) {
                Optional<String> obstacle = attempt(connection, unit.drop());
                obstacle.ifPresent(obstacles::add);
                if (obstacle.isPresent()) {
                    next.add(unit);
                } else {
                    dropped.addAll(unit.objects());
                }
            }
            if (next.size() == left.size()) {
                throw KedgeException.of(
                        Code.DROP_BLOCKED, obstacles.stream().distinct().collect(Collectors.joining("\n")));
            }
            left = next;
        }
        dropLedger(connection);
        dropped.add("the ledger");
        return dropped;
    }

    /** Drops a unit if nothing stands on it; otherwise what does. */
    private static Optional<String> attempt(Connection connection, String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.releaseSavepoint(before);
            return Optional.empty();
        } catch (SQLException e) {
            connection.rollback(before);
            return Optional.of(dependents(Failures.serverMessage(e)));
        }
    }

    /** The server lists them as the detail of its message, one a line. */
    private static String dependents(String message) {
        int detail = message.indexOf("Detail: ");
        int hint = message.indexOf("\n  Hint: ");
        String told = detail < 0
                ? message
                : message.substring(detail + "Detail: ".length(), hint < 0 ? message.length() : hint);
        return told.lines().map(line -> "  " + line.strip()).collect(Collectors.joining("\n"));
    }

    /** Partitions and children that others made would go along without a word. */
    private static List<String> strangers(Connection connection, List<DropUnit> units) throws SQLException {
        Set<String> managed = new HashSet<>();
        units.forEach(unit -> managed.addAll(unit.relations()));
        List<String> strangers = new ArrayList<>();
        for (String relation : managed) {
            String children =
                    "SELECT c.inhrelid::regclass::text FROM pg_inherits c JOIN pg_class k ON k.oid = c.inhrelid"
                            + " WHERE k.relkind IN ('r', 'p', 'f') AND c.inhparent = to_regclass("
                            + Literal.quote(relation)
                            + ") AND NOT EXISTS (SELECT FROM unnest(ARRAY["
                            + managed.stream().map(Literal::quote).collect(Collectors.joining(", "))
                            + "]::text[]) m WHERE to_regclass(m) = c.inhrelid)";
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(children)) {
                while (row.next()) {
                    strangers.add("  table " + row.getString(1) + " is a part of table " + relation);
                }
            }
        }
        return strangers;
    }

    private void dropLedger(Connection connection) throws SQLException {
        String own = " WHERE database = " + Literal.quote(migrations.database());
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM " + tables.history() + own);
            statement.execute("DELETE FROM " + tables.state() + own);
            // another database of Kedge may keep its ledger in the same schema
            if (value(connection, "SELECT count(*) FROM " + tables.state()).equals("0")) {
                statement.execute("DROP TABLE " + tables.history() + ", " + tables.state());
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
