package dev.kedge.core.schema.rule;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of PostgreSQL for the keys, constraints and indexes of one table. */
final class KeyRules {
    /** Features that some index methods lack. */
    private enum Feature {
        UNIQUE("UNIQUE"),
        SEVERAL_KEYS("several keys"),
        INCLUDE("INCLUDE"),
        ORDER("ASC, DESC or NULLS"),
        EXCLUSION("an exclusion constraint");

        private final String words;

        Feature(String words) {
            this.words = words;
        }
    }

    /** The features of the built-in index methods. Other methods are not checked. */
    private static final Map<String, Set<Feature>> METHODS = Map.of(
            "btree", EnumSet.allOf(Feature.class),
            "hash", EnumSet.of(Feature.EXCLUSION),
            "gist", EnumSet.of(Feature.SEVERAL_KEYS, Feature.INCLUDE, Feature.EXCLUSION),
            "spgist", EnumSet.of(Feature.INCLUDE, Feature.EXCLUSION),
            "gin", EnumSet.of(Feature.SEVERAL_KEYS),
            "brin", EnumSet.of(Feature.SEVERAL_KEYS));

    private final Table table;
    private final List<Diagnostic> found = new ArrayList<>();

    private KeyRules(Table table) {
        this.table = table;
    }

    /** Reports each violation as one diagnostic. */
    static List<Diagnostic> check(Table table) {
        KeyRules rules = new KeyRules(table);
        for (Constraint constraint : table.constraints()) {
            rules.check(constraint);
        }
        table.indexes().forEach(rules::check);
        return rules.found;
    }

    /** The columns that a constraint includes in addition to those that it covers. */
    static List<String> included(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.include();
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique.include();
        }
        return constraint instanceof Exclusion exclusion ? exclusion.include() : List.of();
    }

    /** The deferrals of the keys of a table that a foreign key can refer to; empty if there is no such key. */
    static Set<Deferral> deferrals(Table table, ForeignKey from) {
        Set<String> wanted = Set.copyOf(from.targetColumns());
        Set<Deferral> deferrals = EnumSet.noneOf(Deferral.class);
        table.primaryKey().filter(key -> isMeant(key, from, wanted)).ifPresent(key -> deferrals.add(key.deferral()));
        table.uniques().stream()
                .filter(unique -> isMeant(unique, from, wanted))
                .forEach(unique -> deferrals.add(unique.deferral()));
        if (table.indexes().stream()
                .anyMatch(index -> !from.period()
                        && index.isKey()
                        && Set.copyOf(index.columnNames()).equals(wanted))) {
            deferrals.add(Deferral.NOT_DEFERRABLE);
        }
        return deferrals;
    }

    /** Whether a key has these columns and, if the foreign key has a period, the same range as its last column. */
    private static boolean isMeant(Constraint key, ForeignKey from, Set<String> columns) {
        return Set.copyOf(key.columns()).equals(columns)
                && key.withoutOverlaps() == from.period()
                && (!from.period() || last(key.columns()).equals(last(from.targetColumns())));
    }

    private static String last(List<String> columns) {
        return columns.get(columns.size() - 1);
    }

    private void check(Constraint constraint) {
        ObjectKey key = ObjectKey.constraint(table.name(), constraint);
        if (constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint) {
            twice(key, constraint.columns());
        } else if (constraint instanceof ForeignKey foreignKey) {
            twice(key, foreignKey.targetColumns());
            onDelete(key, foreignKey);
        } else if (constraint instanceof Exclusion exclusion) {
            List<IndexKey> keys =
                    exclusion.elements().stream().map(Exclusion.Element::key).toList();
            method(key, exclusion.method(), keys, exclusion.include(), Stream.of(Feature.EXCLUSION));
        }
    }

    private void check(Index index) {
        ObjectKey key = ObjectKey.index(table.name(), index.name());
        method(
                key,
                index.method(),
                index.columns(),
                index.include(),
                index.unique() ? Stream.of(Feature.UNIQUE) : Stream.empty());
        if (index.nullsNotDistinct() && !index.unique()) {
            report(EntityCode.NULLS_NOT_DISTINCT_ALONE, key, index.name());
        }
    }

    private void twice(ObjectKey key, List<String> columns) {
        Set<String> seen = new HashSet<>();
        columns.stream()
                .filter(column -> !seen.add(column))
                .forEach(column -> report(EntityCode.COLUMN_TWICE, key, key.name(), column));
    }

    private void onDelete(ObjectKey key, ForeignKey foreignKey) {
        List<String> columns = foreignKey.onDeleteColumns();
        boolean sets = foreignKey.onDelete() == ReferentialAction.SET_NULL
                || foreignKey.onDelete() == ReferentialAction.SET_DEFAULT;
        String listed = String.join(", ", columns);
        if (!columns.isEmpty() && !sets) {
            report(
                    EntityCode.ON_DELETE_COLUMNS,
                    key,
                    key.name(),
                    listed,
                    "onDelete is neither SET NULL nor SET DEFAULT");
        } else if (!foreignKey.columns().containsAll(columns)) {
            String own = String.join(", ", foreignKey.columns());
            report(EntityCode.ON_DELETE_COLUMNS, key, key.name(), listed, "refers by " + own);
        }
    }

    private void method(
            ObjectKey key, String method, List<IndexKey> keys, List<String> include, Stream<Feature> others) {
        Set<Feature> used = EnumSet.noneOf(Feature.class);
        others.forEach(used::add);
        if (keys.size() > 1) {
            used.add(Feature.SEVERAL_KEYS);
        }
        if (!include.isEmpty()) {
            used.add(Feature.INCLUDE);
        }
        if (keys.stream().anyMatch(k -> k.descending() || k.nullsFirst())) {
            used.add(Feature.ORDER);
        }
        used.removeAll(METHODS.getOrDefault(method, EnumSet.allOf(Feature.class)));
        for (Feature feature : used) {
            String able = String.join(
                    ", ",
                    METHODS.entrySet().stream()
                            .filter(other -> other.getValue().contains(feature))
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList());
            report(EntityCode.INDEX_METHOD_LACKS, key, key.name(), feature.words, method, able);
        }
    }

    private void report(Code code, ObjectKey key, Object... arguments) {
        found.add(Diagnostic.of(code, Place.object(key.path()), arguments));
    }
}
