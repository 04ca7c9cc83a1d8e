package dev.kedge.core.lock;

import static dev.kedge.core.lock.LockMode.ACCESS_EXCLUSIVE;
import static dev.kedge.core.lock.LockMode.ACCESS_SHARE;
import static dev.kedge.core.lock.LockMode.ROW_SHARE;
import static dev.kedge.core.lock.LockMode.SHARE_ROW_EXCLUSIVE;
import static dev.kedge.core.lock.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.kedge.core.lock.RelationLock.Work;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The locks of one ALTER TABLE, which takes the strongest lock that any of its actions needs. */
final class TableLocks {
    private Schema schema;
    private final QualifiedName table;
    private final List<QualifiedName> own;
    private final boolean rewrites;
    private final Taking taking;

    /** Records a lock. */
    @FunctionalInterface
    interface Taking {
        void take(QualifiedName relation, LockMode mode, Work work);
    }

    /**
     * Creates a model of the locks of one ALTER TABLE.
     *
     * @param own the table and the partitions that the actions change with it
     */
    TableLocks(Schema schema, QualifiedName table, List<QualifiedName> own, boolean rewrites, Taking taking) {
        this.schema = schema;
        this.table = table;
        this.own = List.copyOf(own);
        this.rewrites = rewrites;
        this.taking = taking;
    }

    /** Reads the actions. Returns the schema afterwards, as far as checks are concerned. */
    Schema actions(SqlReader sql) {
        sql.actions().forEach(this::action);
        return schema;
    }

    private void own(LockMode mode, Work work) {
        own.forEach(part -> taking.take(part, mode, work));
    }

    private void action(SqlReader action) {
        if (action.take("validate constraint")) {
            own(SHARE_UPDATE_EXCLUSIVE, Work.SCAN);
            action.takeWord().ifPresent(this::validated);
        } else if (action.take("add")) {
            add(action);
        } else if (action.take("alter constraint")) {
            constraint(action);
        } else if (action.take("alter")) {
            column(action.skip("column"));
        } else if (action.take("drop")) {
            drop(action);
        } else if (action.take("attach partition")) {
            taking.take(table, SHARE_UPDATE_EXCLUSIVE, Work.CATALOG);
            action.takeName().ifPresent(part -> taking.take(part, ACCESS_EXCLUSIVE, Work.SCAN));
            defaultPartition(Work.SCAN);
        } else if (action.take("detach partition")) {
            detach(action);
        } else if (action.take("inherit")) {
            own(ACCESS_EXCLUSIVE, Work.CATALOG);
            action.takeName().ifPresent(parent -> taking.take(parent, SHARE_UPDATE_EXCLUSIVE, Work.CATALOG));
        } else if (action.take("no inherit")) {
            own(ACCESS_EXCLUSIVE, Work.CATALOG);
            action.takeName().ifPresent(parent -> taking.take(parent, ACCESS_SHARE, Work.CATALOG));
        } else if (isMild(action)) {
            own(SHARE_UPDATE_EXCLUSIVE, Work.CATALOG);
        } else if (action.has("trigger")) {
            own(SHARE_ROW_EXCLUSIVE, Work.CATALOG);
        } else {
            own(ACCESS_EXCLUSIVE, writesAnew(action) ? Work.REWRITE : Work.CATALOG);
        }
    }

    /** The detached partition is locked in ACCESS EXCLUSIVE mode at the end of every form of DETACH. */
    private void detach(SqlReader action) {
        Optional<QualifiedName> part = action.takeName();
        boolean mild = action.take("concurrently") || action.take("finalize");
        taking.take(table, mild ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE, Work.CATALOG);
        part.ifPresent(name -> taking.take(name, ACCESS_EXCLUSIVE, Work.CATALOG));
        defaultPartition(Work.CATALOG);
    }

    private void defaultPartition(Work work) {
        schema.partitions().stream()
                .filter(other -> other.of().equals(table) && other.isDefault())
                .forEach(other -> taking.take(other.name(), ACCESS_EXCLUSIVE, work));
    }

    private static boolean isMild(SqlReader action) {
        return action.take("cluster on")
                || action.take("set without cluster")
                || action.take("set") && action.takeSymbol("(")
                || action.take("reset");
    }

    private static boolean writesAnew(SqlReader action) {
        return Stream.of("logged", "unlogged", "access method", "tablespace").anyMatch(action::take);
    }

