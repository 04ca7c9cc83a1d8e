package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * A kind of object that has an owner and on which privileges can be granted, as the server distinguishes them (manual,
 * GRANT).
 */
@Experimental
public enum Securable {
    /** A table, view or materialized view. */
    RELATION("TABLE"),
    /** A sequence. */
    SEQUENCE("SEQUENCE"),
    /** A function or procedure. */
    ROUTINE("ROUTINE"),
    /** A schema. */
    SCHEMA("SCHEMA"),
    /** A type or domain. */
    TYPE("TYPE"),
    /** A language for routines; it is in no schema. */
    LANGUAGE("LANGUAGE"),
    /** Every table, view and materialized view that the migrating role will create, as in ALTER DEFAULT PRIVILEGES. */
    TABLES("TABLES"),
    /** Every sequence that it will create. */
    SEQUENCES("SEQUENCES"),
    /** Every function, procedure and aggregate that it will create. */
    ROUTINES("ROUTINES"),
    /** Every type and domain that it will create. */
    TYPES("TYPES");

    private final String keyword;

    Securable(String keyword) {
        this.keyword = keyword;
    }

    /**
     * {@return whether it stands for all objects of a kind that will be created} The privileges on it are the default
     * privileges of the migrating role, in the schema that the name of the right is, or in the whole database if the
     * name is empty.
     */
    public boolean isDefault() {
        return object() != this;
    }

    /** {@return the kind of one object} It differs from this kind if this one {@linkplain #isDefault stands for all}. */
    public Securable object() {
        return switch (this) {
            case TABLES -> RELATION;
            case SEQUENCES -> SEQUENCE;
            case ROUTINES -> ROUTINE;
            case TYPES -> TYPE;
            default -> this;
        };
    }

    /** {@return the key word before the name in {@code GRANT} and {@code ALTER … OWNER TO}} */
    public String keyword() {
        return keyword;
    }

    /**
     * {@return whether the server grants every role a privilege on an object of this kind when the object is created}
     * On the schema {@code public}, which every database has, the privileges depend on the version: {@code USAGE}, and
     * {@code CREATE} before 15.
     *
     * @param privilege the privilege
     * @param name the object's name
     */
    public boolean gives(Privilege privilege, QualifiedName name) {
        return switch (this) {
            case RELATION, SEQUENCE, TABLES, SEQUENCES -> false;
            case ROUTINE, TYPE, LANGUAGE -> privilege.isOn(this);
            // privileges in a schema are only added to those in the database
            case ROUTINES, TYPES -> privilege.isOn(this) && name.name().isEmpty();
            case SCHEMA -> privilege.isOn(this) && name.name().equals("public");
        };
    }

    /**
     * {@return the kind of securable that an object is; absent for one that has neither privileges nor an owner itself}
     *
     * @param kind the kind of object
     */
    public static Optional<Securable> of(ObjectKey.Kind kind) {
        return switch (kind) {
            case TABLE, PARTITION, VIEW -> Optional.of(RELATION);
            case ENUM, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE -> Optional.of(TYPE);
            case SEQUENCE -> Optional.of(SEQUENCE);
            case NAMESPACE -> Optional.of(SCHEMA);
            case ROUTINE -> Optional.of(ROUTINE);
            default -> Optional.empty();
        };
    }
}
