package dev.kedge.runtime.session;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.revision.RunSetting;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.catalog.Snapshot;
import dev.kedge.runtime.connection.Concatenation;
import dev.kedge.runtime.connection.ConnectionRemedies;
import dev.kedge.runtime.connection.Guard;
import dev.kedge.runtime.connection.Log;
import dev.kedge.runtime.connection.Transactions;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.failure.SqlExcerpt;
import dev.kedge.runtime.normalize.ExpressionNormalizer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A borrowed connection. It comes from a pool, of the application or one that sits before the server, so a run leaves nothing
 * on it: the search path, the role and the other settings hold for one transaction, or while one statement runs alone, and
 * what phases leave behind is put back after each. A connection is thrown away if that fails, and if the caller's own session
 * statements were run on it, for only the caller knows what they did.
 */
public final class Session implements AutoCloseable {
    private static final int LONGEST_WAIT_MILLIS = 10_000;

    private final DataSource source;
    private final Connection borrowed;
    private final SessionTerms terms;
    private final boolean autoCommit;
    private final boolean readOnly;
    /** The borrowed one, or while it is guarded the guard's. */
    private Connection connection;

    private Optional<Guard> guard = Optional.empty();
    private Optional<SessionState> lent = Optional.empty();
    private Optional<Conditions> conditions = Optional.empty();
    private String applicationName = "";
    private List<String> limits = List.of();
    private boolean reading;
    private boolean touched;
    private boolean spoiled;

    private Session(DataSource source, Connection connection, SessionTerms terms) throws SQLException {
        this.source = source;
        this.borrowed = connection;
        this.connection = connection;
        this.terms = terms;
        this.autoCommit = connection.getAutoCommit();
        this.readOnly = connection.isReadOnly();
    }

    /** Borrows a connection; sends nothing to the server. */
    public static Session open(DataSource source) {
        return open(source, SessionTerms.DEFAULT);
    }

    /** Borrows a connection on which everything is done on these terms; sends nothing to the server. */
    public static Session open(DataSource source, SessionTerms terms) {
        try {
            Session session = new Session(source, source.getConnection(), terms);
            session.connection.setAutoCommit(true);
            return session;
        } catch (SQLException e) {
            throw ConnectionRemedies.failure(
                    source instanceof DatabaseUrl.Source named ? Optional.of(named.url()) : Optional.empty(), e);
        }
    }

    public Connection connection() {
        return connection;
    }

    /**
     * Does something whose statements end with the process, and when the calling thread is interrupted.
     *
     * @param unshared whether it is known that no pooler gives the session to others meanwhile
     */
    public <T> T guarded(boolean unshared, Guarded<T> work) throws SQLException {
        return Guard.during(borrowed, unshared, it -> {
            guard = Optional.of(it);
            connection = it.connection();
            try {
                return work.run();
            } finally {
                connection = borrowed;
                guard = Optional.empty();
            }
        });
    }

    /** What is done on the session while it is guarded. */
    @FunctionalInterface
    public interface Guarded<T> {
        T run() throws SQLException;
    }

    /** What looks after the statements of a run, which is guarded. */
    public Guard guard() {
        return guard.orElseThrow();
    }

    /** The server process that works for the connection; 0 before {@link #begin}. */
    public int process() {
        return lent.map(SessionState::process).orElse(0);
    }

    /** Lets through what gives back the lock of a run that was stopped. */
    public void windUp() {
        guard.ifPresent(it -> it.stop().windUp());
    }

    /**
     * Reads on the session's terms. Without a role and session statements the work runs in autocommit; with them it is one
     * transaction, so that behind a pooler they reach no other client; it sees the database as of one moment. What is
     * written does not stay.
     */
    public <T> T read(Transactions.Work<T> work) throws SQLException {
        boolean plain = conditions.isPresent()
                ? conditions.get().user().equals(lent.orElseThrow().user())
                        && conditions.get().role().equals(lent.orElseThrow().role())
                : terms.role().isEmpty() && terms.session().isEmpty();
        if (reading) {
            return within(work);
        }
        if (plain || !connection.getAutoCommit()) {
            return work.run(connection);
        }
        reading = true;
        // not by JDBC, whose driver names the statement that ends a transaction, as others behind a pooler do
        execute("BEGIN ISOLATION LEVEL REPEATABLE READ");
        try {
            if (conditions.isPresent()) {
                Transactions.send(connection, conditions.get().local());
            } else {
                terms.role().ifPresent(role -> attempt(SessionState.setRole("SET LOCAL", role)));
                runSessionStatements();
            }
            return work.run(connection);
        } finally {
            reading = false;
            endReading();
        }
    }

