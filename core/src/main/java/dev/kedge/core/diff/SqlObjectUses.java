package dev.kedge.core.diff;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SqlKind;
import dev.kedge.core.schema.SqlName;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the objects that depend on an SQL object: other SQL objects that name it in {@code dependsOn}, and views, routines,
 * domains and parts of tables whose SQL mentions it.
 */
final class SqlObjectUses {
    private final Schema schema;

    SqlObjectUses(Schema schema) {
        this.schema = schema;
    }

    /** Descriptions of the objects that depend on an SQL object; SQL objects only if they name it in {@code dependsOn}. */
    List<String> of(SqlObject object) {
        List<String> users = new ArrayList<>();
        schema.all(SqlObject.class).stream()
                .filter(other -> other.dependsOn().contains(object.name()))
                .forEach(other -> users.add(other.name()));
        Optional<SqlName> name = object.parsed().filter(it -> !it.mention().equals(it.full()));
        if (name.isPresent()) {
            schema.views().stream()
                    .filter(view -> mentions(Dependencies.of(view), name.get()))
                    .forEach(view -> users.add("view " + view.name()));
            schema.routines().stream()
                    .filter(routine -> mentions(Dependencies.of(routine), name.get()))
                    .forEach(routine -> users.add("routine " + routine.key()));
            schema.tables().forEach(table -> parts(table, name.get(), users));
            schema.views()
                    .forEach(view -> view.indexes().stream()
                            .filter(index -> uses(index, name.get()))
                            .forEach(index -> users.add("index " + index.name())));
            schema.all(Domain.class).stream()
                    .filter(domain -> domain.checks().stream().anyMatch(check -> uses(check.condition(), name.get())))
                    .forEach(domain -> users.add("domain " + domain.name()));
        }
        return users;
    }

    /**
     * The SQL objects that the expressions of generated columns use, and those that these depend on. They cannot be dropped
     * before the columns.
     */
    Set<SqlObject> underGenerated() {
        List<NameReferences> expressions = schema.tables().stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> column.generated().stream())
                .map(generated -> NameReferences.of(generated.expression().text()))
                .toList();
        Set<SqlObject> found = new HashSet<>();
        List<SqlObject> objects = schema.all(SqlObject.class);
        int known = -1;
        while (known < found.size()) {
            known = found.size();
            for (SqlObject object : objects) {
                boolean used = object.parsed()
                                .filter(name -> expressions.stream().anyMatch(text -> mentions(text, name)))
                                .isPresent()
                        || found.stream()
                                .anyMatch(other -> Dependencies.of(other).hasAny(Dependencies.namesOf(object.key())));
                if (used) {
                    found.add(object);
                }
            }
        }
        return found;
    }

    private static void parts(Table table, SqlName name, List<String> users) {
        for (Column column : table.columns()) {
            if (Stream.concat(column.defaultValue().stream(), column.generated().map(Generated::expression).stream())
                    .anyMatch(expression -> uses(expression, name))) {
                users.add("column " + ObjectKey.column(table.name(), column.name()));
            }
        }
        for (CheckConstraint check : table.checks()) {
            add(uses(check.condition(), name), "constraint " + check.name(), table.name(), users);
        }
        for (Exclusion exclusion : table.exclusions()) {
            boolean uses = exclusion.where().stream().anyMatch(where -> uses(where, name))
                    || exclusion.elements().stream()
                            .anyMatch(element -> uses(element.key(), name)
                                    || element.operator().equals(name.mention()));
            add(uses, "constraint " + exclusion.name(), table.name(), users);
        }
        for (Index index : table.indexes()) {
            add(uses(index, name), "index " + index.name(), table.name(), users);
        }
        for (Statistics object : table.statistics()) {
            boolean uses = object.expressions().stream().anyMatch(expression -> uses(expression, name));
            add(uses, "statistics " + object.name(), table.name(), users);
        }
        for (Policy policy : table.policies()) {
            add(mentions(Dependencies.of(policy), name), "policy " + policy.name(), table.name(), users);
        }
        for (Trigger trigger : table.triggers()) {
            add(mentions(Dependencies.of(trigger), name), "trigger " + trigger.name(), table.name(), users);
        }
    }

    private static void add(boolean uses, String what, QualifiedName of, List<String> users) {
        if (uses) {
            users.add(what + " of " + of);
        }
    }

    private static boolean uses(Index index, SqlName name) {
        return name.kind() == SqlKind.ACCESS_METHOD && index.method().equals(name.mention())
                || index.where().stream().anyMatch(where -> uses(where, name))
                || index.columns().stream().anyMatch(key -> uses(key, name));
    }

    private static boolean uses(IndexKey key, SqlName name) {
        boolean byClass = name.kind() == SqlKind.OPERATOR_CLASS
                && key.operatorClass()
                        .filter(it -> it.name().name().equals(name.mention()))
                        .isPresent();
        return byClass || key.column().isEmpty() && uses(key.on(), name);
    }

    private static boolean uses(Expression expression, SqlName name) {
        return mentions(NameReferences.of(expression.text()), name);
    }

    /** Of SQL objects, expressions and queries mention only these kinds by name. */
    private static boolean mentions(NameReferences text, SqlName name) {
        return switch (name.kind()) {
            case OPERATOR, FOREIGN_TABLE, LANGUAGE, TEXT_SEARCH_CONFIGURATION, TEXT_SEARCH_DICTIONARY ->
                text.has(name.mention());
            default -> false;
        };
    }
}
