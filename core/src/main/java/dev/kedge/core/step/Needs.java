package dev.kedge.core.step;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import java.util.function.Function;
import java.util.stream.Stream;

/** The names that the expressions and types of tables and their parts need when they are created. */
final class Needs {
    private Needs() {}

    static NameReferences of(Stream<Expression> expressions) {
        return expressions
                .map(expression -> NameReferences.of(expression.text()))
                .reduce(NameReferences.NONE, NameReferences::plus);
    }

    /** Foreign keys are left out, because they are added when all tables exist. */
    static NameReferences of(Table table) {
        Stream<NameReferences> columns = table.columns().stream().map(Needs::of);
        Stream<NameReferences> indexes = table.indexes().stream().map(Needs::of);
        Stream<NameReferences> exclusions = table.exclusions().stream().map(Needs::of);
        return Stream.of(columns, indexes, exclusions)
                .flatMap(Function.identity())
                .reduce(of(table.checks().stream().map(check -> check.condition())), NameReferences::plus);
    }

    private static NameReferences of(Exclusion exclusion) {
        Stream<Expression> keys = exclusion.elements().stream()
                .map(Exclusion.Element::key)
                .filter(key -> key.column().isEmpty())
                .map(IndexKey::on);
        return of(Stream.concat(keys, exclusion.where().stream())).plus(Dependencies.ofMethods(exclusion));
    }

    static NameReferences of(Column column) {
        return NameReferences.of(column.type().sql())
                .plus(of(column.defaultValue().stream()))
                .plus(of(column.generated().map(Generated::expression).stream()));
    }

    /** A key that is just a column needs only the table and its operator class. */
    static NameReferences of(Index index) {
        Stream<Expression> keys =
                index.columns().stream().filter(key -> key.column().isEmpty()).map(IndexKey::on);
        return of(Stream.concat(keys, index.where().stream())).plus(Dependencies.ofMethods(index));
    }
}
