package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/**
 * The rename of an attribute of a composite type.
 *
 * @param type the composite type
 * @param from its old name
 * @param to its new name
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
