package dev.kedge.core.step;

import dev.kedge.core.ddl.Domains;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Creates a domain.
 *
 * @param domain the domain
 */
@Experimental
public record CreateDomain(Domain domain) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.none(before, subject());
        return before.plus(domain);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return Domains.create(domain);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropDomain(domain.name()));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(domain);
    }

    @Override
    public ObjectKey subject() {
        return domain.key();
    }

    @Override
    public String describe() {
        return "create domain " + domain.name();
    }
}
