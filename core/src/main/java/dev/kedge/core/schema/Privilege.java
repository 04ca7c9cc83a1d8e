package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Arrays;
import java.util.Locale;

/** The privileges of PostgreSQL (manual, section 5.8). */
@Experimental
public enum Privilege {
    /** Read rows. */
    SELECT(true, Securable.RELATION, Securable.SEQUENCE),
    /** Add rows. */
    INSERT(true, Securable.RELATION),
    /** Change rows. */
    UPDATE(true, Securable.RELATION, Securable.SEQUENCE),
    /** Remove rows. */
    DELETE(false, Securable.RELATION),
    /** Empty a table. */
    TRUNCATE(false, Securable.RELATION),
    /** Refer to a table with a foreign key. */
    REFERENCES(true, Securable.RELATION),
    /** Create a trigger. */
    TRIGGER(false, Securable.RELATION),
    /** Vacuum, analyze and the like. */
    MAINTAIN(false, Securable.RELATION),
    /** Look up objects in a schema, use a type or language, or get numbers from a sequence. */
    USAGE(false, Securable.SCHEMA, Securable.SEQUENCE, Securable.TYPE, Securable.LANGUAGE),
    /** Create objects in a schema. */
    CREATE(false, Securable.SCHEMA),
    /** Call a function or procedure. */
    EXECUTE(false, Securable.ROUTINE);

    private final boolean forColumns;
    /** The kinds of securables as text, because an array or set would be mutable. */
    private final String kinds;

    Privilege(boolean forColumns, Securable... kinds) {
        this.forColumns = forColumns;
        this.kinds = Arrays.toString(kinds);
    }

    /**
     * {@return whether the privilege exists for this kind of object}
     *
     * @param kind the kind of object
     */
    public boolean isOn(Securable kind) {
        return kinds.contains(kind.object().name());
    }

    /**
     * {@return the first major version of PostgreSQL that has the privilege (release notes); 0 if all supported
     * versions have it}
     */
    public int since() {
        return this == MAINTAIN ? 17 : 0;
    }

    /** {@return whether the privilege can be granted on single columns} */
    public boolean isForColumns() {
        return forColumns;
    }

    /** {@return the key word of the privilege in SQL} */
    public String sql() {
        return name().toUpperCase(Locale.ROOT);
    }
}
