package dev.kedge.core.step;

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
 * Validates a check of a domain that was added {@code NOT VALID}.
 *
 * @param domain its name
 * @param check the check's name
 */
@Experimental
public record ValidateDomainCheck(QualifiedName domain, String check) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Domain found = Find.domain(before, domain);
        StepMismatch.unless(found.check(check).isPresent(), "domain " + domain + " has no check " + check);
        return before.plus(found.withChecks(found.checks().stream()
                .map(c -> c.name().equals(check) ? new DomainCheck(check, c.condition(), false, c.comment()) : c)
                .toList()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(Domains.validate(domain, check));
    }

    @Override
    public Inverse inverse(Schema before) {
        // a validated check can only be made NOT VALID by adding it again
        DomainCheck unproven = Find.domain(before, domain).check(check).orElseThrow();
        return Inverse.exact(new DropDomainCheck(domain, check), new AddDomainCheck(domain, unproven));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("checks");
    }

    @Override
    public ObjectKey subject() {
        return Domain.key(domain);
    }

    @Override
    public String describe() {
        return "validate check " + check + " of domain " + domain;
    }
}
