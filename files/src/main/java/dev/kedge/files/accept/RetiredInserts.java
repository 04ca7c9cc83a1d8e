package dev.kedge.files.accept;

import dev.kedge.core.conversion.Blank;
import dev.kedge.core.conversion.Volatility;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Retired;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.files.decision.Decision;
import dev.kedge.files.decision.Decision.Backfill;
import dev.kedge.files.decision.Decision.Default;
import dev.kedge.files.decision.DecisionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes it possible to insert rows without the retired columns of a schema: code that is compiled now leaves them out. Which
 * way is taken is a decision: a default, or nulls.
 */
final class RetiredInserts {
    private static final String CONSENT = "broken-callers:";

    private final DecisionOptions options;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private Schema schema;

    private RetiredInserts(Schema schema, DecisionOptions options) {
        this.schema = schema;
        this.options = options;
    }

    /**
     * The schema in which rows can be inserted, the decisions for the way back, and what is undecided.
     *
     * @param declared the declared schema
     * @param decisions the values of retired columns that allow nulls from now on, should that be reverted
     * @param problems the undecided columns
     */
    record Result(Declared declared, List<Decision> decisions, List<Diagnostic> problems) {}

    static Result of(Declared declared, DecisionOptions options) {
        RetiredInserts inserts = new RetiredInserts(declared.schema(), options);
        inserts.misplaced();
        for (Retired mark : declared.schema().retired()) {
            if (mark.of().isPresent()) {
                inserts.decide(mark.object());
            }
        }
        return new Result(
                declared.withSchema(inserts.schema, Map.of()),
                List.copyOf(inserts.decisions),
                List.copyOf(inserts.problems));
    }

    /** Defaults of declared columns belong into the declaration. What is not there at all is reported with the other options. */
    private void misplaced() {
        for (Default given : options.of(Default.class)) {
            boolean retired = schema.retired().stream()
                    .anyMatch(mark ->
                            mark.of().isPresent() && mark.object().path().equals(given.path()));
            if (!retired) {
                problems.add(Diagnostic.of(
                        DriftCode.DEFAULT_NOT_RETIRED, Place.NOWHERE, given.value(), given.path(), given.expression()));
            }
        }
    }

    private void decide(ObjectKey key) {
        Table table = schema.table(key.owner()).orElseThrow();
        Column column = table.column(key.name()).orElseThrow();
        Optional<Expression> given = options.of(Default.class).stream()
                .filter(option -> option.path().equals(key.path()))
                .map(option -> new Expression(option.expression()))
                .reduce((first, second) -> second);
        Optional<String> unique = uniqueKey(table, column.name());
        Column with = given.isPresent() ? column.withDefault(given) : column;
        if (isComputed(column) || isInserted(with, unique)) {
            change(key, with);
        } else if (options.acknowledged().contains(CONSENT + key.path())) {
            change(key, column.withNullable(true).withDefault(Optional.empty()));
            if (!column.nullable()) {
                (unique.isPresent() ? uniqueValue(column) : value(column))
                        .ifPresent(text -> decisions.add(new Backfill(key.path(), text)));
            }
        } else if (unique.isPresent()) {
            problem(DriftCode.RETIRED_COLUMN_UNIQUE, key, unique.get());
        } else {
            problem(DriftCode.RETIRED_COLUMN_REQUIRED, key, value(column).orElse("…"));
        }
    }

    private void problem(DriftCode code, ObjectKey key, String detail) {
        problems.add(Diagnostic.of(code, Place.object(key.path()), key.path(), detail));
    }

    private void change(ObjectKey key, Column column) {
        schema = schema.withTable(key.owner(), table -> table.withColumn(key.name(), old -> column));
    }

    private static boolean isComputed(Column column) {
        return column.identity().isPresent() || column.generated().isPresent();
    }

    /** Whether any number of rows can be inserted without the column. */
    private boolean isInserted(Column column, Optional<String> unique) {
        Optional<Expression> value = column.defaultValue().or(() -> domainDefault(column.type()));
        if (value.isEmpty()) {
            return column.nullable() && !isNotNull(column.type());
        }
        return unique.isEmpty() || Volatility.mayBeVolatile(value.get());
    }

    private Optional<Expression> domainDefault(PgType type) {
        return domain(type).flatMap(domain -> domain.defaultValue().or(() -> domainDefault(domain.type())));
    }

    private boolean isNotNull(PgType type) {
        return domain(type)
                .filter(domain -> !domain.nullable() || isNotNull(domain.type()))
                .isPresent();
    }

    private Optional<Domain> domain(PgType type) {
        return type.isArray()
                ? Optional.empty()
                : schema.all(Domain.class).stream()
                        .filter(domain -> PgType.named(domain.name()).equals(type))
                        .findFirst();
    }

    /** The name of a unique constraint or index of the column; absent if it is in none. */
    private static Optional<String> uniqueKey(Table table, String column) {
        Stream<String> constraints = table.constraints().stream()
                .filter(UniqueConstraint.class::isInstance)
                .map(UniqueConstraint.class::cast)
                .filter(unique -> unique.columns().contains(column))
                .map(UniqueConstraint::name);
        Stream<String> indexes = table.indexes().stream()
                .filter(index -> index.unique() && mentions(index, column))
                .map(Index::name);
        return Stream.concat(constraints, indexes).findFirst();
    }

    private static boolean mentions(Index index, String column) {
        return index.columns().stream()
                .map(IndexKey::on)
                .anyMatch(on -> NameReferences.of(on.text()).hasAny(Set.of(column)));
    }

    /** A value that differs in each row; absent if there is none for the column's type. */
    private Optional<String> uniqueValue(Column column) {
        return switch (baseType(column.type()).sql()) {
            case "uuid" -> Optional.of("gen_random_uuid()");
            case "text", "varchar", "citext" -> Optional.of("gen_random_uuid()::text");
            default -> Optional.empty();
        };
    }

    /** A value of the column's type that means nothing; absent if none is known. */
    private Optional<String> value(Column column) {
        PgType type = baseType(column.type());
        Optional<EnumType> named = schema.enums().stream()
                .filter(some -> PgType.named(some.name()).equals(type))
                .findFirst();
        if (named.isPresent()) {
            return named.get().values().stream().findFirst().map(Literal::quote);
        }
        String name = type.sql().replaceFirst("\\(.*", "");
        return switch (name) {
            case "text", "varchar", "char", "bpchar", "citext", "name", "bytea", "tsvector", "hstore", "xml" ->
                Optional.of("''");
            case "json", "jsonb" -> Optional.of("'{}'");
            case "smallint", "integer", "bigint", "numeric", "real", "double precision", "money" -> Optional.of("0");
            default ->
                type.isArray()
                        ? Optional.of("'{}'")
                        : isUserDefined(type)
                                ? Optional.empty()
                                : Optional.of(Blank.of(type, false).text().replaceFirst("::.*", ""));
        };
    }

    private PgType baseType(PgType type) {
        return domain(type).map(domain -> baseType(domain.type())).orElse(type);
    }

    private boolean isUserDefined(PgType type) {
        Optional<QualifiedName> name = QualifiedName.ofSql(type.base());
        return schema.objects().keySet().stream()
                .anyMatch(key -> key.kind() == ObjectKey.Kind.COMPOSITE_TYPE
                        && name.filter(key.owner()::equals).isPresent());
    }
}
