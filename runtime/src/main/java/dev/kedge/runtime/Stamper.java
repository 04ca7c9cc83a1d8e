package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.StampRoute;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Changes what the ledger says of a database, and nothing else of it; under the lock, in one transaction. */
final class Stamper {
    private final DataSource source;
    private final Migrations migrations;
    private final Settings settings;
    private final LedgerTables tables;

    /** What becomes of the ledger's revisions before the stamp. */
    enum Before {
        KEEP,
        PURGE
    }

    Stamper(DataSource source, Migrations migrations, Settings settings) {
        this.source = source;
        this.migrations = migrations;
        this.settings = settings;
        this.tables = new LedgerTables(settings.schema().orElse(migrations.schema()));
    }

    /** What a stamp would change; changes nothing. */
    Stamped preview(List<String> targets, Before before) {
        try (Session session = Session.open(source)) {
            Migrator.checkServer(session.connection(), migrations);
            Ledger ledger = new Ledger(session.connection(), tables, migrations.database());
            return change(ledger, ledger.read(), targets, before).toReport(migrations.database());
        } catch (SQLException e) {
            throw Failures.ofLedger(tables, e);
        }
    }

    Stamped run(List<String> targets, Before before) {
        try (Session session = Session.open(source)) {
            Migrator.checkServer(session.connection(), migrations);
            Ledger ledger = new Ledger(session.connection(), tables, migrations.database());
            LedgerState seen = ledger.read();
            change(ledger, seen, targets, before);
            session.prepare(tables.schema(), settings.application());
            return Guard.during(session.connection(), guard -> locked(guard.connection(), seen, targets, before));
        } catch (SQLException e) {
            throw Failures.ofLedger(tables, e);
        }
    }

    private Stamped locked(Connection connection, LedgerState seen, List<String> targets, Before before)
            throws SQLException {
        Ledger ledger = new Ledger(connection, tables, migrations.database());
        if (!seen.exists()) {
            ledger.create();
        }
        try (AdvisoryLock lock = AdvisoryLock.acquire(ledger, settings.lockTimeout(), new Log(settings.listener()))) {
            long fence = lock.raiseFence();
            Change change = change(ledger, ledger.read(), targets, before);
            write(ledger, fence, change, targets);
            Log.LOGGER.info("{} is stamped at {}", migrations.database(), change.heads);
            return change.toReport(migrations.database());
        }
    }

    /** What has to be written; computed once without the lock, so that what cannot be done changes nothing at all. */
    private Change change(Ledger ledger, LedgerState raw, List<String> targets, Before before) throws SQLException {
        RevisionGraph graph = KedgeException.unwrap(RevisionGraph.of(migrations.headers()));
        LedgerState state = before == Before.KEEP ? Squashed.seen(graph, raw) : Squashed.seenFromTheMiddle(graph, raw);
        if (before == Before.KEEP) {
            refuseUnknown(graph, state, targets);
            Plan.refuseEdited(new Edits(ledger, migrations), graph, state);
        }
        Set<String> present = Plan.ids(graph, state, Standing::isPresent);
        StampRoute route = KedgeException.unwrap(StampRoute.to(graph, present, targets));
        List<Standing> gone = new ArrayList<>();
        unknown(graph, state).forEach(gone::add);
        route.removed().forEach(r -> state.standing(r.id()).ifPresent(gone::add));
        graph.openSquashes()
                .forEach(squash ->
                        state.standing(squash.id()).filter(Standing::isHalfDone).ifPresent(gone::add));
        List<RevisionHeader> added =
                route.wanted().stream().filter(r -> !isRecorded(state, r)).toList();
        Set<String> wanted = route.wanted().stream().map(RevisionHeader::id).collect(Collectors.toSet());
        return new Change(
                graph,
                added,
                gone,
                route.wanted(),
                graph.headsOf(wanted).stream().map(RevisionHeader::id).toList());
    }

    /** Whether the ledger holds this very revision as applied; an edited one is recorded anew. */
    private static boolean isRecorded(LedgerState state, RevisionHeader revision) {
        return state.standing(revision.id())
                .filter(s -> s.isApplied() && s.checksum().equals(revision.checksum()))
                .isPresent();
    }

    private static Stream<Standing> unknown(RevisionGraph graph, LedgerState state) {
        return state.standings().values().stream()
                .filter(s -> s.isPresent() && graph.find(s.revision()).isEmpty());
    }

    private static void refuseUnknown(RevisionGraph graph, LedgerState state, List<String> targets) {
        List<String> ids =
                unknown(graph, state).map(Standing::revision).sorted().toList();
        if (!ids.isEmpty()) {
            throw KedgeException.of(
                    Code.STAMP_OVER_UNKNOWN,
                    (ids.size() == 1 ? "revision " : "revisions ") + String.join(", ", ids),
                    String.join(" ", targets));
        }
    }

    private void write(Ledger ledger, long fence, Change change, List<String> targets) throws SQLException {
        LedgerRows rows = new LedgerRows(tables, migrations.database(), settings.application());
        String why = "stamp " + String.join(" ", targets);
        List<String> statements = new ArrayList<>();
        // what was running has lost the lock that is held now
        statements.add(rows.interrupted());
        change.gone.forEach(standing -> statements.addAll(unstamped(change.graph, rows, standing, why)));
        change.added.forEach(revision -> statements.addAll(rows.stamped(revision, why)));
        statements.add(
                ledger.settle(fence, Squashed.heads(change.graph, change.heads), RevisionGraph.digest(change.wanted)));
        int[] counts = Transactions.commit(ledger.connection(), statements);
        if (counts[counts.length - 1] != 1) {
            throw KedgeException.of(Code.FENCED, migrations.database());
        }
    }

    /** A squash that took the place of others is not recorded, but they are. */
    private static List<String> unstamped(RevisionGraph graph, LedgerRows rows, Standing standing, String why) {
        return graph.order().stream()
                .filter(r -> r.isSquash() && r.id().equals(standing.revision()))
                .findFirst()
                .map(squash -> rows.squashed(squash, Direction.DOWN, why))
                .orElseGet(() -> List.of(rows.unstamped(standing, why)));
    }

    /**
     * What is to be written.
     *
     * @param graph the known revisions
     * @param added the revisions to record as applied
     * @param gone those to record as not applied
     * @param wanted all that are applied afterwards
     * @param heads the heads of these
     */
    private record Change(
            RevisionGraph graph,
            List<RevisionHeader> added,
            List<Standing> gone,
            List<RevisionHeader> wanted,
            List<String> heads) {
        Stamped toReport(String database) {
            return new Stamped(
                    database, added, gone.stream().map(Standing::revision).toList(), heads);
        }
    }
}
