package dev.kedge.core.step;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that the expressions and types of tables and their parts need when they are made. */
final class Needs {
    private Needs() {}

    static NameReferences of(Stream<Expression> expressions) {
        return expressions
                .map(expression -> NameReferences.of(expression.text()))
                .reduce(NameReferences.NONE, NameReferences::plus);
    }

    /** Foreign keys come by themselves, when all tables are there. */
    static NameReferences of(Table table) {
        Stream<NameReferences> columns = table.columns().stream().map(Needs::of);
        Stream<NameReferences> indexes = table.indexes().stream().map(Needs::of);
        return Stream.concat(columns, indexes)
                .reduce(of(table.checks().stream().map(check -> check.condition())), NameReferences::plus);
    }

    static NameReferences of(Column column) {
        return NameReferences.of(column.type().sql())
                .plus(of(column.defaultValue().stream()))
                .plus(of(column.generated().map(Generated::expression).stream()));
    }

    /** The names that are no part of an expression: the method's and those of operator classes. */
    private static Set<String> names(Index index) {
        return Stream.concat(
                        Stream.of(index.method()),
                        index.columns().stream()
                                .flatMap(key -> key.operatorClass().stream())
                                .map(operatorClass -> operatorClass.name().name()))
                .collect(Collectors.toSet());
    }

    /** A key that is a column by itself needs no more than the table. */
    static NameReferences of(Index index) {
        Stream<Expression> keys =
                index.columns().stream().filter(key -> key.column().isEmpty()).map(IndexKey::on);
        return of(Stream.concat(keys, index.where().stream())).plus(new NameReferences(names(index), false));
    }
}
