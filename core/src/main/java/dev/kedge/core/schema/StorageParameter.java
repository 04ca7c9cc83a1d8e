package dev.kedge.core.schema;

/**
 * A storage parameter of a table or index (manual, CREATE TABLE and CREATE INDEX).
 *
 * @param name its name, such as {@code fillfactor}
 * @param value its value as text
 */
public record StorageParameter(String name, String value) {
    @Override
    public String toString() {
        return name + "=" + value;
    }
}