    private void add(SqlReader action) {
        Optional<String> name = action.take("constraint") ? action.takeWord() : Optional.empty();
        boolean isNew = !action.has("using index");
        if (action.has("foreign key")) {
            own(SHARE_ROW_EXCLUSIVE, isUnproven(action) ? Work.CATALOG : Work.SCAN);
            action.seek("references");
            action.takeName().ifPresent(target -> taking.take(target, SHARE_ROW_EXCLUSIVE, Work.CATALOG));
        } else if (action.take("check")) {
            boolean unproven = isUnproven(action);
            own(ACCESS_EXCLUSIVE, unproven ? Work.CATALOG : Work.SCAN);
            CheckConstraint check = new CheckConstraint(name.orElse(""), action.bracketed(), false, unproven);
            schema = schema.withTable(
                    table, it -> it.minusConstraint(check.name()).plus(check));
        } else if (action.take("unique") || action.take("primary key") || action.take("exclude")) {
            own(ACCESS_EXCLUSIVE, isNew ? Work.SCAN : Work.CATALOG);
        } else {
            own(ACCESS_EXCLUSIVE, rewrites ? Work.REWRITE : Work.CATALOG);
            if (action.seek("references")) {
                action.takeName().ifPresent(target -> taking.take(target, SHARE_ROW_EXCLUSIVE, Work.CATALOG));
            }
        }
    }

    /** Whether the server reads no rows for a constraint that is added. */
    private static boolean isUnproven(SqlReader action) {
        return action.has("not valid") || action.has("not enforced");
    }

    /** Only an altered foreign key can become enforced, which reads its rows. */
    private void constraint(SqlReader action) {
        Optional<String> name = action.takeWord();
        boolean unenforced = action.has("not enforced");
        boolean enforced = !unenforced && action.has("enforced");
        own(ACCESS_EXCLUSIVE, enforced ? Work.SCAN : Work.CATALOG);
        if (enforced || unenforced) {
            schema.relation(table).stream()
                    .flatMap(it -> it.foreignKeys().stream())
                    .filter(key -> name.filter(key.name()::equals).isPresent())
                    .forEach(key ->
                            taking.take(key.target(), enforced ? SHARE_ROW_EXCLUSIVE : ACCESS_EXCLUSIVE, Work.CATALOG));
        }
    }

    private void column(SqlReader action) {
        Optional<String> column = action.takeWord();
        if (action.take("set statistics") || action.take("reset") || action.take("set") && action.takeSymbol("(")) {
            own(SHARE_UPDATE_EXCLUSIVE, Work.CATALOG);
        } else if (action.take("not null") || action.take("set not null")) {
            own(ACCESS_EXCLUSIVE, column.filter(this::isProven).isPresent() ? Work.CATALOG : Work.SCAN);
        } else if (action.has("type")) {
            own(ACCESS_EXCLUSIVE, rewrites ? Work.REWRITE : Work.CATALOG);
            column.ifPresent(this::relatives);
        } else {
            own(ACCESS_EXCLUSIVE, Work.CATALOG);
        }
    }

    /** Foreign keys are rebuilt when the types of their columns change. */
    private void relatives(String column) {
        schema.relation(table).stream()
                .flatMap(it -> it.foreignKeys().stream())
                .filter(key -> key.columns().contains(column))
                .forEach(key -> taking.take(key.target(), ACCESS_EXCLUSIVE, Work.CATALOG));
        schema.relations().stream()
                .filter(other -> other.foreignKeys().stream()
                        .anyMatch(key -> key.target().equals(table)
                                && key.targetColumns().contains(column)))
                .forEach(other -> taking.take(other.name(), ACCESS_EXCLUSIVE, Work.CATALOG));
    }

    /** SET NOT NULL does not scan the table if a validated check excludes nulls. */
    private boolean isProven(String column) {
        Expression proof = new Expression(Identifier.quote(column) + " IS NOT NULL");
        return schema.relation(table).stream()
                .flatMap(it -> it.checks().stream())
                .anyMatch(check -> !check.notValid()
                        && !check.notEnforced()
                        && check.condition().equals(proof));
    }

    private void drop(SqlReader action) {
        own(ACCESS_EXCLUSIVE, Work.CATALOG);
        boolean constraint = action.take("constraint");
        action.skip("column", "if exists")
                .takeWord()
                .ifPresent(name -> schema.relation(table).stream()
                        .flatMap(it -> it.foreignKeys().stream())
                        .filter(key -> constraint
                                ? key.name().equals(name)
                                : key.columns().contains(name))
                        .forEach(key -> taking.take(key.target(), ACCESS_EXCLUSIVE, Work.CATALOG)));
    }

    private void validated(String constraint) {
        Optional<Constraint> found = schema.relation(table).flatMap(it -> it.constraint(constraint));
        if (found.isPresent() && found.get() instanceof ForeignKey key) {
            taking.take(key.target(), ROW_SHARE, Work.CATALOG);
        } else if (found.isPresent() && found.get() instanceof CheckConstraint check) {
            schema =
                    schema.withTable(table, it -> it.minusConstraint(constraint).plus(check.withNotValid(false)));
        }
    }
}
