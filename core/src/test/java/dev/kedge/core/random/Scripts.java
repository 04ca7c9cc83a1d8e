package dev.kedge.core.random;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableIndexes;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.View;
import dev.kedge.core.schema.ViewOptions;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.sql.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Takes out of a random schema the SQL that an edit broke, as its author would have to. */
final class Scripts {
    private static final Set<String> WORDS = Set.of(
            "IS",
            "NOT",
            "NULL",
            "FALSE",
            "TRUE",
            "COALESCE",
            "OR",
            "EXISTS",
            "SELECT",
            "FROM",
            "AS",
            "WHERE",
            "X",
            "CURRENT_USER");

    private final Schema schema;

    private Scripts(Schema schema) {
        this.schema = schema;
    }

    static Schema withoutBroken(Schema schema) {
        Schema last = schema;
        Schema next = new Scripts(last).pruned();
        while (!next.equals(last)) {
            last = next;
            next = new Scripts(last).pruned();
        }
        return last;
    }

    private Schema pruned() {
        Schema rest = schema;
        for (View view : schema.views()) {
            rest = isWhole(view) ? rest : rest.minus(view.key());
        }
        for (Routine routine : schema.routines()) {
            rest = isWhole(routine) ? rest : rest.minus(routine.key());
        }
        for (Table table : schema.tables()) {
            rest = rest.plus(pruned(table));
        }
        return rest;
    }

    private boolean isWhole(View view) {
        ViewShape shape = ViewShape.of(view);
        boolean indexed = view.indexes().stream()
                .allMatch(index -> view.materialized() && view.columns().containsAll(index.columnNames()));
        boolean commented =
                view.columnComments().stream().allMatch(c -> view.columns().contains(c.column()));
        return columns(shape.base()).containsAll(shape.columns())
                && (view.columns().isEmpty()
                        || view.columns().size() == shape.columns().size())
                && indexed
                && commented
                && isOverOthers(view, new HashSet<>())
                && (view.options().checkOption() == ViewOptions.CheckOption.NONE || isUpdatable(view));
    }

    /** A rename may leave a view over its own name. */
    private boolean isOverOthers(View view, Set<QualifiedName> above) {
        return above.add(view.name())
                && schema.view(ViewShape.of(view).base())
                        .map(base -> isOverOthers(base, above))
                        .orElse(true);
    }

    private boolean isUpdatable(View view) {
        QualifiedName base = ViewShape.of(view).base();
        return !view.materialized() && schema.view(base).map(this::isUpdatable).orElse(true);
    }

    private List<String> columns(QualifiedName relation) {
        return schema.table(relation)
                .map(table -> table.columns().stream().map(Column::name).toList())
                .or(() -> schema.view(relation).map(View::columns))
                .orElse(List.of());
    }

    private boolean isWhole(Routine routine) {
        List<Token> tokens = Lexer.tokens(routine.text().body().orElse("") + " "
                        + routine.definition().text())
                .stream()
                .filter(token -> !token.isBlank())
                .toList();
        Optional<QualifiedName> from = Optional.empty();
        Optional<String> counted = Optional.empty();
        boolean callsKnown = true;
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).text().equals("FROM")) {
                from = tokens.get(i + 1).name().map(QualifiedName::of);
            } else if (tokens.get(i).text().equals("count")
                    && !tokens.get(i + 2).isSymbol("*")) {
                counted = tokens.get(i + 2).name();
            } else if (tokens.get(i).text().equals("SELECT")
                    && tokens.get(i + 2).isSymbol("(")) {
                String called = tokens.get(i + 1).name().orElse("");
                callsKnown &= called.equals("count") || isRoutine(called);
            }
        }
        Optional<Table> table = from.flatMap(schema::table);
        boolean readsKnown = from.isEmpty() || table.isPresent();
        Optional<String> column = counted;
        return callsKnown
                && readsKnown
                && (column.isEmpty()
                        || table.flatMap(t -> t.column(column.get())).isPresent());
    }

    private boolean isRoutine(String name) {
        return schema.routines().stream()
                .anyMatch(routine -> routine.name().name().equals(name));
    }

    private Table pruned(Table table) {
        Table whole = table.withTriggers(table.triggers().stream()
                        .filter(trigger -> isWhole(trigger, table))
                        .toList())
                .withPolicies(table.policies().stream()
                        .filter(policy -> isWhole(policy, table))
                        .toList())
                .withStatistics(table.statistics().stream()
                        .filter(object -> isWhole(object, table))
                        .toList())
                .withSettings(withoutLostMarks(table))
                .withColumns(table.columns().stream()
                        .map(column -> column.defaultValue()
                                        .filter(value -> !callsKnown(value))
                                        .isPresent()
                                ? column.withDefault(Optional.empty())
                                : column)
                        .toList());
        for (CheckConstraint check : table.checks()) {
            whole = callsKnown(check.condition()) ? whole : whole.minusConstraint(check.name());
        }
        return whole;
    }

    private static boolean isWhole(Statistics statistics, Table table) {
        return Stream.concat(
                        statistics.columns().stream(),
                        statistics.expressions().stream().flatMap(expression -> names(expression.text())))
                .allMatch(name -> table.column(name).isPresent());
    }

    private TableSettings withoutLostMarks(Table table) {
        TableIndexes indexes = new TableIndexes(schema);
        TableSettings settings = table.settings();
        Predicate<String> isThere = name -> indexes.find(table.name(), name).isPresent();
        return settings.withCluster(settings.cluster().filter(isThere))
                .withReplicaIdentity(settings.replicaIdentity()
                        .filter(identity -> identity.index().isEmpty()
                                || identity.index().filter(isThere).isPresent()));
    }

    /** Routines are called without arguments; what else is called so is no routine. */
    private boolean callsKnown(Expression expression) {
        String text = expression.text();
        int call = text.indexOf("()");
        return call < 0
                || NameReferences.of(text.substring(0, call)).names().stream().allMatch(this::isRoutine);
    }

    private boolean isWhole(Trigger trigger, Table table) {
        List<Token> tokens = Lexer.tokens(
                        trigger.events().text() + " " + trigger.action().text())
                .stream()
                .filter(token -> !token.isBlank())
                .toList();
        for (int i = 1; i < tokens.size(); i++) {
            boolean column =
                    tokens.get(i - 1).text().equals("OF") || tokens.get(i - 1).isSymbol(".");
            if (column && table.column(tokens.get(i).name().orElseThrow()).isEmpty()) {
                return false;
            }
        }
        return isRoutine(ScriptEdits.SHARED);
    }

    private boolean isWhole(Policy policy, Table table) {
        return Stream.concat(policy.using().stream(), policy.check().stream())
                .allMatch(condition -> isWhole(condition.text(), table));
    }

    private boolean isWhole(String condition, Table table) {
        int from = condition.indexOf(" FROM ");
        String own = from < 0 ? condition : condition.substring(0, from);
        if (!names(own).allMatch(name -> table.column(name).isPresent())) {
            return false;
        }
        if (from < 0) {
            return true;
        }
        List<String> others = names(condition.substring(from)).toList();
        return schema.table(QualifiedName.of(others.get(0)))
                .filter(other -> others.stream()
                        .skip(1)
                        .allMatch(name -> other.column(name).isPresent()))
                .isPresent();
    }

    /** The names in the text that are no key words: those are never quoted. */
    private static Stream<String> names(String text) {
        return Lexer.tokens(text).stream()
                .filter(token -> !(token.kind() == Token.Kind.WORD
                        && WORDS.contains(token.text().toUpperCase(Locale.ROOT))))
                .flatMap(token -> token.name().stream());
    }
}
