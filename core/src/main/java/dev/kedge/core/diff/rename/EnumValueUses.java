package dev.kedge.core.diff.rename;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.EnumValueRenaming;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import dev.kedge.core.step.ChangeDefault;
import dev.kedge.core.step.ChangeDomainDefault;
import dev.kedge.core.step.DropConstraint;
import dev.kedge.core.step.DropDomainCheck;
import dev.kedge.core.step.DropIndex;
import dev.kedge.core.step.DropStatistics;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Drops the objects that may hold a renamed enum value in a form that does not certainly follow the rename. They are
 * dropped before the rename and created again after it.
 */
final class EnumValueUses {
    private final QualifiedName type;
    private final String value;
    private final DeclaredTypes types;
    /** The rename to an unused word, after which every remaining occurrence of the value did not follow the rename. */
    private final EnumValueRenaming following;

    private final Schema followed;
    private final List<Step> steps = new ArrayList<>();

    private EnumValueUses(Schema schema, QualifiedName type, String value) {
        this.type = type;
        this.value = value;
        this.types = DeclaredTypes.of(schema);
        this.following = new EnumValueRenaming(schema, type, value, "");
        this.followed = following.applied();
    }

    static List<Step> takeOff(Schema schema, QualifiedName type, String value) {
        EnumValueUses uses = new EnumValueUses(schema, type, value);
        schema.relations().forEach(uses::table);
        schema.all(Domain.class).forEach(uses::domain);
        return uses.steps;
    }

    private void table(Table table) {
        List<String> columns = table.columns().stream()
                .filter(column -> isMadeOf(column.type()))
                .map(Column::name)
                .toList();
        for (CheckConstraint check : table.checks()) {
            if (isOpen(table, check.condition(), columns)) {
                steps.add(new DropConstraint(table.name(), check.name()));
            }
        }
        for (Exclusion exclusion : table.exclusions()) {
            Stream<Expression> parts = Stream.concat(
                    exclusion.where().stream(),
                    exclusion.elements().stream().map(e -> e.key().on()));
            if (parts.anyMatch(part -> isOpen(table, part, columns))) {
                steps.add(new DropConstraint(table.name(), exclusion.name()));
            }
        }
        for (Index index : table.indexes()) {
            Stream<Expression> parts = Stream.concat(
                    index.where().stream(), index.columns().stream().map(key -> key.on()));
            if (parts.anyMatch(part -> isOpen(table, part, columns))) {
                steps.add(new DropIndex(table.name(), index.name()));
            }
        }
        for (Statistics object : table.statistics()) {
            if (object.expressions().stream().anyMatch(part -> isOpen(table, part, columns))) {
                steps.add(new DropStatistics(table.name(), object.name()));
            }
        }
        for (Column column : followed.relation(table.name()).orElseThrow().columns()) {
            boolean concerned = column.defaultValue()
                    .filter(this::holdsValue)
                    .filter(text -> columns.contains(column.name()) || mentionsType(text))
                    .isPresent();
            if (concerned) {
                steps.add(new ChangeDefault(table.name(), column.name(), Optional.empty()));
            }
        }
    }

    private void domain(Domain domain) {
        if (!isMadeOf(domain.type())) {
            return;
        }
        Domain now = (Domain) followed.object(domain.key()).orElseThrow();
        now.checks().stream()
                .filter(check -> holdsValue(check.condition()))
                .forEach(check -> steps.add(new DropDomainCheck(domain.name(), check.name())));
        if (now.defaultValue().filter(this::holdsValue).isPresent()) {
            steps.add(new ChangeDomainDefault(domain.name(), Optional.empty()));
        }
    }

    private boolean isOpen(Table table, Expression expression, List<String> columns) {
        boolean concerned = mentionsType(expression) || columns.stream().anyMatch(expression::mentions);
        return concerned && holdsValue(following.expression(table.name(), expression));
    }

    private boolean mentionsType(Expression expression) {
        return expression.mentionsType(type.schema(), type.name());
    }

    private boolean isMadeOf(PgType of) {
        return types.isMadeOf(of, PgType.named(type));
    }

    /** Whether a constant contains the value, possibly among others, as in an array. */
    private boolean holdsValue(Expression expression) {
        return Lexer.tokens(expression.text()).stream()
                .anyMatch(token ->
                        token.kind() == Token.Kind.STRING && token.text().contains(value.replace("'", "''")));
    }
}
