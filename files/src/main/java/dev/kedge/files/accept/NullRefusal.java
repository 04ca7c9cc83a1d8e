package dev.kedge.files.accept;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Match;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.CodeTokens;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what refuses nulls in a column even if the column itself allows them: its domain, a check, a foreign key that matches in
 * full, or a generated column that is computed from it. Checks count only where their text is plain about it.
 */
final class NullRefusal {
    /** Words of expressions that may have a value although a column that they mention is null. */
    private static final Set<String> TOLERANT = Set.of(
            "coalesce",
            "case",
            "is",
            "isnull",
            "notnull",
            "concat",
            "concat_ws",
            "format",
            "greatest",
            "least",
            "or",
            "num_nulls",
            "num_nonnulls",
            "array",
            "row",
            "jsonb_build_object",
            "json_build_object",
            "jsonb_build_array",
            "json_build_array");

    private final Schema schema;
    private final Table table;
    private final Column column;

    NullRefusal(Schema schema, Table table, Column column) {
        this.schema = schema;
        this.table = table;
        this.column = column;
    }

    /** What refuses nulls, such as {@code check stocks_sector_check}; empty for nothing. */
    Optional<String> byWhat() {
        return Stream.concat(
                        domain(column.type()).stream(),
                        Stream.concat(table.constraints().stream().flatMap(this::named), generated()))
                .findFirst();
    }

    /** The first domain of a type that refuses nulls. */
    private Optional<String> domain(PgType type) {
        Optional<Domain> domain = domainOf(schema, type);
        return domain.filter(some -> !some.nullable()
                        || some.checks().stream().anyMatch(check -> refuses(check.condition(), "value")))
                .map(some -> "domain " + some.name())
                .or(() -> domain.flatMap(some -> domain(some.type())));
    }

    /** The domain that a type is; absent for types of another kind and arrays of domains. */
    static Optional<Domain> domainOf(Schema schema, PgType type) {
        return type.isArray()
                ? Optional.empty()
                : schema.all(Domain.class).stream()
                        .filter(domain -> PgType.named(domain.name()).equals(type))
                        .findFirst();
    }

    private Stream<String> named(Constraint constraint) {
        if (constraint.notEnforced()) {
            return Stream.empty();
        }
        if (constraint instanceof CheckConstraint check && refuses(check.condition(), column.name())) {
            return Stream.of("check " + check.name());
        }
        return constraint instanceof ForeignKey key
                        && key.match() == Match.FULL
                        && key.columns().size() > 1
                        && key.columns().contains(column.name())
                ? Stream.of("foreign key " + key.name() + " (MATCH FULL)")
                : Stream.empty();
    }

    private Stream<String> generated() {
        return table.columns().stream()
                .filter(other -> !other.nullable())
                .filter(other -> other.generated()
                        .filter(by -> by.expression().mentions(column.name()))
                        .filter(by -> isNullOfNull(by.expression()))
                        .isPresent())
                .map(other -> "generated column " + other.name());
    }

    private static boolean isNullOfNull(Expression expression) {
        return CodeTokens.of(expression.text()).stream()
                .noneMatch(token -> token.name().filter(TOLERANT::contains).isPresent());
    }

    /** Whether a part of a conjunction is {@code column IS NOT NULL} or means the same. */
    static boolean refuses(Expression condition, String column) {
        return refuses(CodeTokens.of(condition.text()), column);
    }

    private static boolean refuses(List<Token> tokens, String column) {
        List<Token> bare = withoutParentheses(tokens);
        List<List<Token>> parts = conjuncts(bare);
        if (parts.size() > 1) {
            return parts.stream().anyMatch(part -> refuses(part, column));
        }
        int size = bare.size();
        if (size > 3
                && bare.get(size - 3).isWord("is")
                && bare.get(size - 2).isWord("not")
                && bare.get(size - 1).isWord("null")) {
            return isColumn(bare.subList(0, size - 3), column);
        }
        if (size > 1 && bare.get(size - 1).isWord("notnull")) {
            return isColumn(bare.subList(0, size - 1), column);
        }
        return size > 5
                && bare.get(0).isWord("num_nulls")
                && bare.get(1).isSymbol("(")
                && bare.get(size - 3).isSymbol(")")
                && bare.get(size - 2).isSymbol("=")
                && bare.get(size - 1).text().equals("0")
                && bare.subList(2, size - 3).stream().anyMatch(token -> isNamed(token, column));
    }

    private static boolean isColumn(List<Token> tokens, String column) {
        List<Token> bare = withoutParentheses(tokens);
        return bare.size() == 1 && isNamed(bare.get(0), column);
    }

    private static boolean isNamed(Token token, String column) {
        return token.name().filter(column::equals).isPresent();
    }

    private static List<Token> withoutParentheses(List<Token> tokens) {
        List<Token> rest = tokens;
        while (rest.size() > 2 && rest.get(0).isSymbol("(") && end(rest) == rest.size() - 1) {
            rest = rest.subList(1, rest.size() - 1);
        }
        return rest;
    }

    /** The index of the parenthesis that closes the first one. */
    private static int end(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += depth(tokens.get(i));
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int depth(Token token) {
        return token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
    }

    /** The parts that AND joins; the whole if something else joins them, too. */
    private static List<List<Token>> conjuncts(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += depth(token);
            if (depth == 0 && (token.isWord("or") || token.isWord("between") || token.isWord("case"))) {
                return List.of(tokens);
            }
            if (depth == 0 && token.isWord("and")) {
                parts.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        parts.add(tokens.subList(start, tokens.size()));
        return parts;
    }
}
