package dev.kedge.runtime.offline;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.ledger.LedgerRows;
import dev.kedge.runtime.script.Attempts;
import dev.kedge.runtime.script.PhaseRun;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lines of a script for psql that skip a phase: if the condition of its line {@code -- when:} is not true, or if the
 * phases that it reverts were skipped.
 */
final class ConditionLines {
    private final PhaseRun run;
    private final LedgerRows rows;
    private final Optional<String> when;
    private final List<Integer> undoes;

    ConditionLines(PhaseRun run, LedgerRows rows) {
        this.run = run;
        this.rows = rows;
        this.when = run.phase().terms().when();
        this.undoes = run.phase().terms().undoes();
    }

    /** The lines before the statements, in the transaction. */
    List<String> before() {
        if (when.isPresent()) {
            return List.of(
                    lock(), "SELECT coalesce((" + when.get() + "\n), false) AS kedge_due \\gset", "\\if :kedge_due");
        }
        return undoes.isEmpty()
                ? List.of()
                : List.of("SELECT NOT (" + rows.wereSkipped(run, undoes) + ") AS kedge_due \\gset", "\\if :kedge_due");
    }

    /** The lines after the row that records the phase as done. */
    List<String> after() {
        if (when.isEmpty() && undoes.isEmpty()) {
            return List.of();
        }
        String condition = when.orElse("the phases that it reverts were skipped");
        return List.of("\\else", rows.skipped(run, Attempts.FIRST, condition) + ";", "\\endif");
    }

    /** Locks those of the names that are tables, as the runner does. */
    private String lock() {
        String names = run.phase().guarded().stream()
                .map(QualifiedName::sql)
                .map(Literal::quote)
                .collect(Collectors.joining(", "));
        String body = "\nDECLARE name text;\nBEGIN\nFOR name IN SELECT c.oid::regclass::text FROM unnest(ARRAY[" + names
                + "]::text[]) n(name) JOIN pg_class c ON c.oid = to_regclass(n.name) WHERE c.relkind IN ('r', 'p') LOOP\n"
                + "EXECUTE 'LOCK TABLE ' || name || ' IN SHARE ROW EXCLUSIVE MODE';\nEND LOOP;\nEND ";
        return "DO " + Literal.dollarQuote(body) + ";";
    }
}
