package dev.kedge.runtime.normalize;

import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds conditions of policies that qualify their own table, as in {@code public.t}. The probe object is in the
 * temporary schema, so the name must be unqualified to refer to it.
 *
 * @param schema the schema of the table
 * @param table the name of the table
 */
record SelfQualifiedNames(String schema, String table) {

    /** A declared schema whose policies use the unqualified names of their own tables. */
    static Schema bare(Schema declared, String defaultSchema) {
        List<SchemaObject> changed = new ArrayList<>();
        for (Table table : declared.tables()) {
            String schema = table.name().schema().isEmpty()
                    ? defaultSchema
                    : table.name().schema();
            SelfQualifiedNames own = new SelfQualifiedNames(schema, table.name().name());
            List<Policy> policies = table.policies().stream().map(own::bare).toList();
            if (!policies.equals(table.policies())) {
                changed.add(table.withPolicies(policies));
            }
        }
        return declared.plus(changed);
    }

    private Policy bare(Policy policy) {
        return new Policy(
                policy.name(),
                policy.restrictive(),
                policy.command(),
                policy.roles(),
                bare(policy.using()),
                bare(policy.check()),
                policy.comment());
    }

    private Optional<Expression> bare(Optional<Expression> condition) {
        return condition.map(Expression::text).map(this::bare).map(Expression::new);
    }

    /** Removes the schema. Only the first of several names with dots between them can be the schema. */
    private String bare(String text) {
        List<Token> tokens = Lexer.tokens(text);
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < tokens.size(); i++) {
            boolean own = isName(tokens, i, schema)
                    && (i == 0 || !tokens.get(i - 1).isSymbol("."))
                    && i + 2 < tokens.size()
                    && tokens.get(i + 1).isSymbol(".")
                    && isName(tokens, i + 2, table);
            bare.append(own ? Identifier.quote(table) : tokens.get(i).text());
            i += own ? 2 : 0;
        }
        return bare.toString();
    }

    private static boolean isName(List<Token> tokens, int index, String name) {
        return tokens.get(index).name().filter(name::equals).isPresent();
    }
}
