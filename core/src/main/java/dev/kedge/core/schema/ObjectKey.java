package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The identity of an object of a schema in snapshots, decisions and messages.
 *
 * @param kind the kind of object
 * @param owner the table or type that it belongs to; for any other object its own name
 * @param name its name within the owner; empty for an object that belongs to no other
 */
@Experimental
public record ObjectKey(Kind kind, QualifiedName owner, String name) implements Comparable<ObjectKey> {

    /** The names of types that have another spelling in the arguments of a routine. */
    private static final Pattern RESPELLED = Pattern.compile("bpchar|\"bit\"|interval ");

    /**
     * Spells the types in the name of a routine as {@link PgType#ofArgument} does. Revisions may contain older spellings.
     *
     * @param kind the kind of object
     * @param owner the table or type that it belongs to; for any other object its own name
     * @param name its name within the owner; empty for an object that belongs to no other
     */
    public ObjectKey {
        if (kind == Kind.ROUTINE && RESPELLED.matcher(owner.name()).find()) {
            owner = respelled(owner);
        }
    }

    private static QualifiedName respelled(QualifiedName routine) {
        int open = routine.name().indexOf('(');
        if (open < 0 || !routine.name().endsWith(")")) {
            return routine;
        }
        List<PgType> types = RoutineText.types(
                routine.name().substring(open + 1, routine.name().length() - 1));
        return routine.withName(routine.name().substring(0, open) + "(" + listed(types) + ")");
    }

    private static String listed(List<PgType> types) {
        return types.stream().map(type -> type.ofArgument().sql()).collect(Collectors.joining(","));
    }

    /** The kinds of objects, in the order in which a snapshot lists the parts of a table. */
    public enum Kind {
        /** A schema other than the default one. */
        NAMESPACE,
        /** An extension. */
        EXTENSION,
        /** A collation. */
        COLLATION,
        /** An enum type. */
        ENUM,
        /** A value of an enum type, which has no line of its own in a snapshot. */
        ENUM_VALUE,
        /** A domain. */
        DOMAIN,
        /** A range type with its multirange type. */
        RANGE_TYPE,
        /** A sequence that does not belong to an identity column. */
        SEQUENCE,
        /** A composite type, which PostgreSQL keeps among the relations. */
        COMPOSITE_TYPE,
        /** A function or procedure. */
        ROUTINE,
        /** A table. */
        TABLE,
        /** A view. */
        VIEW,
        /** An attribute of a composite type. */
        ATTRIBUTE,
        /** A column. */
        COLUMN,
        /** A primary key. */
        PRIMARY_KEY,
        /** A unique constraint. */
        UNIQUE,
        /** A check constraint. */
        CHECK,
        /** A foreign key. */
        FOREIGN_KEY,
        /** An exclusion constraint. */
        EXCLUSION,
        /** An index. */
        INDEX,
        /** A statistics object. */
        STATISTICS,
        /** A trigger. */
        TRIGGER,
        /** A policy. */
        POLICY,
        /** A partition. */
        PARTITION,
        /** An object that is declared by the SQL that creates it. */
        SQL_OBJECT,
        /** The privileges of a role on an object. */
        GRANT,
        /** The default privileges on an object that were revoked from a role. */
        REVOCATION,
        /** The owner of an object. */
        OWNER,
        /** The mark of a column or table that is not declared any more and stays until it is dropped. */
        RETIRED;

        /** {@return whether this is a relation, a composite type, or a part of one of these} */
        public boolean isOfRelation() {
            return compareTo(COMPOSITE_TYPE) >= 0 && compareTo(POLICY) <= 0;
        }

        /** {@return whether it is a constraint of a table} */
        public boolean isConstraint() {
            return compareTo(PRIMARY_KEY) >= 0 && compareTo(EXCLUSION) <= 0;
        }

        /**
         * {@return whether the author decides if an object was renamed or replaced} Other objects are matched by their
         * definitions, or a different name always means a different object.
         */
        public boolean isRenamedByDecision() {
            return switch (this) {
                case NAMESPACE, COLLATION, ENUM, ENUM_VALUE, DOMAIN, RANGE_TYPE, SEQUENCE, COMPOSITE_TYPE -> true;
                case TABLE, VIEW, PARTITION, ATTRIBUTE, COLUMN -> true;
                default -> false;
            };
        }
    }

    /** Sorts objects that belong to no other by kind, then relations, each followed by its parts. */
    private static final Comparator<ObjectKey> ORDER = Comparator.comparing(
                    (ObjectKey key) -> key.kind.isOfRelation() ? Kind.TABLE : key.kind)
            .thenComparing(ObjectKey::owner)
            .thenComparing(ObjectKey::kind)
            .thenComparing(ObjectKey::name);

    /**
     * {@return the key of an object that is not part of another object}
     *
     * @param kind the kind of object
     * @param name the object's name
     */
    public static ObjectKey of(Kind kind, QualifiedName name) {
        return new ObjectKey(kind, name, "");
    }

