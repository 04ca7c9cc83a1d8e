package dev.kedge.runtime.normalize;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Expression;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Replaces a declared expression by the live one if the server makes equal plans for both. After ALTER COLUMN TYPE the
 * server prints casts to the older type, which its planner removes.
 */
final class ConstantFolding {
    /** Types that mean another type if their length is omitted. */
    private static final Set<String> OF_LENGTH_ONE = Set.of("character", "bit");

    private final Plans plans;
    private final String from;

    /** Works on the expressions of a table, which is called {@code name} in the temporary schema. */
    ConstantFolding(Plans plans, QualifiedName name) {
        this.plans = plans;
        this.from = " FROM " + name.sql();
    }

    /** The object, with the live spelling of every expression that means the same. */
    SchemaObject of(SchemaObject spelled, SchemaObject live) throws SQLException {
        if (spelled instanceof Table table && live instanceof Table other) {
            return table(table, other);
        }
        return spelled instanceof View view && live instanceof View other
                ? view.withQuery(plans.choose(view.query(), other.query(), query -> query))
                : spelled;
    }

    private Table table(Table spelled, Table live) throws SQLException {
        Table folded = spelled.withColumns(merged(spelled.columns(), live.columns(), this::column))
                .withIndexes(indexes(spelled.indexes(), live.indexes()))
                .withTriggers(merged(spelled.triggers(), live.triggers(), this::trigger))
                .withPolicies(merged(spelled.policies(), live.policies(), this::policy))
                .withStatistics(merged(spelled.statistics(), live.statistics(), this::statistics));
        for (CheckConstraint check : merged(spelled.checks(), live.checks(), this::check)) {
            folded = folded.minusConstraint(check.name()).plus(check);
        }
        for (Exclusion exclusion : merged(spelled.exclusions(), live.exclusions(), this::exclusion)) {
            folded = folded.minusConstraint(exclusion.name()).plus(exclusion);
        }
        return folded;
    }

    List<Index> indexes(List<Index> spelled, List<Index> live) throws SQLException {
        return merged(spelled, live, this::index);
    }

    /** A default that is cast to another type is no default of a column of this one. */
    private Column column(Column spelled, Column live) throws SQLException {
        if (!spelled.type().equals(live.type())) {
            return spelled;
        }
        String type = type(spelled.type()).sql();
        UnaryOperator<String> query = text -> "SELECT CAST((" + text + ") AS " + type + ")" + from;
        Optional<Expression> value = choose(spelled.defaultValue(), live.defaultValue(), query);
        Optional<Generated> generated = spelled.generated();
        if (generated.isPresent() && live.generated().isPresent()) {
            Expression expression = plans.choose(
                    generated.get().expression(), live.generated().get().expression(), query);
            generated = Optional.of(new Generated(expression, generated.get().kind()));
        }
        return spelled.withDefault(value).withGenerated(generated);
    }

    private static PgType type(PgType type) {
        return OF_LENGTH_ONE.contains(type.base()) ? type : new PgType(type.base(), List.of(), type.dimensions());
    }

    private CheckConstraint check(CheckConstraint spelled, CheckConstraint live) throws SQLException {
        return new CheckConstraint(
                spelled.name(),
                condition(spelled.condition(), live.condition()),
                spelled.noInherit(),
                spelled.notValid(),
                spelled.notEnforced(),
                spelled.comment());
    }

    private Policy policy(Policy spelled, Policy live) throws SQLException {
        return new Policy(
                spelled.name(),
                spelled.restrictive(),
                spelled.command(),
                spelled.roles(),
                choose(spelled.using(), live.using(), this::select),
                choose(spelled.check(), live.check(), this::select),
                spelled.comment());
    }

    private Statistics statistics(Statistics spelled, Statistics live) throws SQLException {
        List<Expression> expressions = new ArrayList<>();
        for (int i = 0; i < spelled.expressions().size(); i++) {
            Expression mine = spelled.expressions().get(i);
            expressions.add(
                    i < live.expressions().size()
                            ? condition(mine, live.expressions().get(i))
                            : mine);
        }
        return spelled.withExpressions(expressions);
    }

    private Index index(Index spelled, Index live) throws SQLException {
        return new Index(
                spelled.name(),
                spelled.method(),
                spelled.unique(),
                keys(spelled.columns(), live.columns()),
                spelled.include(),
                spelled.nullsNotDistinct(),
                choose(spelled.where(), live.where(), this::select),
                spelled.parameters(),
                spelled.tablespace(),
                spelled.comment());
    }

    private Exclusion exclusion(Exclusion spelled, Exclusion live) throws SQLException {
        List<IndexKey> keys = keys(
                spelled.elements().stream().map(Exclusion.Element::key).toList(),
                live.elements().stream().map(Exclusion.Element::key).toList());
        List<Exclusion.Element> elements = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            elements.add(
                    new Exclusion.Element(keys.get(i), spelled.elements().get(i).operator()));
        }
        return new Exclusion(
                spelled.name(),
                spelled.method(),
                elements,
                spelled.include(),
                choose(spelled.where(), live.where(), this::select),
                spelled.deferral(),
                spelled.comment());
    }

    private List<IndexKey> keys(List<IndexKey> spelled, List<IndexKey> live) throws SQLException {
        List<IndexKey> keys = new ArrayList<>();
        for (int i = 0; i < spelled.size(); i++) {
            IndexKey key = spelled.get(i);
            Expression on = i < live.size() ? condition(key.on(), live.get(i).on()) : key.on();
            keys.add(new IndexKey(on, key.collation(), key.operatorClass(), key.descending(), key.nullsFirst()));
        }
        return keys;
    }

    /** Treats the old and the new row as two rows of the table. */
    private Trigger trigger(Trigger spelled, Trigger live) throws SQLException {
        Optional<TriggerCondition> mine = TriggerCondition.of(spelled.action());
        Optional<TriggerCondition> other = TriggerCondition.of(live.action());
        if (mine.isEmpty() || other.isEmpty() || !mine.get().isBeside(other.get())) {
            return spelled;
        }
        Expression chosen = plans.choose(
                mine.get().condition(),
                other.get().condition(),
                text -> "SELECT (" + text + ")" + from + " old," + from.substring(" FROM".length()) + " new");
        return chosen.equals(other.get().condition())
                ? new Trigger(
                        spelled.name(),
                        spelled.constraint(),
                        spelled.events(),
                        live.action(),
                        spelled.state(),
                        spelled.comment())
                : spelled;
    }

    private String select(String text) {
        return "SELECT (" + text + ")" + from;
    }

    private Expression condition(Expression spelled, Expression live) throws SQLException {
        return plans.choose(spelled, live, this::select);
    }

    private Optional<Expression> choose(
            Optional<Expression> spelled, Optional<Expression> live, UnaryOperator<String> query) throws SQLException {
        return spelled.isPresent() && live.isPresent()
                ? Optional.of(plans.choose(spelled.get(), live.get(), query))
                : spelled;
    }

    /** Combines two parts into one, asking the server. */
    @FunctionalInterface
    private interface Both<P> {
        P of(P spelled, P live) throws SQLException;
    }

    private static <P extends dev.kedge.core.schema.Part> List<P> merged(List<P> spelled, List<P> live, Both<P> both)
            throws SQLException {
        List<P> merged = new ArrayList<>();
        for (P part : spelled) {
            Optional<P> other =
                    live.stream().filter(l -> l.name().equals(part.name())).findFirst();
            merged.add(other.isPresent() && !other.get().equals(part) ? both.of(part, other.get()) : part);
        }
        return merged;
    }
}
