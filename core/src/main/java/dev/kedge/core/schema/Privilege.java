package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Arrays;
import java.util.Locale;

/** The privileges of PostgreSQL (manual, Privileges). */
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
    /** Reach what is in a schema, use a type or language, take numbers from a sequence. */
    USAGE(false, Securable.SCHEMA, Securable.SEQUENCE, Securable.TYPE, Securable.LANGUAGE),
    /** Create objects in a schema. */
    CREATE(false, Securable.SCHEMA),
    /** Call a function or procedure. */
    EXECUTE(false, Securable.ROUTINE);

    private final boolean forColumns;
    /** As text, for the contents of an array or a set could change. */
    private final String kinds;

    Privilege(boolean forColumns, Securable... kinds) {
        this.forColumns = forColumns;
        this.kinds = Arrays.toString(kinds);
    }

    /** Whether there is such a privilege on this kind of object. */
    public boolean isOn(Securable kind) {
        return kinds.contains(kind.name());
    }

    /** The first major version of PostgreSQL that has it, or 0 if all that are supported have it (release notes). */
    public int since() {
        return this == MAINTAIN ? 17 : 0;
    }

    /** Whether it can be granted on single columns. */
    public boolean isForColumns() {
        return forColumns;
    }

    /** The keyword. */
    public String sql() {
        return name().toUpperCase(Locale.ROOT);
    }
}