    /**
     * {@return the key of a value of an enum type}
     *
     * @param type the name of the enum type
     * @param value the value
     */
    public static ObjectKey enumValue(QualifiedName type, String value) {
        return new ObjectKey(Kind.ENUM_VALUE, type, value);
    }

    /**
     * {@return the key of a table}
     *
     * @param table the name of the table
     */
    public static ObjectKey table(QualifiedName table) {
        return new ObjectKey(Kind.TABLE, table, "");
    }

    /**
     * {@return the key of a partition}
     *
     * @param partition the name of the partition
     */
    public static ObjectKey partition(QualifiedName partition) {
        return new ObjectKey(Kind.PARTITION, partition, "");
    }

    /**
     * {@return the key of a column}
     *
     * @param table the name of the table
     * @param column the name of the column
     */
    public static ObjectKey column(QualifiedName table, String column) {
        return new ObjectKey(Kind.COLUMN, table, column);
    }

    /**
     * {@return the key of an enum type}
     *
     * @param type the name of the enum type
     */
    public static ObjectKey enumType(QualifiedName type) {
        return new ObjectKey(Kind.ENUM, type, "");
    }

    /**
     * {@return the key of a view}
     *
     * @param view the name of the view
     */
    public static ObjectKey view(QualifiedName view) {
        return new ObjectKey(Kind.VIEW, view, "");
    }

    /**
     * {@return the key of a function or procedure} Its name includes the types of its arguments.
     *
     * @param routine the routine's name without arguments
     * @param arguments the types of its arguments
     */
    public static ObjectKey routine(QualifiedName routine, List<PgType> arguments) {
        return new ObjectKey(Kind.ROUTINE, routine.withName(routine.name() + "(" + listed(arguments) + ")"), "");
    }

    /**
     * {@return the key of an index}
     *
     * @param table the name of the table
     * @param index the name of the index
     */
    public static ObjectKey index(QualifiedName table, String index) {
        return new ObjectKey(Kind.INDEX, table, index);
    }

    /**
     * {@return the key of a part of a table, view or composite type}
     *
     * @param table the name of the table, view or type
     * @param part the part
     */
    public static ObjectKey part(QualifiedName table, Part part) {
        return new ObjectKey(part.kind(), table, part.name());
    }

    /**
     * {@return the key of a constraint}
     *
     * @param table the name of the table
     * @param constraint the constraint
     */
    public static ObjectKey constraint(QualifiedName table, Constraint constraint) {
        return part(table, constraint);
    }

    /**
     * {@return the key of an object of the same kind and owner under another name}
     *
     * @param other the new name
     */
    public ObjectKey withName(String other) {
        return name.isEmpty() ? new ObjectKey(kind, owner.withName(other), "") : new ObjectKey(kind, owner, other);
    }

    /**
     * {@return the key of an object of the same kind and name under another owner}
     *
     * @param other the new owner
     */
    public ObjectKey withOwner(QualifiedName other) {
        return new ObjectKey(kind, other, name);
    }

    /** The key of a routine after a change of its argument types. */
    ObjectKey withArguments(UnaryOperator<PgType> change) {
        int open = owner.name().indexOf('(');
        String types = owner.name().substring(open + 1, owner.name().length() - 1);
        return routine(
                owner.withName(mentionedName()),
                RoutineText.types(types).stream().map(change).toList());
    }

    /**
     * {@return whether both keys identify the same object} Constraints of a table share one namespace, so the kind of a
     * constraint is ignored.
     *
     * @param other the key to compare with
     */
    public boolean isSame(ObjectKey other) {
        boolean kinds = kind == other.kind || kind.isConstraint() && other.kind.isConstraint();
        return kinds && owner.equals(other.owner) && name.equals(other.name);
    }

    /**
     * {@return whether this is the key of a part of another object, such as a column of a table}
     *
     * @param whole the key of the other object
     */
    public boolean isPartOf(ObjectKey whole) {
        boolean kinds = switch (whole.kind) {
            case ENUM -> kind == Kind.ENUM_VALUE;
            case COMPOSITE_TYPE -> kind == Kind.ATTRIBUTE;
            case TABLE, VIEW -> kind.compareTo(Kind.COLUMN) >= 0 && kind.compareTo(Kind.POLICY) <= 0;
            default -> false;
        };
        return kinds && owner.equals(whole.owner);
    }

    /** {@return the name by which SQL refers to the object} For a routine it excludes the argument types. */
    public String mentionedName() {
        if (kind == Kind.SQL_OBJECT) {
            return SqlObject.mention(owner.name());
        }
        return kind == Kind.ROUTINE ? owner.name().replaceFirst("\\(.*", "") : ownName();
    }

    /** {@return the object's own name, without its schema or table} */
    public String ownName() {
        return name.isEmpty() ? owner.name() : name;
    }

    /** {@return the object's path as it is displayed, such as {@code prices} or {@code prices.close}} */
    public String path() {
        return name.isEmpty() ? owner.toString() : owner + "." + name;
    }

    @Override
    public int compareTo(ObjectKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path();
    }
}
