package dev.kedge;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Target;
import dev.kedge.core.stability.Stable;
import dev.kedge.runtime.Cleaned;
import dev.kedge.runtime.Current;
import dev.kedge.runtime.DataStep;
import dev.kedge.runtime.HistoryRow;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.Preview;
import dev.kedge.runtime.Repair;
import dev.kedge.runtime.Report;
import dev.kedge.runtime.Stamped;
import dev.kedge.runtime.Status;
import dev.kedge.runtime.WhenAhead;
import dev.kedge.runtime.ledger.Access;
import dev.kedge.runtime.run.Migrator;
import dev.kedge.runtime.script.KnownRevisions;
import dev.kedge.runtime.session.Settings;
import dev.kedge.runtime.upkeep.Cleaner;
import dev.kedge.runtime.upkeep.Inspector;
import dev.kedge.runtime.upkeep.Previewer;
import dev.kedge.runtime.upkeep.Repairer;
import dev.kedge.runtime.upkeep.Stamper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * Brings a live PostgreSQL to the schema of the committed revisions:
 *
 * <pre>{@code Kedge.on(dataSource).with(MarketMigrations.all()).upgrade();}</pre>
 *
 * <p>Values of this class are immutable and may be shared between threads. A method that configures returns a copy. A method
 * that works on the database borrows one connection and returns it in the state in which it was lent; while it waits for
 * others it borrows a second one, if there is one, to ask who they are. When the thread is interrupted or the process ends,
 * the statement that runs on the server is cancelled.
 *
 * <p>Every method that works on the database throws a {@link KedgeException} if it cannot connect, if the ledger cannot be
 * read or written, or if a revision is not what the ledger recorded.
 */
@Stable
public final class Kedge {
    private final DataSource source;

    private final KnownRevisions migrations;
    private final Settings settings;

    private Kedge(DataSource source, KnownRevisions migrations, Settings settings) {
        this.source = source;
        this.migrations = migrations;
        this.settings = settings;
    }

    /** Begins with the database that the connections of a data source lead to. */
    public static On on(DataSource source) {
        return new On(source);
    }

    /** A database whose revisions are still to be named. */
    public static final class On {
        private final DataSource source;

        private On(DataSource source) {
            this.source = source;
        }

        /**
         * Names the revisions, such as {@code MarketMigrations.all()}.
         *
         * @throws KedgeException if classes, snapshot and model were compiled at different times
         */
        public Kedge with(Migrations migrations) {
            migrations.inconsistency().ifPresent(sentence -> {
                throw KedgeException.of(DatabaseCode.BUILD_INCONSISTENT, sentence);
            });
            return new Kedge(source, new KnownRevisions(migrations), Settings.DEFAULT);
        }
    }

    /**
     * Uses another schema than the one that the revisions were written for, for example one per tenant. A run creates it if it
     * is missing.
     */
    public Kedge schema(String schema) {
        return with(settings.withSchema(schema));
    }

    /** Sets the application's name and version, which the ledger records; empty by default. */
    public Kedge application(String application) {
        return with(settings.withApplication(application));
    }

    /** Sets what is told of the progress of a run; nothing is by default. */
    public Kedge listener(KedgeListener listener) {
        return with(settings.withListener(listener));
    }

    /** Limits how long a run waits for another process that is upgrading the database; 10 minutes by default. */
    public Kedge lockTimeout(Duration timeout) {
        return with(settings.withLockTimeout(timeout));
    }

    /** Sets how long the first attempt waits for the lock of a table; later attempts wait longer; 200 ms by default. */
    public Kedge tableLockTimeout(Duration timeout) {
        return with(settings.withTableLockTimeout(timeout));
    }

    /** Limits how long a phase goes on trying to lock its tables; 5 minutes by default. */
    public Kedge tableLockPatience(Duration patience) {
        return with(settings.withTableLockPatience(patience));
    }

