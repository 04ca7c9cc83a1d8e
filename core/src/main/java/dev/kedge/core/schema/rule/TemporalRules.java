package dev.kedge.core.schema.rule;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules for keys with {@code WITHOUT OVERLAPS} and foreign keys with {@code PERIOD} (manual, CREATE TABLE). */
final class TemporalRules {
    private static final Set<String> RANGES = Set.of(
            "int4range",
            "int8range",
            "numrange",
            "tsrange",
            "tstzrange",
            "daterange",
            "int4multirange",
            "int8multirange",
            "nummultirange",
            "tsmultirange",
            "tstzmultirange",
            "datemultirange");

    /** Types of the server without a default operator class for GiST that knows equality; btree_gist has one for each. */
    private static final Set<String> SCALARS = Set.of(
            "smallint",
            "integer",
            "bigint",
            "real",
            "double precision",
            "numeric",
            "money",
            "oid",
            "boolean",
            "uuid",
            "text",
            "varchar",
            "char",
            "bytea",
            "bit",
            "varbit",
            "date",
            "time",
            "timetz",
            "timestamp",
            "timestamptz",
            "interval",
            "macaddr",
            "macaddr8",
            "inet",
            "cidr");

    private final DeclaredTypes types;
    private final boolean hasScalars;
    private final List<Diagnostic> found = new ArrayList<>();

    private TemporalRules(Schema schema) {
        this.types = DeclaredTypes.of(schema);
        this.hasScalars = schema.all(Extension.class).stream()
                .anyMatch(extension -> extension.name().equals("btree_gist"));
    }

    /** Reports each violation as one diagnostic. */
    static List<Diagnostic> check(Schema schema) {
        TemporalRules rules = new TemporalRules(schema);
        schema.relations().forEach(rules::check);
        return List.copyOf(rules.found);
    }

    /** Whether only a period is missing, or one too many, for a foreign key to refer to a key of a table. */
    static boolean differs(ForeignKey key, Table target) {
        Set<String> columns = Set.copyOf(key.targetColumns());
        List<Constraint> keys = Stream.<Constraint>concat(target.primaryKey().stream(), target.uniques().stream())
                .filter(other -> Set.copyOf(other.columns()).equals(columns))
                .toList();
        return !keys.isEmpty()
                && keys.stream().allMatch(other -> other.withoutOverlaps() != key.period())
                && KeyRules.deferrals(target, key).isEmpty();
    }

    private void check(Table table) {
        table.constraints().stream().filter(Constraint::withoutOverlaps).forEach(key -> checkKey(table, key));
        table.foreignKeys().stream().filter(ForeignKey::period).forEach(key -> checkPeriod(table, key));
    }

    private void checkKey(Table table, Constraint key) {
        ObjectKey on = ObjectKey.constraint(table.name(), key);
        List<String> columns = key.columns();
        if (columns.size() < 2) {
            report(EntityCode.WITHOUT_OVERLAPS_ALONE, on, key.name(), String.join(", ", columns));
            return;
        }
        String last = columns.get(columns.size() - 1);
        table.column(last)
                .filter(column -> isNoRange(column.type()))
                .ifPresent(column -> report(EntityCode.WITHOUT_OVERLAPS_TYPE, on, key.name(), last, column.type()));
        columns.subList(0, columns.size() - 1).stream()
                .flatMap(name -> table.column(name).stream())
                .filter(column -> !hasScalars && isScalar(column.type()))
                .findFirst()
                .ifPresent(column ->
                        report(EntityCode.WITHOUT_OVERLAPS_NEEDS_GIST, on, key.name(), column.name(), column.type()));
    }

    private void checkPeriod(Table table, ForeignKey key) {
        ObjectKey on = ObjectKey.constraint(table.name(), key);
        if (key.columns().size() < 2) {
            report(EntityCode.PERIOD_ALONE, on, key.name(), String.join(", ", key.columns()));
        }
        Stream.of(key.onDelete(), key.onUpdate())
                .filter(action -> action != ReferentialAction.NO_ACTION)
                .findFirst()
                .ifPresent(action -> report(EntityCode.PERIOD_ACTION, on, key.name(), action.sql()));
    }

    /** Whether a type is known to be no range; the types of extensions are not known. */
    private boolean isNoRange(PgType type) {
        PgType base = types.base(type);
        Optional<SchemaObject> declared = types.find(base);
        if (base.isArray()) {
            return true;
        }
        return declared.isPresent()
                ? !(declared.get() instanceof RangeType)
                : !RANGES.contains(base.base()) && SCALARS.contains(base.base());
    }

    private boolean isScalar(PgType type) {
        PgType base = types.base(type);
        return !base.isArray()
                && (types.find(base).filter(EnumType.class::isInstance).isPresent() || SCALARS.contains(base.base()));
    }

    private void report(Code code, ObjectKey key, Object... arguments) {
        found.add(Diagnostic.of(code, Place.object(key.path()), arguments));
    }
}
