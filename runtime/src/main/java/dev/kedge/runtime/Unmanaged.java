package dev.kedge.runtime;

import dev.kedge.core.stability.Experimental;
import java.util.Set;

/**
 * Something that a database holds and nobody can declare to Kedge.
 *
 * @param kind what it is, in PostgreSQL's words: {@code foreign table}
 * @param name its name, qualified where it has a schema, as the server identifies it
 * @param definition all that the server says of it, for comparison with that of another database; empty where its name
 *     says all
 */
@Experimental
public record Unmanaged(String kind, String name, String definition) {
    private static final Set<String> TABLES = Set.of("foreign table", "inheriting table", "typed table");

    private static final Set<String> DETAILS = Set.of(
            "access method of a table",
            "clustering index",
            "comment",
            "default of a partition",
            "default of a view",
            "dependency on an extension",
            "disabled foreign key",
            "disabled trigger",
            "logged sequence",
            "not null of a partition",
            "options of a column",
            "partition that is being detached",
            "replica identity",
            "revoked default privileges",
            "row security forced without being enabled",
            "row security of a partition",
            "security label",
            "statistics target",
            "storage of a constraint",
            "storage of a materialized view's column",
            "storage of a partition's column",
            "storage of a partition's index",
            "trigger for replicas",
            "unlogged partition",
            "unlogged sequence");

    /** One whose name says all. */
    public Unmanaged(String kind, String name) {
        this(kind, name, "");
    }

    /** Whether it is a table. */
    public boolean isTable() {
        return TABLES.contains(kind);
    }

    /** Whether it is said of an object that may be declared without it, and is none by itself. */
    public boolean isDetail() {
        return DETAILS.contains(kind);
    }

    /** Its kind and its name, which together identify it in a database. */
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
