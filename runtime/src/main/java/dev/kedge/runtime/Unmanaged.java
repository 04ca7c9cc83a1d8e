package dev.kedge.runtime;

import dev.kedge.core.stability.Experimental;
import java.util.Set;

/**
 * An object, or a property of an object, that exists in a database and cannot be declared in Kedge.
 *
 * @param kind what it is, in PostgreSQL's terms, such as {@code foreign table}
 * @param name its name as the server identifies it, qualified if it has a schema
 * @param definition everything that the server shows of it, for comparison with that of another database; empty if
 *     there is nothing but the name
 */
@Experimental
public record Unmanaged(String kind, String name, String definition) {
    private static final Set<String> TABLES = Set.of("foreign table", "inheriting table", "typed table");

    private static final Set<String> DETAILS = Set.of(
            "access method of a table",
            "clustering index",
            "comment",
            "default of a view",
            "dependency on an extension",
            "disabled foreign key",
            "disabled trigger",
            "generated column of a partition",
            "logged sequence",
            "options of a column",
            "owner",
            "partition that is being detached",
            "privileges",
            "privileges on a constructor of a range type",
            "replica identity",
            "revoked default privileges",
            "row security forced without being enabled",
            "security label",
            "statistics target",
            "storage of a constraint",
            "storage of a materialized view's column",
            "storage of a partition's column",
            "storage of a partition's index",
            "trigger for replicas",
            "unlogged sequence");

    /**
     * Creates one without a definition.
     *
     * @param kind what it is, in PostgreSQL's terms
     * @param name its name as the server identifies it
     */
    public Unmanaged(String kind, String name) {
        this(kind, name, "");
    }

    /**
     * Tells whether it is a table.
     *
     * @return true for foreign tables, typed tables and tables that inherit
     */
    public boolean isTable() {
        return TABLES.contains(kind);
    }

    /**
     * Tells whether it is a property of an object that can itself be declared.
     *
     * @return true for a property such as a comment or a storage option, false for an object
     */
    public boolean isDetail() {
        return DETAILS.contains(kind);
    }

    /** Returns its kind and name, which together identify it in a database. */
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
