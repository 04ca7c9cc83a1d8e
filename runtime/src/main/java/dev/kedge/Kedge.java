package dev.kedge;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Target;
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
import dev.kedge.runtime.session.Settings;
import dev.kedge.runtime.upkeep.Cleaner;
import dev.kedge.runtime.upkeep.Inspector;
import dev.kedge.runtime.upkeep.Previewer;
import dev.kedge.runtime.upkeep.Repairer;
import dev.kedge.runtime.upkeep.Stamper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Brings a live PostgreSQL to the schema of the committed revisions:
 *
 * <pre>{@code Kedge.on(dataSource).with(MarketMigrations.all()).upgrade();}</pre>
 *
 * <p>Values of this class are immutable and may be shared; every run borrows one connection and gives it back as it was, and
 * a second one for as long as it waits for others, if there is one to be had, to ask who they are. What a run has sent is
 * cancelled when its thread is interrupted or the process ends.
 * Whatever goes wrong is a {@link KedgeException}.
 */
public final class Kedge {
    /** The target of an upgrade that names none. */
    private final DataSource source;

    private final Migrations migrations;
    private final Settings settings;

    private Kedge(DataSource source, Migrations migrations, Settings settings) {
        this.source = source;
        this.migrations = migrations;
        this.settings = settings;
    }

    /** Names the server. */
    public static On on(DataSource source) {
        return new On(source);
    }

    /** A server that has not been told its revisions yet. */
    public static final class On {
        private final DataSource source;

        private On(DataSource source) {
            this.source = source;
        }

        /**
         * Names the revisions.
         *
         * @throws KedgeException if the build that carries them is not of one piece
         */
        public Kedge with(Migrations migrations) {
            migrations.inconsistency().ifPresent(sentence -> {
                throw KedgeException.of(DatabaseCode.BUILD_INCONSISTENT, sentence);
            });
            return new Kedge(source, migrations, Settings.DEFAULT);
        }
    }

    /** The same for another schema than the revisions' own, for a schema per tenant; it is created if it is missing. */
    public Kedge schema(String schema) {
        return with(settings.withSchema(schema));
    }

    /** The same with a name and version of the application, for the ledger. */
    public Kedge application(String application) {
        return with(settings.withApplication(application));
    }

    /** The same with a listener. */
    public Kedge listener(KedgeListener listener) {
        return with(settings.withListener(listener));
    }

    /** The same with another limit to the wait for a process that is upgrading the database; 10 minutes by default. */
    public Kedge lockTimeout(Duration timeout) {
        return with(settings.withLockTimeout(timeout));
    }

    /** The same with another first wait for the lock of a table, which later attempts extend; 200 ms by default. */
    public Kedge tableLockTimeout(Duration timeout) {
        return with(settings.withTableLockTimeout(timeout));
    }

    /** The same with another limit to the time in which locks of tables are tried for again; 5 minutes by default. */
    public Kedge tableLockPatience(Duration patience) {
        return with(settings.withTableLockPatience(patience));
    }

    /**
     * The same with another limit to the time that a statement waits for others' transactions where it may wait long: one
     * that runs alone, such as CREATE INDEX CONCURRENTLY or VALIDATE CONSTRAINT. Its own work does not count. At the limit
     * it is cancelled, and the next run does it again; 10 minutes by default.
     *
     * <p>Whom it waits for is asked over a second connection of the data source, which is borrowed only meanwhile. Where it
     * has none to lend, each single wait for a lock is limited to this time instead.
     */
    public Kedge waitForOthers(Duration limit) {
        return with(settings.withWaitForOthers(limit));
    }

    /** The same with a data step that {@code java} phases may name. */
    public Kedge dataStep(String name, DataStep step) {
        return with(settings.withDataStep(name, step));
    }

    /** The same with another role that everything is done as, reading and writing the ledger included. */
    public Kedge role(String role) {
        return with(settings.withTerms(settings.terms().withRole(role)));
    }

    /**
     * The same with a statement that every connection begins with, after those that were given before. Nothing can put back
     * what it sets, so such connections are thrown away after use and not returned to their pool.
     */
    public Kedge session(String statement) {
        return with(settings.withTerms(settings.terms().withSession(statement)));
    }

