package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/**
 * A change of an object's key to which no SQL text refers: a trigger, policy, index or constraint is renamed, or a
 * table becomes a partition.
 *
 * @param from its old key; for a constraint, the key of any kind of constraint
 * @param to its new key
 */
@Experimental
public record KeyRenaming(ObjectKey from, ObjectKey to) implements Renaming {
    @Override
    public KeyRenaming inverse() {
        return new KeyRenaming(to, from);
    }

    @Override
    public ObjectKey key(ObjectKey key) {
        if (key.equals(from)) {
            return to;
        }
        return key.isSame(from) ? key.withName(to.name()) : key;
    }
}
