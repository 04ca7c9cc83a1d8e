package dev.kedge.cli.compare;

import dev.kedge.core.audit.ManagedSchema;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.catalog.CatalogPair;
import dev.kedge.runtime.live.LiveDatabase;
import dev.kedge.runtime.normalize.ExpressionNormalizer;
import java.util.List;

/**
 * Two schemas with expressions as one server spells them, so that they can be compared.
 *
 * @param before the first schema
 * @param after the second schema
 * @param undecided the objects that the server could not compare
 */
public record SourcePair(Schema before, Schema after, List<ObjectKey> undecided) {

    /**
     * Makes two sources comparable. If one is a file, only what the file covers is compared. If both are databases,
     * everything is, see {@link CatalogPair}.
     */
    public static SourcePair of(SchemaSource from, SchemaSource to) {
        if (from.live().isPresent() && to.live().isPresent()) {
            CatalogPair pair =
                    CatalogPair.of(from.catalog().orElseThrow(), to.catalog().orElseThrow());
            ExpressionNormalizer.Result after =
                    normalized(pair.after(), pair.before(), from.live().get(), from.defaultSchema());
            return new SourcePair(pair.before(), after.inOwnWords(pair.after()), after.undecided());
        } else if (from.live().isPresent()) {
            Schema live = managed(to, from);
            ExpressionNormalizer.Result after =
                    normalized(to.schema(), live, from.live().get(), from.defaultSchema());
            return new SourcePair(live, after.inOwnWords(to.schema()), after.undecided());
        } else if (to.live().isPresent()) {
            Schema live = managed(from, to);
            ExpressionNormalizer.Result before =
                    normalized(from.schema(), live, to.live().get(), to.defaultSchema());
            return new SourcePair(before.inOwnWords(from.schema()), live, before.undecided());
        }
        return new SourcePair(from.schema(), to.schema(), List.of());
    }

    private static Schema managed(SchemaSource file, SchemaSource live) {
        return ManagedSchema.of(file.schema(), live.catalog().orElseThrow().against(file.schema()), file.ignored());
    }

    private static ExpressionNormalizer.Result normalized(
            Schema declared, Schema live, DatabaseUrl url, String defaultSchema) {
        if (declared.equals(live)) {
            return new ExpressionNormalizer.Result(declared, List.of());
        }
        try (LiveDatabase database = LiveDatabase.open(url, defaultSchema)) {
            return database.normalized(declared, live);
        }
    }
}
