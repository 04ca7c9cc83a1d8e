package dev.kedge.core.ddl;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.Optional;

/**
 * Names objects by their keys, in SQL and in descriptions. The differences between kinds of objects are implemented
 * only here.
 */
@Internal
public final class ObjectSql {
    private ObjectSql() {}

    /**
     * {@return the name of an object in ALTER and COMMENT ON, such as {@code MATERIALIZED VIEW totals} or
     * {@code TRIGGER audit ON prices}}
     *
     * @param schema the schema that contains the object
     * @param key the object's key
     * @throws StepMismatch if it is a view or routine that the schema does not have
     */
    public static String named(Schema schema, ObjectKey key) {
        String owner = key.owner().sql();
        String name = Ddl.quote(key.ownName());
        return switch (key.kind()) {
            case VIEW -> ((View) Find.object(schema, key)).kindSql() + " " + owner;
            case ROUTINE -> {
                Routine routine = (Routine) Find.object(schema, key);
                yield routine.kindSql() + " " + routine.signature();
            }
            case PARTITION -> "TABLE " + owner;
            case COLUMN -> "COLUMN " + owner + "." + name;
            case STATISTICS -> "STATISTICS " + StatisticsSql.named(key.owner(), key.name());
            case INDEX -> "INDEX " + key.owner().withName(key.name()).sql();
            case TRIGGER, POLICY -> key.kind().name() + " " + name + " ON " + owner;
            case PRIMARY_KEY, UNIQUE, CHECK, FOREIGN_KEY, EXCLUSION ->
                "CONSTRAINT " + name + " ON " + (Find.domainCheck(schema, key).isPresent() ? "DOMAIN " : "") + owner;
            case ATTRIBUTE -> "COLUMN " + owner + "." + name;
            default -> Words.sql(key.kind()) + " " + owner;
        };
    }

    /**
     * {@return the name of an object in descriptions, such as {@code column prices.close} or
     * {@code trigger audit of prices}}
     *
     * @param key the object's key
     */
    public static String described(ObjectKey key) {
        return switch (key.kind()) {
            case NAMESPACE -> "schema " + key.owner();
            case SQL_OBJECT -> key.owner().name();
            case RETIRED -> "retirement of " + key.path();
            case INDEX, STATISTICS, TRIGGER, POLICY ->
                Words.plain(key.kind()) + " " + key.name() + " of " + key.owner();
            case PRIMARY_KEY, UNIQUE, CHECK, FOREIGN_KEY, EXCLUSION ->
                "constraint " + key.name() + " of " + key.owner();
            default -> Words.plain(key.kind()) + " " + key.path();
        };
    }

    /**
     * {@return the statement that sets the comment of an object}
     *
     * @param schema the schema that contains the object
     * @param key the object's key
     * @param comment the comment; absent to remove it
     */
    public static SqlStatement comment(Schema schema, ObjectKey key, Optional<String> comment) {
        return key.kind() == ObjectKey.Kind.COLUMN
                ? SqlStatement.comment(key.owner(), key.name(), comment)
                : SqlStatement.tx("COMMENT ON " + named(schema, key) + " IS "
                        + comment.map(Literal::quote).orElse("NULL"));
    }
}
