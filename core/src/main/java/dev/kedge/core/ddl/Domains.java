package dev.kedge.core.ddl;

import dev.kedge.core.conversion.Volatility;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;

/** Generates SQL for domains. */
@Internal
public final class Domains {
    private Domains() {}

    /**
     * {@return the statements that create a domain, its checks and its comment}
     *
     * @param domain the domain
     */
    public static List<SqlStatement> create(Domain domain) {
        StringBuilder sql = new StringBuilder("CREATE DOMAIN ")
                .append(domain.name().sql())
                .append(" AS ")
                .append(domain.type().sql());
        domain.collation().ifPresent(collation -> sql.append(" COLLATE ").append(collation.sql()));
        domain.defaultValue().ifPresent(value -> sql.append(" DEFAULT ").append(value.text()));
        sql.append(domain.nullable() ? "" : " NOT NULL");
        domain.checks().stream()
                .filter(check -> !check.notValid())
                .forEach(check -> sql.append(' ').append(constraint(check)));
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx(sql.toString()));
        domain.checks().stream()
                .filter(DomainCheck::notValid)
                .forEach(check -> statements.add(
                        SqlStatement.tx(alter(domain.name(), "ADD " + constraint(check) + " NOT VALID"))));
        domain.comment()
                .ifPresent(comment -> statements.add(
                        SqlStatement.tx(Ddl.commentOn(ObjectKey.Kind.DOMAIN, domain.name(), domain.comment()))));
        domain.checks().stream()
                .flatMap(check -> CommentSql.of(domain.name(), check).stream())
                .map(SqlStatement::tx)
                .forEach(statements::add);
        return statements;
    }

    /**
     * {@return the definition of a check of a domain, without NOT VALID}
     *
     * @param check the check
     */
    public static String constraint(DomainCheck check) {
        return "CONSTRAINT " + Ddl.quote(check.name()) + " CHECK ("
                + check.condition().text() + ")";
    }

    /**
     * {@return an ALTER DOMAIN statement}
     *
     * @param domain the name of the domain
     * @param action the action, such as {@code SET NOT NULL}
     */
    public static String alter(QualifiedName domain, String action) {
        return "ALTER DOMAIN " + domain.sql() + " " + action;
    }

    /**
     * {@return the statement that validates a check of a domain}
     *
     * @param domain the name of the domain
     * @param check the name of the check
     */
    public static SqlStatement validate(QualifiedName domain, String check) {
        String done = "SELECT convalidated FROM pg_constraint WHERE contypid = to_regtype("
                + Literal.quote(domain.sql()) + ") AND conname = " + Literal.quote(check);
        return SqlStatement.alone(alter(domain, "VALIDATE CONSTRAINT " + Ddl.quote(check)), done)
                .titled("validate " + domain + "." + check);
    }

    /**
     * {@return whether a type is a domain that restricts its values, or whose default is computed for each row}
     *
     * @param type the type of a column
     * @param schema the schema that declares the domains
     */
    public static boolean isConstrained(PgType type, Schema schema) {
        return DeclaredTypes.of(schema)
                .domain(type)
                .filter(domain -> !domain.checks().isEmpty()
                        || !domain.nullable()
                        || domain.defaultValue()
                                .filter(Volatility::mayBeVolatile)
                                .isPresent()
                        || isConstrained(domain.type(), schema))
                .isPresent();
    }
}
