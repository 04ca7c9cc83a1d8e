package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the WAL contains of the old row, so that subscribers to a publication can find it, when a row is updated or deleted
 * (manual, ALTER TABLE, REPLICA IDENTITY).
 *
 * @param kind which columns of the old row it contains
 * @param index the name of the index, which may be that of a constraint; absent for the other kinds
 */
@Experimental
public record ReplicaIdentity(Kind kind, Optional<String> index) {

    /** The replica identities other than the default one, which is the primary key. */
    public enum Kind {
        /** Nothing. Rows of a published table can be neither updated nor deleted. */
        NOTHING,
        /** All columns. */
        FULL,
        /** The columns of a unique index. */
        INDEX
    }

    /** No column of the old row. */
    public static final ReplicaIdentity NOTHING = new ReplicaIdentity(Kind.NOTHING, Optional.empty());

    /** All columns of the old row. */
    public static final ReplicaIdentity FULL = new ReplicaIdentity(Kind.FULL, Optional.empty());

    /**
     * {@return the columns of an index as a replica identity}
     *
     * @param index the name of the index
     */
    public static ReplicaIdentity of(String index) {
        return new ReplicaIdentity(Kind.INDEX, Optional.of(index));
    }

    /** The replica identity after its index was renamed or dropped; {@code rename} is absent for one that is dropped. */
    ReplicaIdentity indexRenamed(Function<String, Optional<String>> rename) {
        return index.map(name -> rename.apply(name).map(ReplicaIdentity::of).orElse(NOTHING))
                .orElse(this);
    }
}