    /**
     * Limits how long a statement that runs alone, such as CREATE INDEX CONCURRENTLY or VALIDATE CONSTRAINT, waits for the
     * transactions of others; 10 minutes by default. The statement's own work does not count. At the limit it is cancelled,
     * and the next run tries it again.
     *
     * <p>A second connection of the data source asks whom the statement waits for; it is borrowed only meanwhile. If there is
     * none, each single wait for a lock is limited to this time instead.
     */
    public Kedge waitForOthers(Duration limit) {
        return with(settings.withWaitForOthers(limit));
    }

    /** Registers a data step under the name by which {@code java} phases call it. */
    public Kedge dataStep(String name, DataStep step) {
        return with(settings.withDataStep(name, step));
    }

    /** Sets the role that does everything, including reading and writing the ledger; by default the one that connects. */
    public Kedge role(String role) {
        return with(settings.withTerms(settings.terms().withRole(role)));
    }

    /**
     * Adds a statement that is run first on every connection, after those that were added before. Kedge cannot undo what it
     * sets, so such connections are closed after use and do not go back to their pool.
     */
    public Kedge session(String statement) {
        return with(settings.withTerms(settings.terms().withSession(statement)));
    }

    /**
     * Accepts dangers by name: data that a downgrade deletes, such as {@code data-loss:prices.close}, and objects that Kedge
     * does not manage and that a run loses, such as {@code unmanaged-loss:rule log on public.prices}.
     */
    public Kedge allow(String... dangers) {
        return allow(List.of(dangers));
    }

    /** Accepts dangers by name, as {@link #allow(String...)} does. */
    public Kedge allow(Collection<String> dangers) {
        return with(settings.withTerms(settings.terms().withAllowed(dangers)));
    }

    /** Sets what happens if the database has revisions of a newer build; {@link WhenAhead#COMPATIBLE} by default. */
    public Kedge whenAhead(WhenAhead whenAhead) {
        return with(settings.withTerms(settings.terms().withWhenAhead(whenAhead)));
    }

    /**
     * Runs all revisions that are pending. If there are none, this is one query.
     *
     * @throws KedgeException if a revision fails; what it did before stays recorded, and the next run goes on from there
     */
    public Report upgrade() {
        return upgradeTo(Target.HEADS);
    }

    /**
     * Runs the revisions that are pending up to one or more targets.
     *
     * @param target an id or its beginning, {@code head}, {@code heads}, {@code +N} or {@code ID+N}
     * @throws KedgeException if a target names no revision, or if a revision fails
     */
    public Report upgradeTo(String target, String... more) {
        return run(Direction.UP, list(target, more));
    }

    /**
     * Takes back every revision that no target builds on. The database is then at the targets; {@code base} takes back
     * everything.
     *
     * @throws KedgeException if a revision cannot be taken back, if it deletes data that {@link #allow} does not name, or if it
     *     fails
     */
    public Report downgradeTo(String target, String... more) {
        return run(Direction.DOWN, list(target, more));
    }

    /**
     * Goes up to one or more targets as {@link #upgradeTo} does, or down as {@link #downgradeTo} does.
     *
     * @throws IllegalArgumentException if there is no target
     */
    public Report run(Direction direction, Collection<String> targets) {
        return new Migrator(access()).run(direction, some(targets));
    }

    /**
     * What {@link #run} would do. Changes nothing.
     *
     * @throws IllegalArgumentException if there is no target
     */
    public Preview preview(Direction direction, Collection<String> targets) {
        return new Previewer(access()).preview(direction, some(targets));
    }

    /**
     * Records that the database is at the targets and runs nothing. This is for databases that got there another way, such as
     * one that was restored without its ledger. {@code base} records that the database has no revision.
     */
    public Stamped stamp(String target, String... more) {
        return stamp(list(target, more));
    }

