package dev.kedge.runtime;

import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.Shortcut;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Reads where a database stands, and changes nothing. */
final class Inspector {
    private final DataSource source;
    private final Migrations migrations;
    private final Settings settings;
    private final LedgerTables tables;

    Inspector(DataSource source, Migrations migrations, Settings settings) {
        this.source = source;
        this.migrations = migrations;
        this.settings = settings;
        this.tables = new LedgerTables(settings.schema().orElse(migrations.schema()));
    }

    Status status() {
        RevisionGraph graph = KedgeException.unwrap(RevisionGraph.of(migrations.headers()));
        try (Session session = Session.open(source)) {
            return Guard.during(session.connection(), guard -> {
                Ledger ledger = new Ledger(guard.connection(), tables, migrations.database());
                LedgerState state = Squashed.seen(graph, ledger.read());
                return status(graph, state, new Edits(ledger, migrations).of(graph, state));
            });
        } catch (SQLException e) {
            throw Failures.ofLedger(tables, e);
        }
    }

    private Status status(RevisionGraph graph, LedgerState state, List<Status.Edited> edited) {
        return new Status(
                migrations.database(),
                tables.schema(),
                graph.order().stream().filter(r -> state.isApplied(r.id())).toList(),
                Shortcut.of(
                        graph,
                        graph.order().stream()
                                .filter(r -> !state.isApplied(r.id()))
                                .toList(),
                        Plan.ids(graph, state, Standing::isHalfDone)),
                state.standings().values().stream()
                        .filter(s -> s.isPresent() && graph.find(s.revision()).isEmpty())
                        .sorted(Comparator.comparing(Standing::revision))
                        .map(s -> new Status.Unknown(s.revision(), s.compatible()))
                        .toList(),
                state.standings().values().stream()
                        .filter(Standing::isHalfDone)
                        .sorted(Comparator.comparing(Standing::revision))
                        .map(Standing::halfDone)
                        .toList(),
                edited,
                state.heads());
    }

    Set<String> current() {
        RevisionGraph graph = KedgeException.unwrap(RevisionGraph.of(migrations.headers()));
        return new TreeSet<>(Squashed.seenFromTheMiddle(graph, read()).heads());
    }

    List<HistoryRow> history() {
        try (Session session = Session.open(source, settings.terms())) {
            return Guard.during(
                    session.connection(), guard -> new History(guard.connection(), tables).read(migrations.database()));
        } catch (SQLException e) {
            throw Failures.ofLedger(tables, e);
        }
    }

    private LedgerState read() {
        try (Session session = Session.open(source, settings.terms())) {
            return Guard.during(
                    session.connection(),
                    guard -> new Ledger(guard.connection(), tables, migrations.database()).read());
        } catch (SQLException e) {
            throw Failures.ofLedger(tables, e);
        }
    }
}
