package dev.kedge.core.schema.rule;

import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The types that a foreign key's column can have for the type of the referenced column: types that the target's index
 * compares with its own type, and types that the server casts implicitly (pg_amop and pg_cast; manual, CREATE TABLE,
 * REFERENCES).
 */
final class ReferenceTypes {
    /** Types in one operator family, or with implicit casts between them. */
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("smallint", "integer", "bigint"),
            Set.of("real", "double precision"),
            Set.of("text", "varchar", "char", "name"),
            Set.of("date", "timestamp", "timestamptz"),
            Set.of("inet", "cidr"),
            Set.of("bit", "varbit"));

    /** Numeric types in order; each is cast implicitly to the types after it. */
    private static final List<String> NUMBERS =
            List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private final Map<PgType, PgType> domains = new HashMap<>();

    ReferenceTypes(Schema schema) {
        schema.all(Domain.class).forEach(domain -> domains.put(PgType.named(domain.name()), domain.type()));
    }

    /** Whether a column of one type can refer to a column of the other. */
    boolean fit(PgType own, PgType theirs) {
        PgType from = base(own);
        PgType to = base(theirs);
        if (from.equals(to)) {
            return true;
        }
        if (from.isArray() || to.isArray()) {
            return false;
        }
        String one = from.base();
        String other = to.base();
        int narrow = NUMBERS.indexOf(one);
        return one.equals(other)
                || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other))
                || narrow >= 0 && narrow < NUMBERS.indexOf(other);
    }

    /** The type that a domain is based on, through any number of domains. Domains that form a cycle have none. */
    private PgType base(PgType type) {
        PgType base = type;
        for (int i = 0; i < domains.size(); i++) {
            base = domains.getOrDefault(base, base);
        }
        return base;
    }
}
