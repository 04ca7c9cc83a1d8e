package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Domains;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Renames a check of a domain. This is no {@link RenameObject}: such a check has no key of its own, for it is declared as an
 * attribute of its domain, and a key of a check would be one of a table's.
 *
 * @param domain its name
 * @param check the check's name so far
 * @param to the check's name from now on
 */
@Experimental
public record RenameDomainCheck(QualifiedName domain, String check, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Domain found = Find.domain(before, domain);
        StepMismatch.unless(found.check(check).isPresent(), "domain " + domain + " has no check " + check);
        StepMismatch.unless(found.check(to).isEmpty(), "check " + domain + "." + to + " is there already");
        return before.plus(found.withChecks(found.checks().stream()
                .map(c -> c.name().equals(check) ? c.withName(to) : c)
                .toList()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(
                Domains.alter(domain, "RENAME CONSTRAINT " + Ddl.quote(check) + " TO " + Ddl.quote(to))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameDomainCheck(domain, to, check));
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
        return "rename check " + check + " of domain " + domain + " to " + to;
    }
}
