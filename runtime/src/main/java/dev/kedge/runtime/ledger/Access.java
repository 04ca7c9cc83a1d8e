package dev.kedge.runtime.ledger;

import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.connection.Log;
import dev.kedge.runtime.script.KnownRevisions;
import dev.kedge.runtime.session.Session;
import dev.kedge.runtime.session.Settings;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The access to a database and its ledger, which all operations share. It opens a session on the caller's terms;
 * changes require the lock.
 *
 * @param source the source of connections
 * @param migrations the revisions
 * @param settings the caller's settings
 * @param tables the tables of the ledger
 */
public record Access(DataSource source, KnownRevisions migrations, Settings settings, LedgerTables tables) {

    public static Access to(DataSource source, KnownRevisions migrations, Settings settings) {
        return new Access(
                source, migrations, settings, new LedgerTables(settings.schema().orElse(migrations.schema())));
    }

    /** Whether a missing schema is created: the committed one, and another one if that was asked for. */
    private boolean isSchemaCreated() {
        return settings.createSchema()
                || settings.schema()
                        .filter(it -> !it.equals(migrations.schema()))
                        .isEmpty();
    }

    /** Work with the ledger. */
    @FunctionalInterface
    public interface Use<T> {
        T of(Ledger ledger) throws SQLException;
    }

    /** Work with the ledger while its lock is held. */
    @FunctionalInterface
    public interface Change<T> {
        T of(Ledger ledger, Fence fence) throws SQLException;
    }

    /** Reads the ledger and the database on the caller's terms, and changes nothing. */
    public <T> T read(Use<T> use) {
        return open(ledger -> look(ledger, use));
    }

    /** Reads as {@link #read} does, on a session that is used further. */
    public <T> T look(Ledger ledger, Use<T> use) throws SQLException {
        Session session = ledger.session();
        return session.guarded(false, () -> session.read(connection -> use.of(ledger)));
    }

    /** Opens the ledger for reading; {@link #underLock} may follow on the same session. */
    public <T> T open(Use<T> use) {
        try (Session session = Session.open(source, settings.terms())) {
            return use.of(new Ledger(session, tables, migrations.database(), isSchemaCreated()));
        } catch (SQLException e) {
            throw LedgerRemedies.without(tables).failure("used", e);
        }
    }

    /** What may be created under the lock. */
    public enum Creating {
        /** Creates the ledger and its schema if they are missing. */
        LEDGER,
        NOTHING;

        public static Creating unless(boolean there) {
            return there ? NOTHING : LEDGER;
        }
    }

    /** Takes the lock, raises the fence, makes the change and releases the lock. */
    public <T> T underLock(Ledger ledger, Creating creating, Change<T> change) throws SQLException {
        KedgeListener listener = new Log(settings.listener());
        ledger.session().begin(tables.schema(), settings.application(), listener);
        return guarded(
                ledger,
                listener,
                lock -> {
                    ledger.complete(listener);
                    return change.of(ledger, lock.raiseFence());
                },
                creating);
    }

    /** Reads under the lock, so that no other run changes anything meanwhile; does not raise the fence. */
    public <T> T lookUnderLock(Ledger ledger, Use<T> use) throws SQLException {
        KedgeListener listener = new Log(settings.listener());
        ledger.session().begin(tables.schema(), settings.application(), listener);
        return guarded(ledger, listener, lock -> use.of(lock.ledger()), Creating.NOTHING);
    }

    /** Work while the lock is held. */
    @FunctionalInterface
    private interface Locked<T> {
        T with(AdvisoryLock lock) throws SQLException;
    }

    private <T> T guarded(Ledger ledger, KedgeListener listener, Locked<T> work, Creating creating)
            throws SQLException {
        ledger.session().limitWaits(settings.waitForOthers().plus(Settings.LATER));
        return ledger.session().guarded(true, () -> {
            if (creating == Creating.LEDGER) {
                ledger.create();
            }
            try (AdvisoryLock lock = AdvisoryLock.acquire(ledger, settings.lockTimeout(), listener)) {
                return work.with(lock);
            }
        });
    }
}
