package dev.kedge.core.schema.rule;

import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which types a foreign key's column may have for what it refers to: those that the index of the target compares with its
 * own, or that the server casts by itself (pg_amop and pg_cast; manual, CREATE TABLE, REFERENCES).
 */
final class ReferenceTypes {
    /** Types of one operator family, or that are cast to each other without asking. */
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("smallint", "integer", "bigint"),
            Set.of("real", "double precision"),
            Set.of("text", "varchar", "char", "name"),
            Set.of("date", "timestamp", "timestamptz"),
            Set.of("inet", "cidr"),
            Set.of("bit", "varbit"));

    /** From types of few values to those of more; each is cast to what comes after it. */
    private static final List<String> NUMBERS =
            List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private final Map<PgType, PgType> domains = new HashMap<>();

    ReferenceTypes(Schema schema) {
        schema.all(Domain.class).forEach(domain -> domains.put(PgType.named(domain.name()), domain.type()));
    }

    /** Whether a column of the one type may refer to one of the other. */
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

    /** The type that a domain is made of, however many stand on each other; domains in a circle are none. */
    private PgType base(PgType type) {
        PgType base = type;
        for (int i = 0; i < domains.size(); i++) {
            base = domains.getOrDefault(base, base);
        }
        return base;
    }
}
