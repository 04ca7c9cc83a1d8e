package dev.kedge.core.diff.table;

import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.step.ChangeIndexParameters;
import dev.kedge.core.step.ChangeIndexTablespace;
import dev.kedge.core.step.CreateIndex;
import dev.kedge.core.step.DropIndex;
import dev.kedge.core.step.RenameObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the indexes of one table that do not belong to constraints. */
final class IndexDiff {
    private static final String ASIDE = "_old";

    private final TablePair pair;
    private final Table before;
    private final Table after;
    private final QualifiedName table;
    private final KeyPlan keys;
    private final PartMatcher parts;
    private final StepList found;
    private final List<String> changedFamilies;
    private final List<String> gone;
    private final Set<String> comeBack;
    private final Map<String, String> kept;

    IndexDiff(TablePair pair, KeyPlan keys, StepList found) {
        this.pair = pair;
        this.before = pair.before();
        this.after = pair.after();
        this.table = after.name();
        this.keys = keys;
        this.parts = new PartMatcher(after.name(), pair.decisions());
        this.found = found;
        this.changedFamilies = pair.changedFamilies();
        this.gone = pair.gone();
        this.comeBack = pair.generated().comeBack();
        this.kept = new LinkedHashMap<>(parts.indexes(before.indexes(), after.indexes(), this::mustRebuild));
    }

    /** The temporary name of an index while its successor is built. */
    static String aside(String name) {
        return Identifier.truncate(name, Identifier.MAX_BYTES - ASIDE.length()) + ASIDE;
    }

    void compare() {
        after.indexes().forEach(this::alter);
        found.rename(table, before.indexes(), kept);
        IndexComments.compare(table, before.indexes(), after.indexes(), kept, found);
        Map<String, Index> retired = new LinkedHashMap<>();
        for (Index index : after.indexes()) {
            if (!kept.containsValue(index.name())) {
                boolean late = gone.stream().anyMatch(index::mentions);
                found.add(late ? Stage.RESTORE : Stage.CREATE_INDEX, new CreateIndex(table, index));
                predecessor(index).ifPresent(old -> retired.put(old.name(), index));
            }
        }
        for (Index old : before.indexes()) {
            if (!kept.containsKey(old.name()) && !keys.promoted().containsKey(old.name())) {
                retire(old, Optional.ofNullable(retired.get(old.name())));
            }
        }
    }

    /** The tablespace and the parameters can be changed without a new index. */
    private void alter(Index index) {
        if (kept.containsValue(index.name()) || mustRebuild(index)) {
            return;
        }
        parts.former(index, before.indexes())
                .filter(old -> !kept.containsKey(old.name())
                        && !keys.promoted().containsKey(old.name())
                        && (old.name().equals(index.name())
                                || before.index(index.name()).isEmpty())
                        && old.withName(index.name())
                                .withParameters(index.parameters())
                                .withTablespace(index.tablespace())
                                .withComment(index.comment())
                                .equals(index)
                        && (old.parameters().equals(index.parameters()) || !isPartitioned()))
                .ifPresent(old -> {
                    kept.put(old.name(), index.name());
                    if (!old.parameters().equals(index.parameters())) {
                        found.add(
                                Stage.ALTER_TABLE, new ChangeIndexParameters(table, index.name(), index.parameters()));
                    }
                    if (!old.tablespace().equals(index.tablespace())) {
                        found.add(
                                Stage.ALTER_TABLE, new ChangeIndexTablespace(table, index.name(), index.tablespace()));
                    }
                });
    }

    /** PostgreSQL cannot change the parameters of an index of a partitioned table. */
    private boolean isPartitioned() {
        return pair.after().settings().partitioning().isPresent();
    }

    /** The old index that is dropped only after this one was built, so that queries can always use one of them. */
    private Optional<Index> predecessor(Index index) {
        return parts.former(index, before.indexes())
                .filter(old -> !kept.containsKey(old.name())
                        && !keys.promoted().containsKey(old.name())
                        && !mustRebuild(index)
                        && mayStay(old)
                        && (old.name().equals(index.name()) || !pair.isWanted(old.name())));
    }

    private void retire(Index old, Optional<Index> successor) {
        boolean sameName =
                successor.filter(index -> index.name().equals(old.name())).isPresent();
        if (sameName) {
            found.add(Stage.RENAME_ASIDE, new RenameObject(ObjectKey.index(table, old.name()), aside(old.name())));
            found.add(Stage.DROP_ASIDE, new DropIndex(table, aside(old.name())));
        } else {
            boolean stays = successor.isPresent() || mayOutliveItsSuccessor(old);
            found.add(stays ? Stage.DROP_ASIDE : Stage.DROP_INDEX, new DropIndex(table, old.name()));
        }
    }

    /** An index whose name changes with its columns can remain until then, unless it prevents another change. */
    private boolean mayOutliveItsSuccessor(Index old) {
        boolean succeeded = after.indexes().stream()
                .anyMatch(index -> !kept.containsValue(index.name())
                        && index.columnNames().stream().anyMatch(old.columnNames()::contains));
        boolean plain = !old.unique() && old.where().isEmpty();
        return succeeded && plain && !old.name().endsWith(ASIDE) && !pair.isWanted(old.name()) && mayStay(old);
    }

    /** Whether the index's columns do not change before its successor is built. */
    private boolean mayStay(Index old) {
        return !pair.namesLostValue(old)
                && before.columns().stream()
                        .filter(column -> old.mentions(column.name()))
                        .allMatch(column -> pair.stays(column, comeBack));
    }

    /** A condition, an expression or an operator class that fits the old type of a column may not fit the new one. */
    private boolean mustRebuild(Index index) {
        return gone.stream().anyMatch(index::mentions)
                || comeBack.stream().anyMatch(index::mentions)
                || changedFamilies.stream()
                        .anyMatch(column -> index.where()
                                        .filter(where -> where.mentions(column))
                                        .isPresent()
                                || index.columns().stream()
                                        .anyMatch(key -> key.on().mentions(column)
                                                && (key.column().isEmpty()
                                                        || key.operatorClass().isPresent()
                                                        || key.collation().isPresent())));
    }
}
