package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/**
 * An object gets another key that no text names: a trigger, policy, index or constraint another name, or a table the place of
 * a partition.
 *
 * @param from its key so far; of a constraint, that of any kind
 * @param to its key from now on
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
