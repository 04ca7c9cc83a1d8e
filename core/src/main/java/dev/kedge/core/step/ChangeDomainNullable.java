package dev.kedge.core.step;

import dev.kedge.core.ddl.Domains;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Adds NOT NULL to a domain, or removes it. To add it, the server checks every row with a value of the domain and
 * blocks writes meanwhile.
 *
 * @param domain its name
 * @param nullable whether it admits null afterwards
 */
@Experimental
public record ChangeDomainNullable(QualifiedName domain, boolean nullable) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.plus(Find.domain(before, domain).withNullable(nullable));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.ownTx(Domains.alter(domain, (nullable ? "DROP" : "SET") + " NOT NULL")));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                new ChangeDomainNullable(domain, Find.domain(before, domain).nullable()));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return nullable;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("nullable");
    }

    @Override
    public ObjectKey subject() {
        return Domain.key(domain);
    }

    @Override
    public String describe() {
        return (nullable ? "drop not null of domain " : "set not null on domain ") + domain;
    }
}
