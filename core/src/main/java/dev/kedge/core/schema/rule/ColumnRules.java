package dev.kedge.core.schema.rule;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rules for generated columns and for unlogged tables. Each violation is one diagnostic. */
final class ColumnRules {
    private final Schema schema;
    private final List<Diagnostic> found = new ArrayList<>();

    private ColumnRules(Schema schema) {
        this.schema = schema;
    }

    static List<Diagnostic> check(Schema schema) {
        ColumnRules rules = new ColumnRules(schema);
        schema.tables().forEach(rules::check);
        schema.relations().forEach(rules::checkKeys);
        return List.copyOf(rules.found);
    }

    private void check(Table table) {
        for (Column column : table.columns()) {
            column.generated().ifPresent(generated -> check(table, column, generated));
        }
    }

    private void checkKeys(Table table) {
        for (ForeignKey key : table.foreignKeys()) {
            checkActions(table, key);
            boolean dangling = !table.settings().unlogged()
                    && schema.relation(key.target())
                            .filter(target -> target.settings().unlogged())
                            .isPresent();
            if (dangling) {
                report(
                        EntityCode.UNLOGGED_REFERRED_TO,
                        ObjectKey.constraint(table.name(), key),
                        table.name(),
                        key.target());
            }
        }
    }

    private void check(Table table, Column column, Generated generated) {
        ObjectKey key = ObjectKey.column(table.name(), column.name());
        String more = (column.defaultValue().isPresent() ? " and has a default" : "")
                + (column.identity().isPresent() ? " and an identity column" : "");
        if (!more.isEmpty()) {
            report(EntityCode.GENERATED_MISPLACED, key, key.path(), more);
        }
        table.columns().stream()
                .filter(other ->
                        other.generated().isPresent() && generated.expression().mentions(other.name()))
                .forEach(other -> report(
                        EntityCode.GENERATED_FROM_GENERATED,
                        key,
                        key.path(),
                        other.name().equals(column.name()) ? "itself" : other.name()));
        if (generated.kind() == Generated.Kind.VIRTUAL) {
            keysOver(table, column.name())
                    .forEach(part -> report(
                            EntityCode.VIRTUAL_IN_KEY, ObjectKey.part(table.name(), part), part.name(), column.name()));
        }
    }

    private void checkActions(Table table, ForeignKey key) {
        Set<ReferentialAction> harmless = Set.of(ReferentialAction.NO_ACTION, ReferentialAction.RESTRICT);
        boolean writes = !harmless.contains(key.onUpdate())
                || !harmless.contains(key.onDelete()) && key.onDelete() != ReferentialAction.CASCADE;
        if (!writes) {
            return;
        }
        key.columns().stream()
                .flatMap(name -> table.column(name).stream())
                .filter(column -> column.generated().isPresent())
                .forEach(column -> report(
                        EntityCode.GENERATED_REFERENCE,
                        ObjectKey.constraint(table.name(), key),
                        key.name(),
                        column.name()));
    }

    /** PostgreSQL 18 supports checks over virtual columns, but no part of a table that would store their values. */
    private static List<Part> keysOver(Table table, String column) {
        List<Part> parts = new ArrayList<>();
        table.constraints().stream()
                .filter(constraint -> !(constraint instanceof CheckConstraint) && constraint.mentions(column))
                .forEach(parts::add);
        table.indexes().stream().filter(index -> index.mentions(column)).forEach(parts::add);
        return parts;
    }

    private void report(Code code, ObjectKey key, Object... arguments) {
        found.add(Diagnostic.of(code, Place.object(key.path()), arguments));
    }
}
