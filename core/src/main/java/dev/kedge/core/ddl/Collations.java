package dev.kedge.core.ddl;

import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generates SQL for collations. */
@Internal
public final class Collations {
    private Collations() {}

    /**
     * {@return the statements that create a collation and its comment}
     *
     * @param collation the collation
     */
    public static List<SqlStatement> create(Collation collation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx("CREATE COLLATION " + collation.name().sql() + " " + definition(collation)));
        if (collation.comment().isPresent()) {
            statements.add(
                    SqlStatement.tx(Ddl.commentOn(ObjectKey.Kind.COLLATION, collation.name(), collation.comment())));
        }
        return statements;
    }

    /**
     * {@return the options of a collation in parentheses}
     *
     * @param collation the collation
     */
    public static String definition(Collation collation) {
        List<String> options =
                new ArrayList<>(List.of("PROVIDER = " + collation.provider().sql()));
        add("LOCALE", collation.locale(), options);
        add("LC_COLLATE", collation.lcCollate(), options);
        add("LC_CTYPE", collation.lcCtype(), options);
        if (collation.nondeterministic()) {
            options.add("DETERMINISTIC = false");
        }
        add("RULES", collation.rules(), options);
        return "(" + String.join(", ", options) + ")";
    }

    private static void add(String option, Optional<String> value, List<String> options) {
        value.ifPresent(text -> options.add(option + " = " + Literal.quote(text)));
    }
}
