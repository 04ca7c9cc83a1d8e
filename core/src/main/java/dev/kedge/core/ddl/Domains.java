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

/** SQL of domains. */
@Internal
public final class Domains {
    private Domains() {}

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
        return statements;
    }

    public static String constraint(DomainCheck check) {
        return "CONSTRAINT " + Ddl.quote(check.name()) + " CHECK ("
                + check.condition().text() + ")";
    }

    public static String alter(QualifiedName domain, String action) {
        return "ALTER DOMAIN " + domain.sql() + " " + action;
    }

    public static SqlStatement validate(QualifiedName domain, String check) {
        String done = "SELECT convalidated FROM pg_constraint WHERE contypid = to_regtype("
                + Literal.quote(domain.sql()) + ") AND conname = " + Literal.quote(check);
        return SqlStatement.alone(alter(domain, "VALIDATE CONSTRAINT " + Ddl.quote(check)), done)
                .titled("validate " + domain + "." + check);
    }

    /** Whether a type is a domain that a value must be proven to fit, or that computes a value for each row. */
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