    /** A query that fails, for there is no ledger yet, must not spoil the transaction that is read in. */
    private <T> T within(Transactions.Work<T> work) throws SQLException {
        execute("SAVEPOINT kedge_read");
        try {
            return work.run(connection);
        } catch (SQLException e) {
            execute("ROLLBACK TO SAVEPOINT kedge_read");
            throw e;
        }
    }

    /**
     * Reads the catalogs as one of the session's reading operations, or under the run's conditions where no transaction is
     * open.
     *
     * @param schema the schema that unqualified names mean
     */
    public <T> T snapshot(String schema, Snapshot.Work<T> work) throws SQLException {
        return reading ? Snapshot.inside(connection, schema, work) : Snapshot.alone(connection, schema, work);
    }

    /** The declared schema in the server's words, asked for where {@link #snapshot} reads. */
    public ExpressionNormalizer.Result normalized(String schema, Schema declared, Schema live) throws SQLException {
        return reading
                ? ExpressionNormalizer.inside(connection, schema, declared, live)
                : ExpressionNormalizer.of(connection, schema, declared, live);
    }

    private void endReading() {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // the connection is lost; what made it fail is on its way to the caller
            Log.LOGGER.debug("The transaction could not be rolled back", e);
        }
    }

    private void runSessionStatements() {
        for (String statement : terms.session()) {
            spoiled = true;
            attempt(statement);
        }
    }

    private void attempt(String statement) {
        try {
            execute(statement);
        } catch (SQLException e) {
            throw KedgeException.of(
                            CommandCode.SESSION_NOT_SET_UP,
                            SqlExcerpt.withoutConstants(statement),
                            SqlExcerpt.withoutConstantsOf(
                                    statement, ServerError.of(e).message()))
                    .causedBy(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** Asks a query of a revision, which means there what it means in a run. */
    public <T> T ask(String schema, Transactions.Work<T> query) throws SQLException {
        if (conditions.isPresent()) {
            return rolledBack(query);
        }
        Transactions.Work<T> settled = c -> {
            execute(RunSetting.query(schema, true));
            return query.run(c);
        };
        return reading ? within(settled) : Transactions.rolledBack(connection, settled);
    }

    /**
     * Makes ready for a run: makes sure that the same server process answers each time, and finds out what revisions have to
     * set. Only what waits between transactions would need is set for good: the application's name, and no limit to idleness.
     *
     * @param schema the schema that unqualified names mean
     * @param application what the application calls itself
     */
    public void begin(String schema, String application, KedgeListener listener) throws SQLException {
        connection.setReadOnly(false);
        SessionState before = SessionState.read(connection, Set.of());
        new PoolerCheck(source, connection, LONGEST_WAIT_MILLIS).refuse(before.process(), listener);
        lent = Optional.of(before);
        SessionState wanted = before;
        if (terms.role().isPresent() || !terms.session().isEmpty()) {
            touched = true;
            terms.role().ifPresent(role -> attempt(SessionState.setRole("SET", role)));
            runSessionStatements();
            wanted = SessionState.read(connection, Set.of());
            // role and user are set for each transaction
            lent = Optional.of(wanted.as(before));
            putBack();
        }
        Conditions found = new Conditions(
                wanted.user(), wanted.role(), schema, lent.orElseThrow(), Conditions.changed(before, wanted));
        conditions = Optional.of(found);
        found.refuseUnsettable(connection);
        applicationName = Identifier.truncate(("kedge " + application).strip(), Identifier.MAX_BYTES);
        Transactions.send(
                connection,
                List.of("SET application_name = " + Literal.quote(applicationName), "SET idle_session_timeout = 0"));
    }

    /** Limits how long a transaction waits for a lock, such as that of a row of the ledger; phases have shorter limits. */
    public void limitWaits(Duration limit) {
        limits = List.of("SET LOCAL lock_timeout = " + Math.min(Integer.MAX_VALUE, Math.max(1, limit.toMillis())));
    }

    /** The statements that a transaction of a run begins with. */
    public List<String> conditions() {
        return Concatenation.of(conditions.map(Conditions::local).orElse(List.of()), limits);
    }

    /** The statements that give the ledger's rows their conditions where a phase may have set others. */
    public List<String> conditionsAgain() {
        return conditions.map(Conditions::again).orElse(List.of());
    }

    /** The statements that a transaction begins with after a statement that ran alone and may have set anything. */
    public List<String> conditionsInFull() {
        return Concatenation.of(conditions.map(Conditions::inFull).orElse(List.of()), limits);
    }

    /** Remembers custom settings, such as {@code app.tenant}, that phases will set. */
    public void remember(Collection<String> customSettings) throws SQLException {
        if (!customSettings.isEmpty()) {
            SessionState now = SessionState.read(connection, customSettings);
            lent = lent.map(it -> it.withCustom(now.custom()));
        }
    }

    /** Runs the work in one transaction under the run's conditions. */
    public <T> T in(Transactions.Work<T> work) throws SQLException {
        return Transactions.in(connection, c -> {
            Transactions.send(c, conditions());
            return work.run(c);
        });
    }

    /** The same with nothing of it staying. */
    public <T> T rolledBack(Transactions.Work<T> work) throws SQLException {
        return Transactions.rolledBack(connection, c -> {
            Transactions.send(c, conditions());
            return work.run(c);
        });
    }

    /** Runs the statements in one transaction under the run's conditions; the numbers of rows that they changed. */
    public int[] commit(List<String> statements) throws SQLException {
        List<String> all = new ArrayList<>(conditions());
        int ours = all.size();
        all.addAll(statements);
        int[] counts = Transactions.commit(connection, all);
        return Arrays.copyOfRange(counts, ours, counts.length);
    }

    /** What runs outside transactions. */
    @FunctionalInterface
    public interface Action {
        void run() throws SQLException;
    }

    /** Runs work that cannot be in a transaction under the run's conditions. */
    public void alone(Action action) throws SQLException {
        touched = true;
        Transactions.send(connection, conditions.map(Conditions::session).orElse(List.of()));
        try {
            action.run();
        } finally {
            putBackIfAlive();
        }
    }

    private void putBackIfAlive() {
        try {
            putBack();
        } catch (SQLException e) {
            // it is noticed again when the connection is given back
            Log.LOGGER.debug("The session could not be put back", e);
        }
    }

    /** Makes the session what it was when it was lent, except for what {@link #begin} has set. */
    public void putBack() throws SQLException {
        touched = true;
        SessionState then = lent.orElseThrow();
        SessionState now = SessionState.read(connection, then.custom().keySet());
        List<String> statements = (conditions.isPresent() ? then.running(now, applicationName) : then).after(now);
        if (!statements.isEmpty()) {
            Transactions.send(connection, statements);
        }
    }

    @Override
    public void close() {
        try (borrowed) {
            restore();
        } catch (SQLException e) {
            Log.LOGGER.debug("The connection could not be given back", e);
        }
    }

    private void restore() throws SQLException {
        if (spoiled) {
            connection.abort(Runnable::run);
            return;
        }
        try {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            if (lent.isPresent() && !connection.isClosed()) {
                restore(lent.get());
                connection.setReadOnly(readOnly);
            }
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            Log.LOGGER.debug("The connection's settings could not be restored, so it is closed for good", e);
            connection.abort(Runnable::run);
        }
    }

    private void restore(SessionState then) throws SQLException {
        SessionState now =
                touched ? SessionState.read(connection, then.custom().keySet()) : then.running(then, applicationName);
        List<String> statements = new ArrayList<>(then.after(now));
        if (now.hasLocks() && !then.hasLocks()) {
            statements.add("SELECT pg_advisory_unlock_all()");
        }
        if (!statements.isEmpty()) {
            Transactions.send(connection, statements);
        }
    }
}
