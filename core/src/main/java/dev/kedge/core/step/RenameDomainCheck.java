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
 * Renames a check of a domain. It is not a {@link RenameObject}, because such a check has no key: it is declared in an
 * attribute of its domain, and a key for a check means a check of a table.
 *
 * @param domain its name
 * @param check the check's old name
 * @param to the check's new name
 */
@Experimental
public record RenameDomainCheck(QualifiedName domain, String check, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Domain found = Find.domain(before, domain);
        StepMismatch.unless(found.check(check).isPresent(), "domain " + domain + " has no check " + check);
        StepMismatch.unless(found.check(to).isEmpty(), "check " + domain + "." + to + " already exists");
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
