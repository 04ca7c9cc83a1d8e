package dev.kedge.core.diagnostic;

import static dev.kedge.core.diagnostic.Severity.ERROR;
import static dev.kedge.core.diagnostic.Severity.WARNING;

import dev.kedge.core.stability.Stable;

/** Rules of what entities declare: KDG1xx. */
@Stable
public enum EntityCode implements Code {
    TABLE_NOT_INTERFACE(
            101, ERROR, "@Table is on %1$s, which is %2$s.", "Make it an interface; Kedge generates the class."),
    NO_DATABASE(
            102,
            ERROR,
            "%1$s belongs to no database: neither its package nor one above it carries @Database.",
            "Create package-info.java in package %2$s:\n"
                    + "@dev.kedge.annotation.Database(name = \"%3$s\")\npackage %2$s;"),
    DUPLICATE_COLUMN(
            103, ERROR, "%1$s() and %2$s() are both column %3$s.", "Name one of them: @Column(name = \"%3$s_2\")"),
    DUPLICATE_TABLE(104, ERROR, "%1$s and %2$s are both table %3$s.", "Name one of them: @Table(name = \"%3$s_2\")"),
    UNKNOWN_JAVA_TYPE(
            105,
            ERROR,
            "%1$s() returns %2$s, which maps to no PostgreSQL type.",
            "Say the type, for a String: @Column(type = \"jsonb\") String %1$s();\n"
                    + "or take it out of the table: @Transient"),
    LENGTH_ON_NON_TEXT(
            106, ERROR, "length = %1$s is on %2$s(), which is %3$s.", "Remove length; only a String has one."),
    PRECISION_ON_NON_NUMERIC(
            107, ERROR, "precision or scale is on %1$s(), which is %2$s.", "Remove it; only a BigDecimal has them."),
    SCALE_ABOVE_PRECISION(
            108,
            ERROR,
            "%1$s() has %2$s digits in all and %3$s of them after the point.",
            "Give precision at least the scale: @Column(precision = %3$s, scale = %3$s)"),
    BOTH_DEFAULTS(
            109,
            ERROR,
            "%1$s() has a defaultValue and a defaultSql.",
            "Keep defaultValue for a plain value, else defaultSql."),
    DEFAULT_NOT_OF_TYPE(
            110,
            ERROR,
            "The default \"%1$s\" of %2$s() cannot be a %3$s.",
            "Write a value of that type, or an expression: defaultSql = \"…\""),
    NAME_EMPTY(111, ERROR, "The name of this %1$s is empty.", "Give it a name, or leave the attribute out."),
    NAME_TOO_LONG(
            112,
            ERROR,
            "The name %1$s has %2$s bytes; PostgreSQL cuts names at 63.",
            "Give it a shorter name with the annotation's name attribute."),
    UNKNOWN_COLUMN(
            113, ERROR, "%1$s names the column %2$s, but table %3$s has none of this name.", "Its columns are: %4$s."),
    UNKNOWN_TABLE(
            114, ERROR, "%1$s refers to table %2$s, which does not exist.", "Declare its entity in the same database."),
    FOREIGN_KEY_TYPES(
            115, ERROR, "%1$s is %2$s, but %3$s, which it refers to, is %4$s.", "Give both columns one type."),
    FOREIGN_KEY_WIDTH(
            116,
            ERROR,
            "%1$s has %2$s referring columns but refers to %3$s columns of %4$s.",
            "Name one target column for each: @References(columns = {…}, target = {…})"),
    FOREIGN_KEY_TARGET_NOT_UNIQUE(
            117,
            ERROR,
            "%1$s refers to (%2$s) of %3$s, which is neither its primary key nor unique.",
            "Refer to the primary key, or declare on the other entity: @Unique(columns = {…})"),
    NO_PRIMARY_KEY(
            118,
            WARNING,
            "Table %1$s has no primary key.",
            "Mark the accessors that identify a row: @Id\nor say on the interface that none do: @SuppressWarnings(\"KDG118\")"),
    ENUM_WITHOUT_VALUES(119, ERROR, "The enum %1$s has no constants.", "Give it at least one."),
    ROW_TOO_WIDE(
            120,
            ERROR,
            "A row of %1$s would take %2$s parameter slots; a Java constructor has at most 255 with this.",
            "Split the entity: a long or double takes two slots, so Long and Double with nullable = false save some."),
    DUPLICATE_NAME(121, ERROR, "The name %1$s is taken twice: %2$s.", "Name one of them with its name attribute."),
    NULLABILITY_OPEN(
            122,
            ERROR,
            "Whether %1$s() admits null cannot be read from the class file of %2$s.",
            "Say it there: @Column(nullable = false) or @Column(nullable = true)"),
    ACCESSOR_WITH_PARAMETERS(
            123,
            ERROR,
            "%1$s(…) has parameters or returns nothing, so it is no column, and no generated row can implement it.",
            "Make it a default method."),
    COLUMNS_MISPLACED(
            124,
            ERROR,
            "%1$s on %2$s %3$s.",
            "On an accessor leave columns out; on the entity list them: %1$s(columns = {\"a\", \"b\"})"),
    REFERENCE_NOT_ENTITY(
            125,
            ERROR,
            "@References names %1$s, which is no entity of database %2$s.",
            "Refer to an interface with @Table."),
    DATABASE_NAME(
            126,
            ERROR,
            "The database name \"%1$s\" is not made of lower-case letters, digits and _ after a letter.",
            "Write for example: @Database(name = \"market\")"),
    SERVER_VERSION(127, ERROR, "postgres = %1$s is not a supported major version.", "Write one of 14, 15, 16, 17, 18."),
    IDENTITY_MISPLACED(
            128,
            ERROR,
            "%1$s() is an identity column of type %2$s%3$s.",
            "An identity column is a long, int or short, never null, without a default."),
    TYPE_TWICE(
            129,
            ERROR,
            "%1$s() has a type of its own and length, precision or scale beside it.",
            "Write them into the type: @Column(type = \"%2$s(…)\")"),
    ID_NULLABLE(
            130,
            ERROR,
            "%1$s() is part of the primary key and admits null.",
            "Remove Optional, @Nullable or nullable = true."),
    ENTITY_GENERIC(131, ERROR, "%1$s has type parameters.", "Put them on a mixin, and extend it with types filled in."),
    DUPLICATE_DATABASE(
            132, ERROR, "Two packages declare database %1$s: %2$s and %3$s.", "Give one of them another name."),
    ENUM_NAME_SHARED(
            133, ERROR, "%1$s and %2$s are both the enum type %3$s.", "Name one of them: @EnumType(name = \"%3$s_2\")"),
    ENTITY_HIDDEN(
            134,
            ERROR,
            "%1$s cannot be seen from package %2$s, where Kedge generates %3$s.",
            "Make it public, and every type around it."),
    GENERATED_NAME_TAKEN(
            135,
            ERROR,
            "Kedge generates %1$s, but the sources hold a type of this name.",
            "Give that type another name."),
    PRIMITIVE_NULLABLE(
            136,
            ERROR,
            "%1$s() admits null, but returns %2$s, which cannot be null.",
            "Return an Optional, or remove nullable = true."),
    RUNTIME_MISSING(
            137,
            ERROR,
            "Nothing can be generated for database %1$s: Kedge's runtime is not on the class path.",
            "Add the dependency dev.kedge:kedge-runtime"),
    SCALE_WITHOUT_PRECISION(
            138,
            ERROR,
            "%1$s() has scale = %2$s but no precision.",
            "Give both: @Column(precision = 18, scale = %2$s)"),
    SIZE_OUT_OF_RANGE(139, ERROR, "%1$s = %2$s is no size that PostgreSQL has.", "Write a number from 1 to %3$s."),
    EXPRESSION_EMPTY(140, ERROR, "%1$s is empty.", "Write a SQL expression, or leave the attribute out."),
    ENTITY_LATE(
            141,
            ERROR,
            "%1$s was generated after Kedge had generated the schema of database %2$s.",
            "Compile the entities in a module of their own, after the processor that generates them."),
    SYSTEM_COLUMN(
            142,
            ERROR,
            "%1$s is a column that PostgreSQL gives every table itself.",
            "Name it otherwise: @Column(name = \"%2$s_\")"),
    FEATURE_NEEDS_SERVER(
            143,
            ERROR,
            "%1$s uses %2$s, which came with PostgreSQL %3$s; this database is for %4$s and later.",
            "Leave it out, or raise the oldest server: @Database(postgres = %3$s)"),
    PARTITION_KEY_NOT_IN_KEY(
            144,
            ERROR,
            "%1$s is unique on (%2$s), but table %3$s is partitioned by %4$s: PostgreSQL keeps nothing unique over several"
                    + " partitions.",
            "Add every column that the table and its partitions are partitioned by; none can be unique under an expression."),
    PARTITION_BOUNDS(
            145, ERROR, "The bounds of partition %1$s are %2$s, but %3$s is partitioned by %4$s.", "Write %5$s"),
    PARTITION_PARENT(
            146,
            ERROR,
            "Partition %1$s is a part of %2$s, which %3$s.",
            "Name the table, or a partition of it that is partitioned itself: @Partition(of = \"…\", …)"),
    PARTITIONED_CANNOT(147, ERROR, "%1$s is partitioned and %2$s.", "%3$s"),
    PRIVILEGE_MISFIT(148, ERROR, "%1$s cannot be granted on %2$s: %3$s.", "%4$s"),
    SECURABLE_SYNTAX(
            149,
            ERROR,
            "on = \"%1$s\" names nothing that %2$s can be on: %3$s.",
            "Write a kind and a name, such as SEQUENCE invoice_number, FUNCTION net_price(numeric) or SCHEMA archive."),
    GENERATED_MISPLACED(
            150,
            ERROR,
            "%1$s is a generated column%2$s.",
            "A generated column has neither a default nor an identity: its value is computed."),
    VIRTUAL_MISPLACED(
            151,
            ERROR,
            "%1$s() is virtual, but nothing says how it is computed.",
            "Write the expression: @Column(generated = \"…\", virtual = true)"),
    COLLATION_MISPLACED(
            152, ERROR, "%1$s is %2$s, which has no collation.", "Remove collation; only texts are sorted by one."),
    STORAGE_MISPLACED(
            153,
            ERROR,
            "%1$s is %2$s, whose values have a fixed length: %3$s means nothing for it.",
            "Remove it; only values that can be long are stored elsewhere or compressed."),
    COLLATION_MALFORMED(
            154, ERROR, "\"%1$s\" is no name of a collation.", "Write it as in SQL: collation = \"\\\"C\\\"\""),
    PARAMETER_MALFORMED(
            155, ERROR, "\"%1$s\" is no storage parameter%2$s.", "Write name=value: parameters = \"fillfactor=70\""),
    GENERATED_FROM_GENERATED(
            156,
            ERROR,
            "%1$s is computed from %2$s, and that is a generated column.",
            "Write the other column's expression in its place."),
    VIRTUAL_IN_KEY(
            157,
            ERROR,
            "%1$s stands on column %2$s, which is virtual and has no stored values.",
            "Remove virtual = true from the column."),
    UNLOGGED_REFERRED_TO(
            158,
            ERROR,
            "%1$s is logged but refers to %2$s, which is unlogged and empty after a crash.",
            "Make both unlogged, or neither: @Table(unlogged = true)"),
    GENERATED_REFERENCE(
            159,
            ERROR,
            "%1$s writes column %2$s when a row that it refers to changes, but that column is computed.",
            "Leave the action out, but for onDelete = References.Action.CASCADE or RESTRICT."),
    INDEX_KEY_MALFORMED(
            160,
            ERROR,
            "\"%1$s\" is no key of an index: %2$s.",
            "Write a column, a function call or an expression in parentheses, then what is wanted of COLLATE, an "
                    + "operator class, ASC or DESC, NULLS FIRST or LAST: \"price DESC NULLS LAST\""),
    EXCLUSION_ELEMENT_MALFORMED(
            161,
            ERROR,
            "\"%1$s\" is no element of an exclusion constraint: %2$s.",
            "Write a key as of an index, then WITH and an operator: \"room WITH =\""),
    PRIMARY_KEY_TWICE(
            162,
            ERROR,
            "@PrimaryKey on %1$s names columns, and %2$s() is marked @Id.",
            "Say it once: remove columns from @PrimaryKey, or @Id from the accessors."),
    PRIMARY_KEY_WITHOUT_COLUMNS(
            163,
            ERROR,
            "@PrimaryKey on %1$s names no columns, and no accessor is marked @Id.",
            "Name them: @PrimaryKey(columns = {\"a\", \"b\"})   or mark accessors: @Id"),
    ON_DELETE_COLUMNS(
            164,
            ERROR,
            "%1$s changes the columns %2$s on deletion, but %3$s.",
            "Name referring columns only, with onDelete = References.Action.SET_NULL or SET_DEFAULT."),
    FOREIGN_KEY_TARGET_DEFERRABLE(
            165,
            ERROR,
            "%1$s refers to (%2$s) of %3$s, whose key is deferrable; PostgreSQL takes no such key.",
            "Remove deferral from that key, or refer to another."),
    INDEX_METHOD_LACKS(
            166,
            ERROR,
            "%1$s has %2$s, which an index of method %3$s cannot have.",
            "Leave that out, or use another method: %4$s"),
    COLUMN_TWICE(167, ERROR, "%1$s names the column %2$s twice.", "Name it once."),
    NULLS_NOT_DISTINCT_ALONE(
            168,
            ERROR,
            "%1$s treats nulls as equal, but is not unique.",
            "Remove nullsNotDistinct, or make it unique = true."),
    SEQUENCE_OPTIONS(170, ERROR, "%1$s cannot count like that: %2$s.", "%3$s"),
    SEQUENCE_OWNER(
            171,
            ERROR,
            "Sequence %1$s is owned by %2$s, which %3$s.",
            "Name a column of a table in the same schema: ownedBy = \"table.column\""),
    TYPE_CIRCLE(172, ERROR, "The type %1$s is made of itself, by way of %2$s.", "Break the circle."),
    COMPOSITE_WITHOUT_ATTRIBUTES(
            173,
            ERROR,
            "The composite type %1$s has no attributes.",
            "Give it one: attributes = @CompositeType.Attribute(name = \"…\", type = \"…\")"),
    CHECK_OF_DOMAIN(
            174,
            ERROR,
            "%1$s is set on a check of domain %2$s, where it does not apply.",
            "Leave it out; only a table's check has it."),
    REPLACED_UNKNOWN(
            175,
            ERROR,
            "@Replaced of %1$s names %2$s, which %3$s.",
            "Write @Replaced(value = \"a removed value\", by = \"a constant that is there\")"),
    DECLARED_TWICE(176, ERROR, "%1$s %2$s is declared twice.", "Remove one of the annotations, or name it otherwise."),
    FOREIGN_KEY_OTHER_TYPE(
            177,
            WARNING,
            "%1$s is %2$s, but %3$s, which it refers to, is %4$s; PostgreSQL converts at every comparison.",
            "Give both columns one type, or keep them as they are: @SuppressWarnings(\"KDG177\")"),
    DOMAIN_INSIDE(
            178,
            ERROR,
            "Domain %1$s cannot prove %2$s while %3$s holds it in an array or composite value: PostgreSQL does not look there.",
            "Set notValid = true on the check, which holds new values to it; leave the domain nullable."),
    SQL_OR_FILE(
            180,
            ERROR,
            "%1$s gives %2$s.",
            "Give exactly one of them: the SQL in sql, or the name of a resource that holds it in file."),
    SQL_FILE_MISSING(
            181,
            ERROR,
            "There is no resource %1$s.",
            "Create src/main/resources/%1$s. A name without a / in front is relative to the package."),
    NO_ROUTINE(
            182,
            ERROR,
            "This is no statement that creates a function or procedure: %1$s",
            "Write it as PostgreSQL takes it: CREATE FUNCTION name(arguments) RETURNS type LANGUAGE sql AS $$ … $$"),
    SEVERAL_STATEMENTS(
            183,
            ERROR,
            "%1$s holds %2$s statements.",
            "Keep one; each function and procedure has a @Routine of its own."),
    TABLE_AND_VIEW(
            184,
            ERROR,
            "%1$s is a @Table and a @View.",
            "Remove one; what shows the rows of a table is an interface of its own."),
    NOT_OF_VIEW(
            185,
            ERROR,
            "%1$s is on %2$s, which is of a view.",
            "Remove it: a view only shows what its tables say. Of a column it takes name, type, nullable and comment."),
    NOT_OF_THIS_VIEW(186, ERROR, "%1$s is on a view that is %2$s.", "Remove it, or set materialized = %3$s."),
    DUPLICATE_ROUTINE(187, ERROR, "Two routines are %1$s.", "Remove one, or give it another name or other arguments."),
    POLICY_CONDITION(
            188,
            ERROR,
            "Policy %1$s for %2$s has %3$s, which PostgreSQL does not know there.",
            "Remove it: rows that are added have only check, rows that are read or removed only using."),
    REVOCATION_MISFIT(189, ERROR, "%1$s cannot be revoked from %2$s on %3$s: %4$s.", "%5$s"),
    SERIAL_TYPE(
            190,
            ERROR,
            "%1$s() has the type %2$s, which is no type but an integer with a sequence and a default of its own.",
            "Let the server number the rows by the SQL standard: @Identity %3$s %1$s();"),
    SQL_OBJECT_KIND(
            194,
            ERROR,
            "\"%1$s\" is no kind of object that @Sql declares.",
            "Write one of these: %2$s. Tables, views, routines, types and the like have annotations of their own."),
    SQL_OBJECT_SECRET(
            195,
            ERROR,
            "%1$s holds a password, and what is declared is committed and printed.",
            "Create it when the server is set up; Kedge lists it and leaves it alone."),
    SQL_OBJECT_NAME(196, ERROR, "\"%1$s\" is no name of a %2$s.", "Write it like this: name = \"%3$s\""),
    SQL_OBJECT_STATEMENT(197, ERROR, "The statements of %1$s in %2$s %3$s.", "%4$s"),
    SQL_OBJECT_DEPENDENCY(
            198,
            ERROR,
            "%1$s depends on \"%2$s\", which nothing declares.",
            "Name a declared table, view, routine, type or sequence as it is called, or another @Sql object with its kind in"
                    + " front: dependsOn = \"text search dictionary stems\""),
    SQL_OBJECT_IN_USE(
            199,
            ERROR,
            "%1$s is created in another way, and cannot be dropped for that, because this depends on it: %2$s.",
            "Say how the one becomes the other: alter = \"ALTER …\"\n"
                    + "Or remove what depends on it, accept that, and declare both again.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and a number
    private final Rule rule;

    EntityCode(int number, Severity severity, String message, String remedy) {
        this.rule = new Rule(number, severity, message, remedy);
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
