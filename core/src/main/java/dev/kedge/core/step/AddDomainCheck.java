package dev.kedge.core.step;

import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.Domains;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds a check to a domain. If the domain may be in use, the check is added NOT VALID and then validated.
 *
 * @param domain its name
 * @param check the check
 */
@Experimental
public record AddDomainCheck(QualifiedName domain, DomainCheck check) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Domain found = Find.domain(before, domain);
        StepMismatch.unless(
                found.check(check.name()).isEmpty(), "check " + domain + "." + check.name() + " already exists");
        return before.plus(found.withChecks(
                Stream.concat(found.checks().stream(), Stream.of(check)).toList()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>(adding(situation));
        CommentSql.of(domain, check)
                .ifPresent(comment -> statements.add(
                        SqlStatement.tx(comment).titled("comment on check " + check.name() + " of " + domain)));
        return statements;
    }

    private List<SqlStatement> adding(Situation situation) {
        String add = Domains.alter(domain, "ADD " + Domains.constraint(check));
        if (check.notValid()) {
            return List.of(SqlStatement.tx(add + " NOT VALID"));
        }
        if (!situation.mayHold(domain)) {
            return List.of(SqlStatement.tx(add));
        }
        return List.of(SqlStatement.tx(add + " NOT VALID"), Domains.validate(domain, check.name()));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropDomainCheck(domain, check.name()));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return !situation.mayHold(domain);
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("checks");
    }

    @Override
    public NameReferences needs() {
        return NameReferences.of(check.condition().text());
    }

    @Override
    public ObjectKey subject() {
        return Domain.key(domain);
    }

    @Override
    public String describe() {
        return "add check " + check.name() + " to domain " + domain;
    }
}
