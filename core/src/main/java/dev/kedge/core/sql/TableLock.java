package dev.kedge.core.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A lock that a statement takes on a relation which it names.
 *
 * @param relation the relation as the statement names it
 * @param mode how strong it is
 */
public record TableLock(String relation, LockMode mode) {

    /**
     * The locks of a statement on the relations that it names, the strongest of each. Told from the statement's words alone:
     * partitions, tables that refer to a dropped one and what a function body does are not among them, nor is anything of a
     * statement of a kind not known here.
     */
    public static List<TableLock> of(String statement) {
        return new LockReader(statement).read();
    }

    /** The locks of several statements, the strongest of each relation. */
    public static List<TableLock> of(List<String> statements) {
        Map<String, LockMode> strongest = new LinkedHashMap<>();
        statements.stream()
                .flatMap(statement -> of(statement).stream())
                .forEach(lock -> strongest.merge(lock.relation, lock.mode, (a, b) -> a.compareTo(b) >= 0 ? a : b));
        return strongest.entrySet().stream()
                .map(entry -> new TableLock(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The lock in one line, such as {@code SHARE on prices, blocks writes}. */
    public String describe() {
        return mode.label() + " on " + relation + (mode.blocks().isEmpty() ? "" : ", " + mode.blocks());
    }
}
