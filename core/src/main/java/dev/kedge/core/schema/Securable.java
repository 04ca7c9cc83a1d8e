package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/** What privileges can be granted on and what has an owner, as the server tells it apart (manual, GRANT). */
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
    /** A language that routines are written in; it belongs to no schema. */
    LANGUAGE("LANGUAGE");

    private final String keyword;

    Securable(String keyword) {
        this.keyword = keyword;
    }

    /** The word in front of the name in {@code GRANT} and {@code ALTER … OWNER TO}. */
    public String keyword() {
        return keyword;
    }

    /**
     * Whether the server gives every role a privilege on an object of this kind when the object is created. On the schema
     * {@code public}, which is not created but there from the beginning, it is up to the version: {@code USAGE}, and
     * before 15 {@code CREATE}.
     */
    public boolean gives(Privilege privilege, QualifiedName name) {
        return switch (this) {
            case RELATION, SEQUENCE -> false;
            case ROUTINE, TYPE, LANGUAGE -> privilege.isOn(this);
            case SCHEMA -> privilege.isOn(this) && name.name().equals("public");
        };
    }

    /** What an object of this kind is; absent for one that has neither privileges nor an owner of its own. */
    public static Optional<Securable> of(ObjectKey.Kind kind) {
        return switch (kind) {
            case TABLE, PARTITION, VIEW -> Optional.of(RELATION);
            case ENUM, DOMAIN, COMPOSITE_TYPE -> Optional.of(TYPE);
            case SEQUENCE -> Optional.of(SEQUENCE);
            case NAMESPACE -> Optional.of(SCHEMA);
            case ROUTINE -> Optional.of(ROUTINE);
            default -> Optional.empty();
        };
    }
}
