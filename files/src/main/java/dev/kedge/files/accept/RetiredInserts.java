package dev.kedge.files.accept;

import dev.kedge.core.conversion.Volatility;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.Retired;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.CodeTokens;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.sql.Token;
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

    /** Defaults of declared columns belong in the declaration. Unknown columns are reported with the other options. */
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
        Optional<String> refusal = new NullRefusal(schema, table, column).byWhat();
        if (isComputed(column) || isInserted(with, unique, refusal)) {
            change(key, with);
        } else if (refusal.isPresent()) {
            problem(DriftCode.RETIRED_COLUMN_NULLS_REFUSED, key, refusal.get(), sample(table, column, unique));
        } else if (options.acknowledged().contains(CONSENT + key.path())) {
            change(key, column.withNullable(true).withDefault(Optional.empty()));
            decideWayDown(key, table, column, unique);
        } else if (unique.isPresent()) {
            problem(DriftCode.RETIRED_COLUMN_UNIQUE, key, unique.get(), consent(key, table, column, unique));
        } else {
            problem(
                    DriftCode.RETIRED_COLUMN_REQUIRED,
                    key,
                    sample(table, column, unique),
                    consent(key, table, column, unique));
        }
    }

    /** The value of rows that were inserted without the column, if the column has to forbid nulls again. */
    private void decideWayDown(ObjectKey key, Table table, Column column, Optional<String> unique) {
        boolean given = options.of(Backfill.class).stream()
                .anyMatch(option -> option.path().equals(key.path()));
        if (column.nullable() || given) {
            return;
        }
        new NeutralValue(schema, table, column)
                .sql(unique.isPresent())
                .ifPresentOrElse(
                        text -> decisions.add(new Backfill(key.path(), text)),
                        () -> problem(DriftCode.RETIRED_COLUMN_WAY_DOWN, key));
    }

    /** The options that allow nulls. */
    private Wording consent(ObjectKey key, Table table, Column column, Optional<String> unique) {
        boolean known = column.nullable()
                || new NeutralValue(schema, table, column)
                        .sql(unique.isPresent())
                        .isPresent();
        return Wording.of(
                known ? "{--allow=broken-callers:%1$s}" : "{--allow=broken-callers:%1$s} {--backfill='%1$s=…'}",
                key.path());
    }

    private String sample(Table table, Column column, Optional<String> unique) {
        return new NeutralValue(schema, table, column).sql(unique.isPresent()).orElse("…");
    }

    private void problem(DriftCode code, ObjectKey key, Object... details) {
        List<Object> arguments = new ArrayList<>(List.of(details));
        arguments.add(0, key.path());
        problems.add(Diagnostic.of(code, Place.object(key.path()), arguments.toArray()));
    }

    private void change(ObjectKey key, Column column) {
        schema = schema.withTable(key.owner(), table -> table.withColumn(key.name(), old -> column));
    }

    private static boolean isComputed(Column column) {
        return column.identity().isPresent() || column.generated().isPresent();
    }

    /** Whether any number of rows can be inserted without the column. */
    private boolean isInserted(Column column, Optional<String> unique, Optional<String> refusal) {
        Optional<Expression> value =
                column.defaultValue().or(() -> domainDefault(column.type())).filter(expression -> !isNull(expression));
        if (value.isEmpty()) {
            return column.nullable() && refusal.isEmpty();
        }
        return unique.isEmpty() || Volatility.mayBeVolatile(value.get());
    }

    /** Whether a default is NULL, with or without a cast. */
    private static boolean isNull(Expression expression) {
        List<Token> tokens = CodeTokens.of(expression.text());
        return !tokens.isEmpty()
                && tokens.get(0).isWord("null")
                && (tokens.size() == 1 || tokens.get(1).isSymbol("::"));
    }

    private Optional<Expression> domainDefault(PgType type) {
        return domain(type).flatMap(domain -> domain.defaultValue().or(() -> domainDefault(domain.type())));
    }

    private Optional<Domain> domain(PgType type) {
        return NullRefusal.domainOf(schema, type);
    }

    /**
     * The name of a unique constraint or index in which rows with the same value of the column may collide; absent for
     * none. A key that contains another key without the column refuses no more rows than that one.
     */
    private static Optional<String> uniqueKey(Table table, String column) {
        Stream<String> constraints = table.constraints().stream()
                .filter(UniqueConstraint.class::isInstance)
                .map(UniqueConstraint.class::cast)
                .filter(unique -> unique.columns().contains(column))
                .filter(unique -> !containsKey(table, unique.columns(), column))
                .map(UniqueConstraint::name);
        Stream<String> indexes = table.indexes().stream()
                .filter(index -> index.unique() && mentions(index, column))
                .filter(index -> !containsKey(table, names(index), column))
                .map(Index::name);
        return Stream.concat(constraints, indexes).findFirst();
    }

    private static boolean containsKey(Table table, List<String> columns, String column) {
        return table.constraints().stream()
                .filter(other -> other instanceof PrimaryKey || other instanceof UniqueConstraint)
                .map(Constraint::columns)
                .anyMatch(key -> !key.contains(column) && columns.containsAll(key));
    }

    /** The columns of an index without its expressions. */
    private static List<String> names(Index index) {
        return index.columns().stream()
                .flatMap(key -> key.on().asName().stream())
                .toList();
    }

    private static boolean mentions(Index index, String column) {
        return index.columns().stream()
                .map(IndexKey::on)
                .anyMatch(on -> NameReferences.of(on.text()).hasAny(Set.of(column)));
    }
}
