package dev.kedge.core.plan;

import dev.kedge.core.conversion.Volatility;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Match;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of a table before a revision. A constraint or unique index that the revision adds breaks no code if one of them
 * already refused the same rows.
 *
 * @param table the table before the revision, with the names that it has after it
 * @param now the table after the revision
 */
record FormerRules(Table table, Table now) {

    /** Whether code that works with the table before the revision writes no row that this constraint or index refuses. */
    boolean admit(Part part) {
        return haveAll(part) || concernsNewColumns(part);
    }

    /**
     * Whether the rule only concerns columns that such code does not know. It writes their defaults, for which the rule holds,
     * because all existing rows have them; only in unique keys they collide, unless they are null or differ in each row.
     */
    private boolean concernsNewColumns(Part part) {
        List<Column> all = now.columns().stream()
                .filter(column -> part instanceof Constraint constraint
                        ? constraint.mentions(column.name())
                        : part instanceof Index index && index.mentions(column.name()))
                .toList();
        List<Column> own = all.stream()
                .filter(column -> table.column(column.name()).isEmpty()
                        && column.generated().isEmpty())
                .toList();
        boolean isNull = own.stream()
                .anyMatch(column -> column.nullable() && column.defaultValue().isEmpty());
        if (part instanceof CheckConstraint) {
            return !own.isEmpty() && own.equals(all);
        }
        if (part instanceof ForeignKey key) {
            return !own.isEmpty() && own.equals(all) || isNull && key.match() == Match.SIMPLE;
        }
        boolean differs = own.stream()
                .anyMatch(column -> column.identity().isPresent()
                        || column.defaultValue()
                                .filter(Volatility::mayBeVolatile)
                                .isPresent());
        return Key.of(part).anyMatch(key -> differs || isNull && !key.nullsNotDistinct());
    }

    /** A unique key: the expressions that are unique together, and to which rows that applies. */
    private record Key(
            Set<String> on,
            Optional<String> range,
            boolean nullsNotDistinct,
            Optional<Expression> where,
            Deferral deferral,
            boolean notNull) {

        static Stream<Key> of(Part part) {
            if (part instanceof PrimaryKey key) {
                return Stream.of(
                        new Key(Set.copyOf(key.columns()), range(key), true, Optional.empty(), key.deferral(), true));
            }
            if (part instanceof UniqueConstraint key) {
                return Stream.of(new Key(
                        Set.copyOf(key.columns()),
                        range(key),
                        key.nullsNotDistinct(),
                        Optional.empty(),
                        key.deferral(),
                        false));
            }
            return part instanceof Index index && index.unique()
                    ? Stream.of(new Key(
                            Set.copyOf(index.columns().stream()
                                    .map(IndexKey::on)
                                    .map(Expression::canonical)
                                    .distinct()
                                    .toList()),
                            Optional.empty(),
                            index.nullsNotDistinct(),
                            index.where(),
                            Deferral.NOT_DEFERRABLE,
                            false))
                    : Stream.empty();
        }

        /** The column that the key compares by overlap. */
        private static Optional<String> range(Constraint key) {
            return key.withoutOverlaps()
                    ? Optional.of(key.columns().get(key.columns().size() - 1))
                    : Optional.empty();
        }

        /** Whether rows that this key admits are admitted by the other one, too. */
        boolean isStricterThan(Key other) {
            return other.on.containsAll(on)
                    && range.equals(other.range)
                    && (nullsNotDistinct || !other.nullsNotDistinct)
                    && (where.isEmpty() || where.equals(other.where))
                    && (deferral == other.deferral || deferral == Deferral.NOT_DEFERRABLE);
        }
    }

    /** Whether the table already had a rule that is at least as strict as this constraint or index. */
    private boolean haveAll(Part part) {
        if (part instanceof Constraint constraint && constraint.notEnforced()) {
            return true;
        }
        if (part instanceof CheckConstraint check) {
            return table.constraints().stream()
                    .anyMatch(old -> old instanceof CheckConstraint former
                            && !former.notEnforced()
                            && former.condition().equals(check.condition()));
        }
        if (part instanceof ForeignKey key) {
            return table.foreignKeys().stream().anyMatch(old -> bare(old).equals(bare(key)));
        }
        if (part instanceof Exclusion exclusion) {
            return table.constraints().stream()
                    .anyMatch(old -> old instanceof Exclusion former
                            && former.method().equals(exclusion.method())
                            && former.elements().equals(exclusion.elements())
                            && former.where().equals(exclusion.where())
                            && (former.deferral() == Deferral.NOT_DEFERRABLE
                                    || former.deferral() == exclusion.deferral()));
        }
        return Key.of(part)
                .anyMatch(key -> Stream.<Part>concat(table.constraints().stream(), table.indexes().stream())
                                .flatMap(Key::of)
                                .anyMatch(old -> old.isStricterThan(key))
                        && (!key.notNull() || isNotNull((Constraint) part)));
    }

    private boolean isNotNull(Constraint key) {
        return key.columns().stream()
                .allMatch(name ->
                        table.column(name).filter(column -> !column.nullable()).isPresent());
    }

    private static ForeignKey bare(ForeignKey key) {
        return new ForeignKey(
                        "",
                        key.columns(),
                        key.target(),
                        key.targetColumns(),
                        key.match(),
                        key.onDelete(),
                        List.copyOf(key.onDeleteColumns()),
                        key.onUpdate(),
                        key.deferral(),
                        false)
                .withNotEnforced(key.notEnforced())
                .withPeriod(key.period());
    }
}
