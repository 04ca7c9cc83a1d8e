package dev.kedge.runtime.upkeep;

import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.Shortcut;
import dev.kedge.runtime.Current;
import dev.kedge.runtime.HistoryRow;
import dev.kedge.runtime.Status;
import dev.kedge.runtime.ledger.Access;
import dev.kedge.runtime.ledger.Contradictions;
import dev.kedge.runtime.ledger.EditDetector;
import dev.kedge.runtime.ledger.History;
import dev.kedge.runtime.ledger.Ledger;
import dev.kedge.runtime.ledger.LedgerState;
import dev.kedge.runtime.ledger.SquashLedger;
import dev.kedge.runtime.run.RunPlan;
import dev.kedge.runtime.script.KnownRevisions;
import dev.kedge.runtime.script.RevisionState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the state of a database, and changes nothing. */
public final class Inspector {
    private final Access access;
    private final KnownRevisions migrations;

    public Inspector(Access access) {
        this.access = access;
        this.migrations = access.migrations();
    }

    public Status status() {
        RevisionGraph graph = migrations.graph();
        return access.read(ledger -> {
            LedgerState state = SquashLedger.seen(graph, ledger.read());
            return status(graph, state, new EditDetector(ledger, migrations).of(graph, state));
        });
    }

    private Status status(RevisionGraph graph, LedgerState state, List<Status.Edited> edited) {
        return new Status(
                migrations.database(),
                access.tables().schema(),
                graph.order().stream().filter(r -> state.isApplied(r.id())).toList(),
                Shortcut.of(
                        graph,
                        graph.order().stream()
                                .filter(r -> !state.isApplied(r.id()))
                                .toList(),
                        RunPlan.ids(graph, state, RevisionState::isHalfDone)),
                state.standings().values().stream()
                        .filter(s -> s.isPresent() && graph.find(s.revision()).isEmpty())
                        .sorted(Comparator.comparing(RevisionState::revision))
                        .map(s -> new Status.Unknown(
                                s.revision(), s.compatibility().isWith(graph::hasInForce), s.version(), s.message()))
                        .toList(),
                state.standings().values().stream()
                        .filter(RevisionState::isHalfDone)
                        .sorted(Comparator.comparing(RevisionState::revision))
                        .map(RevisionState::halfDone)
                        .toList(),
                edited,
                state.heads(),
                contradictions(state));
    }

    private List<Wording> contradictions(LedgerState state) {
        List<Wording> sentences = new ArrayList<>(
                state.contradictions().stream().map(Wording::plain).toList());
        if (!sentences.isEmpty()) {
            sentences.add(Wording.of(
                    "Correct it: %1$s then: {upgrade}",
                    Contradictions.forgetDigest(access.tables(), migrations.database())));
        }
        return sentences;
    }

    public Current current() {
        RevisionGraph graph = migrations.graph();
        LedgerState state = SquashLedger.seenFromTheMiddle(graph, access.read(Ledger::read));
        return new Current(
                migrations.database(),
                state.heads().stream().distinct().sorted().toList());
    }

    public List<HistoryRow> history() {
        return access.read(ledger -> new History(ledger).read());
    }
}
