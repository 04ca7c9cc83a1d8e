package dev.kedge;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Target;
import dev.kedge.core.stability.Stable;
import dev.kedge.runtime.Cleaned;
import dev.kedge.runtime.Configuration;
import dev.kedge.runtime.Current;
import dev.kedge.runtime.DataStep;
import dev.kedge.runtime.HistoryRow;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.PhaseCondition;
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
import dev.kedge.runtime.upkeep.ConditionReader;
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
 * Brings a live PostgreSQL database to the schema of the committed revisions. An application usually does this once,
 * when it starts:
 *
 * <pre>{@code
 * Report report = Kedge.on(dataSource).with(MarketMigrations.all()).upgrade();
 * }</pre>
 *
 * <p>{@code MarketMigrations} is generated from the package with {@code @Database(name = "market")}. Methods that
 * configure return a copy, so a run is described in one expression:
 *
 * <pre>{@code
 * Kedge kedge = Kedge.on(dataSource)
 *         .with(MarketMigrations.all())
 *         .application("market 1.4")
 *         .lockTimeout(Duration.ofMinutes(2));
 * Preview preview = kedge.previewDowngrade("-1");
 * if (preview.dataLoss().isEmpty()) {
 *     kedge.downgradeTo("-1");
 * }
 * }</pre>
 *
 * <p><b>Threads.</b> Instances are immutable and may be shared between threads. Several threads or processes may
 * upgrade one database at the same time: one of them runs the revisions, and the others wait until it has finished. If
 * the thread is interrupted or the process ends, the statement that is running on the server is cancelled, and the next
 * run continues where this one stopped.
 *
 * <p><b>Connections.</b> Each method that works on the database borrows one connection and returns it in the state in
 * which it was lent. While a statement waits for a lock, a second connection is borrowed, if the data source has one,
 * to find out which session holds the lock.
 *
 * <p><b>Errors.</b> Each method that works on the database throws a {@link KedgeException}. Its
 * {@link KedgeException#code() code} says what is wrong, and its message what to do about it. All of these methods may
 * throw {@code KDG501} (no connection), {@code KDG521} (the ledger cannot be read or written), {@code KDG507} (the
 * ledger was written by a newer version of Kedge) and {@code KDG551} (the connection was lost). The codes listed at a
 * method are those that matter most to its callers; docs/codes.md describes all of them.
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

    /**
     * Chooses the database that the connections of a data source lead to.
     *
     * @param source the source of connections to one database; a pool is not needed
     * @return the first half of a configuration, which still needs the revisions
     */
    public static On on(DataSource source) {
        return new On(source, Settings.DEFAULT);
    }

    /**
     * Chooses the database of a configuration, with its schema, role and limits. Methods that are called afterwards take
     * precedence over them.
     *
     * @param configuration the settings of the environment, {@code .env} and {@code kedge.properties}
     * @return the first half of a configuration, which still needs the revisions
     * @throws KedgeException {@code KDG514} if no source has a URL, {@code KDG513} if it is not the URL of a PostgreSQL
     *     database
     */
    public static On on(Configuration configuration) {
        Settings settings = Settings.DEFAULT;
        settings = configuration.schema().map(settings::withSchema).orElse(settings);
        settings = configuration.lockTimeout().map(settings::withLockTimeout).orElse(settings);
        settings = configuration
                .tableLockTimeout()
                .map(settings::withTableLockTimeout)
                .orElse(settings);
        settings = configuration
                .tableLockPatience()
                .map(settings::withTableLockPatience)
                .orElse(settings);
        settings =
                configuration.waitForOthers().map(settings::withWaitForOthers).orElse(settings);
        settings = configuration.role().isEmpty()
                ? settings
                : settings.withTerms(
                        settings.terms().withRole(configuration.role().get()));
        return new On(configuration.url().dataSource(), settings);
    }

    /** A database without its revisions: the first half of a configuration. */
    public static final class On {
        private final DataSource source;
        private final Settings settings;

        private On(DataSource source, Settings settings) {
            this.source = source;
            this.settings = settings;
        }

        /**
         * Chooses the revisions of this database.
         *
         * @param migrations the revisions of one database, such as {@code MarketMigrations.all()}
         * @return a runner with the default settings, or those of the configuration
         * @throws KedgeException {@code KDG511} if the classes, the snapshot and the model of this build were
         *     compiled at different times
         */
        public Kedge with(Migrations migrations) {
            migrations.inconsistency().ifPresent(sentence -> {
                throw KedgeException.of(DatabaseCode.BUILD_INCONSISTENT, sentence);
            });
            return new Kedge(source, new KnownRevisions(migrations), settings);
        }
    }

    /**
     * Sets the schema that holds the tables and the ledger, for example one schema per tenant. The default is the
     * schema that the revisions were written for, which an upgrade creates if it is missing. Another schema must exist
     * ({@code KDG544}), unless {@link #createSchema()} is called.
     *
     * @param schema the name of the schema, unquoted
     * @return a copy with this schema
     */
    public Kedge schema(String schema) {
        return with(settings.withSchema(schema));
    }

    /**
     * Lets an upgrade or {@link #stamp} create the schema that {@link #schema} names, for example for a new tenant.
     * Otherwise a schema that does not exist is refused, because its name is probably misspelled.
     *
     * @return a copy that creates a missing schema
     */
    public Kedge createSchema() {
        return with(settings.withCreateSchema());
    }

    /**
     * Sets the name and version of the application, which the ledger records with each phase.
     *
     * @param application any text, such as {@code market 1.4}; the default is the empty text
     * @return a copy with this application
     */
    public Kedge application(String application) {
        return with(settings.withApplication(application));
    }

    /**
     * Sets the listener that is notified of the progress of a run.
     *
     * @param listener the listener; the default is {@link KedgeListener#NONE}
     * @return a copy with this listener
     */
    public Kedge listener(KedgeListener listener) {
        return with(settings.withListener(listener));
    }

    /**
     * Limits how long a run waits for another process that is upgrading the same database. When the time is over the
     * run fails with {@code KDG502}.
     *
     * @param timeout the limit; the default is 10 minutes
     * @return a copy with this limit
     */
    public Kedge lockTimeout(Duration timeout) {
        return with(settings.withLockTimeout(timeout));
    }

    /**
     * Limits how long the first attempt of a phase waits for the lock on a table. Other sessions queue behind this
     * wait, so it should be short. Later attempts wait longer.
     *
     * @param timeout the limit; the default is 200 ms
     * @return a copy with this limit
     */
    public Kedge tableLockTimeout(Duration timeout) {
        return with(settings.withTableLockTimeout(timeout));
    }

    /**
     * Limits how long a phase goes on trying to lock its tables. When the time is over the run fails with
     * {@code KDG519}.
     *
     * @param patience the limit; the default is 5 minutes
     * @return a copy with this limit
     */
    public Kedge tableLockPatience(Duration patience) {
        return with(settings.withTableLockPatience(patience));
    }

    /**
     * Limits how long a statement that runs outside a transaction, such as CREATE INDEX CONCURRENTLY or VALIDATE
     * CONSTRAINT, waits for other transactions. The time for the statement's own work does not count. At the limit the
     * statement is cancelled and the run fails with {@code KDG541}; the next run tries the statement again.
     *
     * <p>To measure this, a second connection of the data source is borrowed while the statement runs. If there is no
     * second connection, the limit applies to each lock that the statement waits for.
     *
     * @param limit the limit; the default is 10 minutes
     * @return a copy with this limit
     */
    public Kedge waitForOthers(Duration limit) {
        return with(settings.withWaitForOthers(limit));
    }

    /**
     * Registers a data step written in Java.
     *
     * @param name the name by which {@code java} phases call the step
     * @param step the step
     * @return a copy that knows this step, too
     */
    public Kedge dataStep(String name, DataStep step) {
        return with(settings.withDataStep(name, step));
    }

    /**
     * Registers a data step written in Java by its own name.
     *
     * @param step the step, an instance of a class with a name; a lambda needs {@link #dataStep(String, DataStep)}
     * @return a copy that knows this step, too
     */
    public Kedge dataStep(DataStep step) {
        return dataStep(step.name(), step);
    }

    /**
     * Sets the role that runs everything, including the statements that read and write the ledger. The connecting role
     * must be a member of it.
     *
     * @param role the name of the role, unquoted; by default everything runs as the role that connects
     * @return a copy with this role
     */
    public Kedge role(String role) {
        return with(settings.withTerms(settings.terms().withRole(role)));
    }

    /**
     * Adds a statement that is run on every connection before anything else, after the statements that were added
     * before it. Kedge cannot undo what such a statement sets. Therefore connections on which it ran are closed and do
     * not go back to their pool.
     *
     * @param statement one SQL statement, such as {@code SET maintenance_work_mem = '1GB'}
     * @return a copy with this statement as the last one
     */
    public Kedge session(String statement) {
        return with(settings.withTerms(settings.terms().withSession(statement)));
    }

    /**
     * Permits losses by name: data that a downgrade deletes, and objects that Kedge does not manage and that a run
     * would drop. {@link Preview#dataLoss()} and {@link Preview#unmanagedLoss()} list the names that a run needs.
     *
     * @param dangers names such as {@code data-loss:prices.close} or
     *     {@code unmanaged-loss:rule log on public.prices}
     * @return a copy that permits these, too
     */
    public Kedge allow(String... dangers) {
        return allow(List.of(dangers));
    }

    /**
     * Permits losses by name, as {@link #allow(String...)} does.
     *
     * @param dangers names, as for {@link #allow(String...)}
     * @return a copy that permits these, too
     */
    public Kedge allow(Collection<String> dangers) {
        return with(settings.withTerms(settings.terms().withAllowed(dangers)));
    }

    /**
     * Sets what an upgrade does if the database has revisions that this build does not know, because a newer build has
     * upgraded it.
     *
     * @param whenAhead the behaviour; the default is {@link WhenAhead#COMPATIBLE}
     * @return a copy with this behaviour
     */
    public Kedge whenAhead(WhenAhead whenAhead) {
        return with(settings.withTerms(settings.terms().withWhenAhead(whenAhead)));
    }

    /**
     * Runs all pending revisions. Without a pending revision this takes one query.
     *
     * @return the revisions that were run; {@link Report#isNoop()} is true if none was pending
     * @throws KedgeException {@code KDG506} if a statement fails, {@code KDG502} if another process did not finish
     *     its upgrade in time, {@code KDG519} if a table could not be locked, {@code KDG503} or {@code KDG504} if an
     *     applied revision was edited, {@code KDG505} if the database has revisions that this build does not know,
     *     {@code KDG581} if the database has tables but no ledger. The phases that were done stay recorded, and the
     *     next run continues after them.
     */
    public Report upgrade() {
        return upgradeTo(Target.HEADS);
    }

    /**
     * Runs the pending revisions that lead up to one or more targets. There is nothing to do for a target that is
     * applied, even if the database has later revisions.
     *
     * @param target the id of a revision or the beginning of an id, {@code head}, {@code heads}, {@code +N} (N
     *     revisions from where the database is) or {@code ID+N}
     * @param more further targets, in the same forms
     * @return the revisions that were run
     * @throws KedgeException as {@link #upgrade()}, or if a target names no revision or more than one
     */
    public Report upgradeTo(String target, String... more) {
        return run(Direction.UP, list(target, more));
    }

    /**
     * Reverts the applied revisions that build on a target. A target stays applied, with all that it builds on; branches
     * without a target stay applied as well, and {@link Report#beside()} has their heads. {@code base} with further
     * targets reverts everything but these and what they build on.
     *
     * @param target the id of a revision or the beginning of an id, {@code -N} (N revisions back) or {@code base},
     *     which reverts everything
     * @param more further targets, in the same forms
     * @return the revisions that were reverted
     * @throws KedgeException {@code KDG512} if a revision cannot be reverted, {@code KDG640} if it deletes data
     *     that {@link #allow} does not name, {@code KDG506} if a statement fails, or if a target names no revision.
     *     Before the first statement runs all revisions are checked.
     */
    public Report downgradeTo(String target, String... more) {
        return run(Direction.DOWN, list(target, more));
    }

    /**
     * Goes up to one or more targets as {@link #upgradeTo} does, or down as {@link #downgradeTo} does.
     *
     * @param direction the direction
     * @param targets at least one target
     * @return the revisions that were run or reverted
     * @throws KedgeException as {@link #upgradeTo} or {@link #downgradeTo}
     * @throws IllegalArgumentException if there is no target
     */
    public Report run(Direction direction, Collection<String> targets) {
        return new Migrator(access()).run(direction, some(targets));
    }

    /**
     * Returns what {@link #run} would do, and changes nothing.
     *
     * @param direction the direction
     * @param targets at least one target
     * @return the phases that would run
     * @throws KedgeException as {@link #previewUpgrade} or {@link #previewDowngrade}
     * @throws IllegalArgumentException if there is no target
     */
    public Preview preview(Direction direction, Collection<String> targets) {
        return new Previewer(access()).preview(direction, some(targets));
    }

    /**
     * Records that the database is at the targets, without running anything. Use it for a database that got its schema
     * another way, for example from a dump without its ledger.
     *
     * @param target the id of a revision or the beginning of an id, {@code head}, {@code heads} or {@code base},
     *     which records that the database has no revision
     * @param more further targets, in the same forms
     * @return the revisions that the ledger gained and lost
     * @throws KedgeException {@code KDG528} if the ledger has revisions that this build does not know, or if a target
     *     names no revision
     */
    public Stamped stamp(String target, String... more) {
        return stamp(list(target, more));
    }

    /**
     * Records one or more targets as {@link #stamp(String, String...)} does.
     *
     * @param targets at least one target
     * @return the revisions that the ledger gained and lost
     * @throws KedgeException as {@link #stamp(String, String...)}
     * @throws IllegalArgumentException if there is no target
     */
    public Stamped stamp(Collection<String> targets) {
        return stamper().run(some(targets), Stamper.Before.KEEP);
    }

    /**
     * Removes every revision from the ledger, including edited ones and those that this build does not know, and then
     * records the targets as {@link #stamp(String, String...)} does.
     *
     * @param target as for {@link #stamp(String, String...)}
     * @param more further targets, in the same forms
     * @return the revisions that the ledger gained and lost
     * @throws KedgeException if a target names no revision
     */
    public Stamped purgeAndStamp(String target, String... more) {
        return purgeAndStamp(list(target, more));
    }

    /**
     * Removes every revision from the ledger and then records one or more targets, as
     * {@link #purgeAndStamp(String, String...)} does.
     *
     * @param targets at least one target
     * @return the revisions that the ledger gained and lost
     * @throws KedgeException if a target names no revision
     * @throws IllegalArgumentException if there is no target
     */
    public Stamped purgeAndStamp(Collection<String> targets) {
        return stamper().run(some(targets), Stamper.Before.PURGE);
    }

    /**
     * Returns what {@link #stamp(String, String...)} would record, and changes nothing.
     *
     * @param target as for {@link #stamp(String, String...)}
     * @param more further targets, in the same forms
     * @return the revisions that the ledger would gain and lose
     * @throws KedgeException as {@link #stamp(String, String...)}
     */
    public Stamped previewStamp(String target, String... more) {
        return previewStamp(list(target, more));
    }

    /**
     * Returns what {@link #stamp(Collection)} would record, and changes nothing.
     *
     * @param targets at least one target
     * @return the revisions that the ledger would gain and lose
     * @throws KedgeException as {@link #stamp(Collection)}
     * @throws IllegalArgumentException if there is no target
     */
    public Stamped previewStamp(Collection<String> targets) {
        return stamper().preview(some(targets), Stamper.Before.KEEP);
    }

    /**
     * Returns what {@link #purgeAndStamp(String, String...)} would record, and changes nothing.
     *
     * @param target as for {@link #stamp(String, String...)}
     * @param more further targets, in the same forms
     * @return the revisions that the ledger would gain and lose
     * @throws KedgeException as {@link #purgeAndStamp(String, String...)}
     */
    public Stamped previewPurgeAndStamp(String target, String... more) {
        return previewPurgeAndStamp(list(target, more));
    }

    /**
     * Returns what {@link #purgeAndStamp(Collection)} would record, and changes nothing.
     *
     * @param targets at least one target
     * @return the revisions that the ledger would gain and lose
     * @throws KedgeException as {@link #purgeAndStamp(Collection)}
     * @throws IllegalArgumentException if there is no target
     */
    public Stamped previewPurgeAndStamp(Collection<String> targets) {
        return stamper().preview(some(targets), Stamper.Before.PURGE);
    }

    /**
     * Returns what {@link #upgradeTo} would do, and changes nothing.
     *
     * @param target as for {@link #upgradeTo}
     * @param more further targets, in the same forms
     * @return the phases that would run, with their locks on the tables as they are now
     * @throws KedgeException if an upgrade would be refused before its first statement, with the same code
     */
    public Preview previewUpgrade(String target, String... more) {
        return preview(Direction.UP, list(target, more));
    }

    /**
     * Returns what {@link #downgradeTo} would do, and changes nothing.
     *
     * @param target as for {@link #downgradeTo}
     * @param more further targets, in the same forms
     * @return the phases that would run, with the data that they would delete
     * @throws KedgeException if the downgrade would be refused before its first statement, with the same code; but
     *     not for data that {@link #allow} does not name
     */
    public Preview previewDowngrade(String target, String... more) {
        return preview(Direction.DOWN, list(target, more));
    }

    /**
     * Returns what {@link #repair} would do, and changes nothing.
     *
     * @param revision the id of a revision or the beginning of an id
     * @return what would be changed in the ledger
     * @throws KedgeException as {@link #repair}
     */
    public Repair previewRepair(String revision) {
        return new Repairer(access()).examine(revision);
    }

    /**
     * Corrects the ledger after a human has dealt with a revision. If the SQL of an applied revision was edited, the
     * ledger records the new checksum. If a phase has failed and left nothing behind, its failure is removed.
     *
     * @param revision the id of a revision or the beginning of an id
     * @return what was changed in the ledger; {@link Repair#isNoop()} is true if nothing had to be
     * @throws KedgeException {@code KDG651} if the steps of the revision were edited and not only its SQL,
     *     {@code KDG652} if the failed phase has left something behind, {@code KDG653} if the database has nothing of
     *     the revision
     */
    public Repair repair(String revision) {
        return new Repairer(access()).repair(revision);
    }

    /**
     * Drops all objects that the applied revisions created, and the ledger, in one transaction.
     *
     * @param database the name of the database on the server. It is compared with the database that is connected,
     *     as a safeguard against dropping the wrong one.
     * @return the objects that were dropped, in order
     * @throws KedgeException {@code KDG649} if the name is that of another database, {@code KDG650} if an object
     *     that Kedge does not manage depends on one that would be dropped. Nothing is dropped then.
     */
    public Cleaned clean(String database) {
        return new Cleaner(access()).clean(database);
    }

    /**
     * Returns what {@link #clean} would drop, and changes nothing. Like {@code clean} it waits until no other run is
     * active.
     *
     * @return the objects that would be dropped, in order
     * @throws KedgeException {@code KDG650} as for {@link #clean}
     */
    public Cleaned previewClean() {
        return new Cleaner(access()).preview();
    }

    /**
     * Returns which revisions the database has and which are pending, and changes nothing.
     *
     * @return the applied, pending, unknown and unfinished revisions
     * @throws KedgeException only for the reasons that all methods share: no connection, or no readable ledger
     */
    public Status status() {
        return inspector().status();
    }

    /**
     * Asks the conditions {@code -- verify:} of all applied revisions again, and changes nothing.
     *
     * @return the conditions with their results, in the order of the revisions; empty if no applied revision has one
     * @throws KedgeException only for the reasons that all methods share: no connection, or no readable ledger
     */
    public List<PhaseCondition> conditions() {
        return new ConditionReader(access()).read();
    }

    /**
     * Returns the revisions that the database is at, and changes nothing.
     *
     * @return the applied revisions that no other applied revision builds on; none if no revision is applied
     * @throws KedgeException only for the reasons that all methods share: no connection, or no readable ledger
     */
    public Current current() {
        return inspector().current();
    }

    /**
     * Returns the rows of the ledger, and changes nothing.
     *
     * @return the rows, oldest first; empty if the database has no ledger
     * @throws KedgeException only for the reasons that all methods share: no connection, or no readable ledger
     */
    public List<HistoryRow> history() {
        return inspector().history();
    }

    private static List<String> list(String target, String... more) {
        List<String> targets = new ArrayList<>(List.of(more));
        targets.add(0, target);
        return List.copyOf(targets);
    }

    /** A downgrade to no target would revert everything. */
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