    /**
     * Records one or more targets as {@link #stamp(String, String...)} does.
     *
     * @throws IllegalArgumentException if there is no target
     */
    public Stamped stamp(Collection<String> targets) {
        return stamper().run(some(targets), Stamper.Before.KEEP);
    }

    /**
     * Forgets every recorded revision, including edited ones and those that this build does not know, and then records the
     * targets as {@link #stamp(String, String...)} does.
     */
    public Stamped purgeAndStamp(String target, String... more) {
        return purgeAndStamp(list(target, more));
    }

    /**
     * Records one or more targets as {@link #purgeAndStamp(String, String...)} does.
     *
     * @throws IllegalArgumentException if there is no target
     */
    public Stamped purgeAndStamp(Collection<String> targets) {
        return stamper().run(some(targets), Stamper.Before.PURGE);
    }

    /** What {@link #stamp(String, String...)} would record. Changes nothing. */
    public Stamped previewStamp(String target, String... more) {
        return previewStamp(list(target, more));
    }

    /** What {@link #stamp(Collection)} would record. Changes nothing. */
    public Stamped previewStamp(Collection<String> targets) {
        return stamper().preview(some(targets), Stamper.Before.KEEP);
    }

    /** What {@link #purgeAndStamp(String, String...)} would record. Changes nothing. */
    public Stamped previewPurgeAndStamp(String target, String... more) {
        return previewPurgeAndStamp(list(target, more));
    }

    /** What {@link #purgeAndStamp(Collection)} would record. Changes nothing. */
    public Stamped previewPurgeAndStamp(Collection<String> targets) {
        return stamper().preview(some(targets), Stamper.Before.PURGE);
    }

    /** What {@link #upgradeTo} would do. Changes nothing. */
    public Preview previewUpgrade(String target, String... more) {
        return preview(Direction.UP, list(target, more));
    }

    /** What {@link #downgradeTo} would do. Changes nothing. */
    public Preview previewDowngrade(String target, String... more) {
        return preview(Direction.DOWN, list(target, more));
    }

    /** What {@link #repair} would do. Changes nothing. */
    public Repair previewRepair(String revision) {
        return new Repairer(access()).examine(revision);
    }

    /**
     * Makes the ledger accept a revision whose SQL was edited after the database ran it, or forget a failure that left
     * nothing behind.
     *
     * @throws KedgeException if the revision's steps were edited, too
     */
    public Repair repair(String revision) {
        return new Repairer(access()).repair(revision);
    }

    /**
     * Drops everything that the applied revisions made, and the ledger.
     *
     * @param database the name of the database on the server, as a safeguard against dropping from another one
     * @throws KedgeException if the name is another, or if an object that Kedge does not manage depends on one of those; nothing
     *     is dropped then
     */
    public Cleaned clean(String database) {
        return new Cleaner(access()).clean(database);
    }

    /** What {@link #clean} would drop. Changes nothing, but waits for other runs as {@code clean} does. */
    public Cleaned previewClean() {
        return new Cleaner(access()).preview();
    }

    /** Which revisions the database has, and which are pending. Changes nothing. */
    public Status status() {
        return inspector().status();
    }

    /** The applied revisions that no other applied revision builds on. Changes nothing. */
    public Current current() {
        return inspector().current();
    }

    /** The rows of the ledger, oldest first. Changes nothing. */
    public List<HistoryRow> history() {
        return inspector().history();
    }

    private static List<String> list(String target, String... more) {
        List<String> targets = new ArrayList<>(List.of(more));
        targets.add(0, target);
        return List.copyOf(targets);
    }

    /** To go down to no target would take back everything. */
    private static List<String> some(Collection<String> targets) {
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("no target");
        }
        return List.copyOf(targets);
    }

    private Kedge with(Settings changed) {
        return new Kedge(source, migrations, changed);
    }

    private Access access() {
        return Access.to(source, migrations, settings);
    }

    private Stamper stamper() {
        return new Stamper(access());
    }

    private Inspector inspector() {
        return new Inspector(access());
    }
}
