package dev.kedge.core.diff.table;

import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.ChangePersistence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sorts the tables that become unlogged or logged. PostgreSQL does not allow a logged table to refer to an unlogged
 * one, so the referring tables become unlogged first, and logged last.
 */
final class PersistenceOrder {
    private final Schema before;
    private final Schema after;
    private final boolean unlogged;

    private PersistenceOrder(Schema before, Schema after, boolean unlogged) {
        this.before = before;
        this.after = after;
        this.unlogged = unlogged;
    }

    static List<ChangePersistence> steps(Schema before, Schema after) {
        List<ChangePersistence> steps = new ArrayList<>();
        steps.addAll(new PersistenceOrder(before, after, true).steps());
        steps.addAll(new PersistenceOrder(before, after, false).steps());
        return steps;
    }

    /** Whether a foreign key is part of a cycle of tables that all change, so that none of them can be the first. */
    static boolean isInCircle(ForeignKey key, QualifiedName from, Schema before, Schema after) {
        return !key.target().equals(from)
                && List.of(true, false).stream().anyMatch(unlogged -> {
                    PersistenceOrder order = new PersistenceOrder(before, after, unlogged);
                    return order.changes(from)
                            && order.reached(key.target(), new HashSet<>()).contains(from);
                });
    }

    private List<ChangePersistence> steps() {
        List<QualifiedName> open = new ArrayList<>();
        after.tables().stream().map(Table::name).filter(this::changes).forEach(open::add);
        List<ChangePersistence> steps = new ArrayList<>();
        while (!open.isEmpty()) {
            QualifiedName next = open.stream()
                    .filter(name -> open.stream().noneMatch(other -> waits(name, other)))
                    .findFirst()
                    .orElse(open.get(0));
            open.remove(next);
            steps.add(new ChangePersistence(next, unlogged));
        }
        return steps;
    }

    private boolean waits(QualifiedName name, QualifiedName other) {
        return unlogged ? refers(other, name) : refers(name, other);
    }

    /** The foreign keys of a cycle are dropped meanwhile, so they are ignored. */
    private boolean refers(QualifiedName from, QualifiedName to) {
        return !from.equals(to)
                && targets(from).contains(to)
                && !reached(to, new HashSet<>()).contains(from);
    }

    private boolean changes(QualifiedName name) {
        return after.table(name)
                .filter(table -> table.settings().unlogged() == unlogged)
                .flatMap(table -> before.table(name))
                .filter(table -> table.settings().unlogged() != unlogged)
                .isPresent();
    }

    /** The tables that change too and that a table refers to, directly or not. */
    private Set<QualifiedName> reached(QualifiedName from, Set<QualifiedName> seen) {
        if (changes(from) && seen.add(from)) {
            targets(from).forEach(target -> reached(target, seen));
        }
        return seen;
    }

    private List<QualifiedName> targets(QualifiedName from) {
        return before.table(from).stream()
                .flatMap(table -> table.foreignKeys().stream())
                .map(ForeignKey::target)
                .toList();
    }
}