    /**
     * The same with dangers that are accepted by name: data that a downgrade deletes, such as {@code
     * data-loss:prices.close}, and what a run loses of what Kedge does not manage, such as {@code unmanaged-loss:rule log on
     * public.prices}.
     */
    public Kedge allow(String... dangers) {
        return with(settings.withTerms(settings.terms().withAllowed(List.of(dangers))));
    }

    /** The same with another answer to revisions of newer builds; {@link WhenAhead#COMPATIBLE} by default. */
    public Kedge whenAhead(WhenAhead whenAhead) {
        return with(settings.withTerms(settings.terms().withWhenAhead(whenAhead)));
    }

    /** Runs everything that is pending. */
    public Report upgrade() {
        return upgradeTo(Target.HEADS);
    }

    /** Runs what is pending up to a target, or several. */
    public Report upgradeTo(String target, String... more) {
        return migrator().run(Direction.UP, list(target, more));
    }

    /**
     * Takes back everything that no target builds on, so that the database is at the targets and nowhere else; {@code base}
     * takes back everything. What that deletes must have been allowed with {@link #allow}.
     */
    public Report downgradeTo(String target, String... more) {
        return migrator().run(Direction.DOWN, list(target, more));
    }

    /**
     * Records that the database is at the targets and nowhere else, and runs nothing. For databases that came there another
     * way, such as one restored without its ledger. {@code base} records that it has no revision.
     */
    public Stamped stamp(String target, String... more) {
        return stamper().run(list(target, more), Stamper.Before.KEEP);
    }

    /** The same after the ledger was made to forget every revision, among them edited ones and those unknown to this build. */
    public Stamped purgeAndStamp(String target, String... more) {
        return stamper().run(list(target, more), Stamper.Before.PURGE);
    }

    /** What {@link #stamp} would record; changes nothing. */
    public Stamped previewStamp(String target, String... more) {
        return stamper().preview(list(target, more), Stamper.Before.KEEP);
    }

    /** What {@link #purgeAndStamp} would record; changes nothing. */
    public Stamped previewPurgeAndStamp(String target, String... more) {
        return stamper().preview(list(target, more), Stamper.Before.PURGE);
    }

    /** What {@link #upgradeTo} would do; changes nothing. */
    public Preview previewUpgrade(String target, String... more) {
        return new Previewer(access()).preview(Direction.UP, list(target, more));
    }

    /** What {@link #downgradeTo} would do; changes nothing. */
    public Preview previewDowngrade(String target, String... more) {
        return new Previewer(access()).preview(Direction.DOWN, list(target, more));
    }

    /** What {@link #repair} would do; changes nothing. */
    public Repair previewRepair(String revision) {
        return new Repairer(access()).examine(revision);
    }

    /**
     * Makes the ledger accept a revision whose SQL was edited after the database ran it, or forget a failure that left
     * nothing behind. Steps that differ are refused.
     */
    public Repair repair(String revision) {
        return new Repairer(access()).repair(revision);
    }

    /**
     * Drops everything that the applied revisions made, and the ledger; what was dropped, in order. Nothing is dropped if
     * anything that Kedge does not manage depends on it.
     *
     * @param database the server's own name of the database, so that it is no other one
     */
    public List<String> clean(String database) {
        return new Cleaner(access()).clean(database);
    }

    /** What {@link #clean} would drop, in order; changes nothing, but waits for others as it would. */
    public List<String> previewClean() {
        return new Cleaner(access()).preview();
    }

    /** Where the database stands; changes nothing. */
    public Status status() {
        return inspector().status();
    }

    /** The ids of the applied revisions that nothing applied builds on; changes nothing. */
    public Set<String> current() {
        return inspector().current();
    }

    /** The rows of the ledger, oldest first; changes nothing. */
    public List<HistoryRow> history() {
        return inspector().history();
    }

    private static List<String> list(String target, String... more) {
        List<String> targets = new ArrayList<>(List.of(more));
        targets.add(0, target);
        return List.copyOf(targets);
    }

    private Kedge with(Settings changed) {
        return new Kedge(source, migrations, changed);
    }

    private Access access() {
        return Access.to(source, migrations, settings);
    }

    private Migrator migrator() {
        return new Migrator(access());
    }

    private Stamper stamper() {
        return new Stamper(access());
    }

    private Inspector inspector() {
        return new Inspector(access());
    }
}
