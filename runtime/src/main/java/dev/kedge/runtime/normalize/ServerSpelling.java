package dev.kedge.runtime.normalize;

import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Declared objects with the expressions that were read back from the server. */
final class ServerSpelling {
    private static final Set<String> OF_A_SESSION = Set.of("current_user", "current_role", "session_user");

    private ServerSpelling() {}

    /** The declared object with the expressions that were read. */
    static SchemaObject of(SchemaObject declared, SchemaObject read) {
        if (declared instanceof Table table && read instanceof Table words) {
            return table(table, words);
        } else if (declared instanceof Partition partition && read instanceof Partition words) {
            return partition.withBounds(words.bounds()).withPartitioning(words.partitioning());
        } else if (declared instanceof View view && read instanceof View words) {
            // The names of the view's columns are part of the query that was read.
            return view.withQuery(words.query())
                    .withColumns(List.of())
                    .withTriggers(merged(view.triggers(), words.triggers(), (mine, spelled) -> spelled));
        } else if (declared instanceof Routine routine && read instanceof Routine words) {
            return words.withName(routine.name()).withComment(routine.comment());
        } else if (declared instanceof RangeType range && read instanceof RangeType words) {
            return words.withName(range.name())
                    .withCanonical(range.canonical())
                    .withMultirange(range.multirange())
                    .withComment(range.comment());
        } else if (declared instanceof Collation collation && read instanceof Collation words) {
            return words.withName(collation.name()).withComment(collation.comment());
        } else if (declared instanceof Domain domain && read instanceof Domain words) {
            return domain.withType(words.type())
                    .withDefault(words.defaultValue())
                    .withChecks(words.checks());
        }
        return declared;
    }

    private static Table table(Table declared, Table read) {
        return new Table(
                declared.name(),
                declared.comment(),
                read.columns(),
                read.primaryKey(),
                read.uniques(),
                read.checks(),
                declared.foreignKeys(),
                read.exclusions(),
                indexes(declared.indexes(), read.indexes()),
                merged(declared.triggers(), read.triggers(), (mine, spelled) -> spelled),
                merged(declared.policies(), read.policies(), ServerSpelling::policy),
                merged(
                        declared.statistics(),
                        read.statistics(),
                        (mine, spelled) -> mine.withExpressions(spelled.expressions())),
                declared.settings().withPartitioning(read.settings().partitioning()));
    }

    /** Keeps the order and everything else of the declared indexes. */
    static List<Index> indexes(List<Index> declared, List<Index> read) {
        return merged(
                declared,
                read,
                (mine, spelled) -> spelled.withTablespace(mine.tablespace())
                        .withParameters(mine.parameters())
                        .withComment(mine.comment()));
    }

    private static Policy policy(Policy mine, Policy spelled) {
        return new Policy(
                mine.name(),
                mine.restrictive(),
                mine.command(),
                mine.roles(),
                spelled.using(),
                spelled.check(),
                mine.comment());
    }

    /** The object with the live roles in place of those that exist only in the session that created it. */
    static SchemaObject withRoles(SchemaObject worded, SchemaObject live) {
        return worded instanceof Table table && live instanceof Table there
                ? table.withPolicies(merged(table.policies(), there.policies(), ServerSpelling::withRoles))
                : worded;
    }

    private static Policy withRoles(Policy mine, Policy live) {
        List<String> named = mine.roles().stream()
                .filter(role -> !OF_A_SESSION.contains(role.toLowerCase(Locale.ROOT)))
                .toList();
        boolean same = named.size() < mine.roles().size()
                && live.roles().size() > named.size()
                && live.roles().size() <= mine.roles().size()
                && live.roles().containsAll(named);
        return same
                ? new Policy(
                        mine.name(),
                        mine.restrictive(),
                        mine.command(),
                        live.roles(),
                        mine.using(),
                        mine.check(),
                        mine.comment())
                : mine;
    }

    /** Combines the parts that both sides have under one name; the others remain as declared. */
    static <P extends Part> List<P> merged(List<P> declared, List<P> others, BinaryOperator<P> both) {
        return declared.stream()
                .map(mine -> others.stream()
                        .filter(other -> other.name().equals(mine.name()))
                        .findFirst()
                        .map(other -> both.apply(mine, other))
                        .orElse(mine))
                .toList();
    }
}
