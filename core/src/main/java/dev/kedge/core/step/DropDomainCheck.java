package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Domains;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Drops a check of a domain.
 *
 * @param domain its name
 * @param check the check's name
 */
@Experimental
public record DropDomainCheck(QualifiedName domain, String check) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Domain found = Find.domain(before, domain);
        find(found);
        return before.plus(found.withChecks(
                found.checks().stream().filter(c -> !c.name().equals(check)).toList()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(Domains.alter(domain, "DROP CONSTRAINT " + Ddl.quote(check))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new AddDomainCheck(domain, find(Find.domain(before, domain))));
    }

    private DomainCheck find(Domain found) {
        return found.check(check).orElseThrow(() -> new StepMismatch("domain " + domain + " has no check " + check));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("checks");
    }

    @Override
    public boolean releases() {
        return true;
    }

    @Override
    public ObjectKey subject() {
        return Domain.key(domain);
    }

    @Override
    public String describe() {
        return "drop check " + check + " of domain " + domain;
    }
}
