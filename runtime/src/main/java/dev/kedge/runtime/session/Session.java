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
 * A borrowed connection. It comes from a pool, in the application or in front of the server, so a run leaves nothing
 * behind on it. The search path, the role and other settings are set for one transaction, or while one statement runs
 * outside a transaction; what a phase changes in the session is restored after it. The connection is closed if that
 * fails, or if the caller's own session statements were run on it, because only the caller knows their effects.
 */
public final class Session implements AutoCloseable {
    private static final int LONGEST_WAIT_MILLIS = 10_000;

    private final DataSource source;
    private final Connection borrowed;
    private final SessionTerms terms;
    private final boolean autoCommit;
    private final boolean readOnly;
    /** The borrowed connection, or the guard's connection while it is guarded. */
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

    /** Borrows a connection. Sends nothing to the server. */
    public static Session open(DataSource source) {
        return open(source, SessionTerms.DEFAULT);
    }

    /** Borrows a connection with terms for everything that is done on it. Sends nothing to the server. */
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
     * Runs work whose statements are cancelled when the process ends or the calling thread is interrupted.
     *
     * @param unshared whether it is known that no pooler hands the session to other clients meanwhile
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

    /** Work on the session while it is guarded. */
    @FunctionalInterface
    public interface Guarded<T> {
        T run() throws SQLException;
    }

    /** The guard of the run's statements; the session must be guarded. */
    public Guard guard() {
        return guard.orElseThrow();
    }

    /** The server process of the connection; 0 before {@link #begin}. */
    public int process() {
        return lent.map(SessionState::process).orElse(0);
    }

    /** Lets through the statements that release the lock of a run that was stopped. */
    public void windUp() {
        guard.ifPresent(it -> it.stop().windUp());
    }

    /**
     * Reads on the session's terms. Without a role and session statements the work runs in autocommit. With them it
     * runs in one transaction, so that behind a pooler they affect no other client, and sees the database as of one
     * moment. Writes are rolled back.
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
        // Not with JDBC: the driver gives a name to the statement that ends a transaction, and other clients behind a
        // pooler use the same name.
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

    /** A query that fails because there is no ledger yet must not abort the transaction. */
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
     * Reads the catalogs: as {@link #read} does while it is active, otherwise under the run's conditions.
     *
     * @param schema the schema of unqualified names
     */
    public <T> T snapshot(String schema, Snapshot.Work<T> work) throws SQLException {
        return reading ? Snapshot.inside(connection, schema, work) : Snapshot.alone(connection, schema, work);
    }

    /** The declared schema as the server spells it; works where {@link #snapshot} does. */
    public ExpressionNormalizer.Result normalized(String schema, Schema declared, Schema live) throws SQLException {
        return reading
                ? ExpressionNormalizer.inside(connection, schema, declared, live)
                : ExpressionNormalizer.of(connection, schema, declared, live);
    }

    private void endReading() {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // The connection is lost; the exception that caused this is on its way to the caller.
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

    /** Runs a query of a revision with the meaning that it has in a run. */
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
     * Prepares a run: makes sure that the same server process answers each time, and finds out what revisions must set.
     * Only what has to last between transactions is set for the session: the application's name and the absence of an
     * idle limit.
     *
     * @param schema the schema of unqualified names
     * @param application the name of the application
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

    /**
     * Limits how long a transaction waits for a lock, such as that on a row of the ledger. Phases have shorter limits.
     */
    public void limitWaits(Duration limit) {
        limits = List.of("SET LOCAL lock_timeout = " + Math.min(Integer.MAX_VALUE, Math.max(1, limit.toMillis())));
    }

    /** The statements at the beginning of a transaction of the run. */
    public List<String> conditions() {
        return Concatenation.of(conditions.map(Conditions::local).orElse(List.of()), limits);
    }

    /** The statements that restore the conditions for the ledger's rows where a phase may have changed them. */
    public List<String> conditionsAgain() {
        return conditions.map(Conditions::again).orElse(List.of());
    }

    /** The statements at the beginning of a transaction that follows a statement that may have set anything. */
    public List<String> conditionsInFull() {
        return Concatenation.of(conditions.map(Conditions::inFull).orElse(List.of()), limits);
    }

    /** Records custom settings, such as {@code app.tenant}, that phases will set. */
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

    /** Runs the work in one transaction under the run's conditions and rolls it back. */
    public <T> T rolledBack(Transactions.Work<T> work) throws SQLException {
        return Transactions.rolledBack(connection, c -> {
            Transactions.send(c, conditions());
            return work.run(c);
        });
    }

    /**
     * Runs the statements in one transaction under the run's conditions. Returns the numbers of rows that they changed.
     */
    public int[] commit(List<String> statements) throws SQLException {
        List<String> all = new ArrayList<>(conditions());
        int ours = all.size();
        all.addAll(statements);
        int[] counts = Transactions.commit(connection, all);
        return Arrays.copyOfRange(counts, ours, counts.length);
    }

    /** Work outside transactions. */
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
            // it is noticed again when the connection is returned
            Log.LOGGER.debug("The session could not be put back", e);
        }
    }

    /** Restores the state of the session when it was lent, except for what {@link #begin} has set. */
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
