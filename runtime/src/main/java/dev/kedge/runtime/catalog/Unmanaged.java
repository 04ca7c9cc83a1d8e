package dev.kedge.runtime.catalog;

/**
 * Something that a database holds and nobody can declare to Kedge.
 *
 * @param kind what it is, in PostgreSQL's words: {@code foreign table}
 * @param name its name, qualified where it has a schema, as the server identifies it
 */
public record Unmanaged(String kind, String name) {
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
