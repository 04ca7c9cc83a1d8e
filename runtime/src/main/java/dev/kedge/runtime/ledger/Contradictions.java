package dev.kedge.runtime.ledger;

import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.script.RevisionState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * The contradictions between the row of {@code kedge_state} and the rows of {@code kedge_history}. No run produces one;
 * they come from manual changes and partial restores. The history counts, and the next run that takes the lock corrects
 * the row.
 */
public final class Contradictions {
    private Contradictions() {}

    /**
     * One sentence for each contradiction. Empty also if the ledger was not read in full because there is nothing to
     * do.
     */
    static List<String> in(LedgerState raw, Collection<String> headsNamed, Collection<String> heads) {
        List<String> sentences = new ArrayList<>();
        if (!raw.exists() && !raw.standings().isEmpty()) {
            sentences.add("kedge_state has no row of this database, but kedge_history has rows of it");
        } else if (!new HashSet<>(headsNamed).equals(new HashSet<>(heads))) {
            sentences.add(
                    "kedge_state names " + list(headsNamed) + " as heads; by kedge_history they are " + list(heads));
        }
        if (raw.exists() && raw.format() < LedgerTables.FORMAT) {
            sentences.add("kedge_state has format " + raw.format() + "; the tables have format " + LedgerTables.FORMAT);
        }
        if (!raw.upToDate() && !raw.digest().isEmpty() && !raw.digest().equals(digest(raw))) {
            sentences.add("the digest of kedge_state is not that of the revisions that kedge_history shows as applied");
        }
        return sentences;
    }

    /** The digest of the applied revisions according to the history; empty while a revision is half-done. */
    public static String digest(LedgerState raw) {
        Collection<RevisionState> standings = raw.standings().values();
        return standings.stream().anyMatch(RevisionState::isHalfDone)
                ? ""
                : RevisionGraph.digest(standings.stream()
                        .filter(RevisionState::isApplied)
                        .map(it -> new RevisionHeader(it.revision(), List.of(), "", it.checksum(), true, ""))
                        .toList());
    }

    /** The statement that deletes the digest, so that no run relies on it. */
    public static String forgetDigest(LedgerTables tables, String database) {
        return "UPDATE " + tables.state() + " SET digest = '' WHERE database = " + Literal.quote(database) + ";";
    }

    private static String list(Collection<String> ids) {
        return ids.isEmpty() ? "nothing" : String.join(", ", ids);
    }
}
