package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/**
 * An attribute of a composite type gets another name.
 *
 * @param type the composite type
 * @param from its name so far
 * @param to its name from now on
 */
@Experimental
public record AttributeRenaming(QualifiedName type, String from, String to) implements Renaming {
    @Override
    public AttributeRenaming inverse() {
        return new AttributeRenaming(type, to, from);
    }

    @Override
    public ObjectKey key(ObjectKey key) {
        return key.kind() == ObjectKey.Kind.ATTRIBUTE
                ? new ObjectKey(key.kind(), key.owner(), column(key.owner(), key.name()))
                : key;
    }

    @Override
    public String column(QualifiedName of, String column) {
        return of.equals(type) && column.equals(from) ? to : column;
    }
}
