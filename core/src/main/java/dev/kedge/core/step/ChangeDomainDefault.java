package dev.kedge.core.step;

import dev.kedge.core.ddl.Domains;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Sets or removes the default of a domain. Existing rows keep their values.
 *
 * @param domain its name
 * @param value the default; absent to remove it
 */
@Experimental
public record ChangeDomainDefault(QualifiedName domain, Optional<Expression> value) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.plus(Find.domain(before, domain).withDefault(value));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(
                Domains.alter(domain, value.map(v -> "SET DEFAULT " + v.text()).orElse("DROP DEFAULT"))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                new ChangeDomainDefault(domain, Find.domain(before, domain).defaultValue()));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return value.isPresent();
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("defaultSql");
    }

    @Override
    public NameReferences needs() {
        return value.map(it -> NameReferences.of(it.text())).orElse(NameReferences.NONE);
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
        return value.map(v -> "set default of domain " + domain + " to " + v.text())
                .orElse("drop default of domain " + domain);
    }
}
