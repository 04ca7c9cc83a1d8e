package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What identifies an object of a schema in snapshots, decisions and messages.
 *
 * @param kind what it is
 * @param owner the table that it belongs to, or its own name for a table or type
 * @param name its name within the table; empty for a table or type
 */
@Experimental
public record ObjectKey(Kind kind, QualifiedName owner, String name) implements Comparable<ObjectKey> {

    /** The kinds of objects, in the order in which a snapshot lists what belongs to one table. */
    public enum Kind {
        /** A schema other than the default one. */
        NAMESPACE,
        /** An extension. */
        EXTENSION,
        /** An enum type. */
        ENUM,
        /** A value of an enum type, which has no line of its own. */
        ENUM_VALUE,
        /** A domain. */
        DOMAIN,
        /** A sequence that stands by itself. */
        SEQUENCE,
        /** A composite type, which PostgreSQL keeps among the relations. */
        COMPOSITE_TYPE,
        /** A function or procedure. */
        ROUTINE,
        /** A table itself. */
        TABLE,
        /** A view itself. */
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
        /** A trigger. */
        TRIGGER,
        /** A policy. */
        POLICY,
        /** A partition. */
        PARTITION,
        /** What is declared by the SQL that creates it. */
        SQL_OBJECT,
        /** What a role may do with an object. */
        GRANT,
        /** What a role may not do with an object although the server gives it to the role. */
        REVOCATION,
        /** Whose an object is. */
        OWNER;

        /** Whether it is a table or the like, or a part of one. */
        public boolean isOfRelation() {
            return compareTo(COMPOSITE_TYPE) >= 0 && compareTo(POLICY) <= 0;
        }

        /** Whether it is a constraint of a table. */
        public boolean isConstraint() {
            return compareTo(PRIMARY_KEY) >= 0 && compareTo(EXCLUSION) <= 0;
        }

        /**
         * Whether people decide if one was renamed or another one took its place. The parts of a table that hold nothing of
         * their own are told by their definitions, and a routine or extension of another name is another one.
         */
        public boolean isRenamedByDecision() {
            return switch (this) {
                case NAMESPACE, ENUM, ENUM_VALUE, DOMAIN, SEQUENCE, COMPOSITE_TYPE -> true;
                case TABLE, VIEW, PARTITION, ATTRIBUTE, COLUMN -> true;
                default -> false;
            };
        }
    }

    /** What stands alone comes by kinds, and then the relations, each with all that belongs to it. */
    private static final Comparator<ObjectKey> ORDER = Comparator.comparing(
                    (ObjectKey key) -> key.kind.isOfRelation() ? Kind.TABLE : key.kind)
            .thenComparing(ObjectKey::owner)
            .thenComparing(ObjectKey::kind)
            .thenComparing(ObjectKey::name);

    /** The key of an object that stands by itself. */
    public static ObjectKey of(Kind kind, QualifiedName name) {
        return new ObjectKey(kind, name, "");
    }

    /** The key of a value of an enum type. */
    public static ObjectKey enumValue(QualifiedName type, String value) {
        return new ObjectKey(Kind.ENUM_VALUE, type, value);
    }

    /** The key of a table. */
    public static ObjectKey table(QualifiedName table) {
        return new ObjectKey(Kind.TABLE, table, "");
    }

    /** The key of a partition. */
    public static ObjectKey partition(QualifiedName partition) {
        return new ObjectKey(Kind.PARTITION, partition, "");
    }

    /** The key of a column. */
    public static ObjectKey column(QualifiedName table, String column) {
        return new ObjectKey(Kind.COLUMN, table, column);
    }

    /** The key of an enum type. */
    public static ObjectKey enumType(QualifiedName type) {
        return new ObjectKey(Kind.ENUM, type, "");
    }

    /** The key of a view. */
    public static ObjectKey view(QualifiedName view) {
        return new ObjectKey(Kind.VIEW, view, "");
    }

    /** The key of a function or procedure, whose name goes with the types of its arguments. */
    public static ObjectKey routine(QualifiedName routine, List<PgType> arguments) {
        String types = arguments.stream().map(PgType::sql).collect(Collectors.joining(","));
        return new ObjectKey(Kind.ROUTINE, routine.withName(routine.name() + "(" + types + ")"), "");
    }

    /** The key of an index. */
    public static ObjectKey index(QualifiedName table, String index) {
        return new ObjectKey(Kind.INDEX, table, index);
    }

    /** The key of a part of a table. */
    public static ObjectKey part(QualifiedName table, Part part) {
        return new ObjectKey(part.kind(), table, part.name());
    }

    /** The key of a constraint. */
    public static ObjectKey constraint(QualifiedName table, Constraint constraint) {
        return part(table, constraint);
    }

    /** The key of the same kind of object under another name in the same place. */
    public ObjectKey withName(String other) {
        return name.isEmpty() ? new ObjectKey(kind, owner.withName(other), "") : new ObjectKey(kind, owner, other);
    }

    /** The key of the same kind of object of the same name that belongs to another owner. */
    public ObjectKey withOwner(QualifiedName other) {
        return new ObjectKey(kind, other, name);
    }

    /** The key of a routine whose arguments are of the types that these become. */
    ObjectKey withArguments(UnaryOperator<PgType> change) {
        int open = owner.name().indexOf('(');
        String types = owner.name().substring(open + 1, owner.name().length() - 1);
        return routine(
                owner.withName(mentionedName()),
                RoutineText.types(types).stream().map(change).toList());
    }

    /**
     * Whether both name the same object. The constraints of a table share their names, so one is found without knowing its
     * kind.
     */
    public boolean isSame(ObjectKey other) {
        boolean kinds = kind == other.kind || kind.isConstraint() && other.kind.isConstraint();
        return kinds && owner.equals(other.owner) && name.equals(other.name);
    }

    /** Whether this is what belongs to an object of the other key, such as a column of a table. */
    public boolean isPartOf(ObjectKey whole) {
        boolean kinds = switch (whole.kind) {
            case ENUM -> kind == Kind.ENUM_VALUE;
            case COMPOSITE_TYPE -> kind == Kind.ATTRIBUTE;
            case TABLE, VIEW -> kind.compareTo(Kind.COLUMN) >= 0 && kind.compareTo(Kind.POLICY) <= 0;
            default -> false;
        };
        return kinds && owner.equals(whole.owner);
    }

    /** The name that SQL mentions the object by, which for a routine leaves out the types of its arguments. */
    public String mentionedName() {
        if (kind == Kind.SQL_OBJECT) {
            return SqlObject.mention(owner.name());
        }
        return kind == Kind.ROUTINE ? owner.name().replaceFirst("\\(.*", "") : ownName();
    }

    /** The object's own name, without the schema or table that it is in. */
    public String ownName() {
        return name.isEmpty() ? owner.name() : name;
    }

    /** The object's path for people: {@code prices} or {@code prices.close}. */
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
