package dev.kedge.core.diagnostic;

import static dev.kedge.core.diagnostic.Severity.ERROR;
import static dev.kedge.core.diagnostic.Severity.WARNING;

import dev.kedge.core.stability.Stable;

/** Rules of what entities declare: KDG1xx, then KDG7xx. */
@Stable
public enum EntityCode implements Code {
    /** A type with {@code @Table} is not an interface. */
    TABLE_NOT_INTERFACE(
            101, ERROR, "@Table is on %1$s, which is %2$s.", "Make it an interface; Kedge generates the class."),
    /** The package of an entity is not in a database. */
    NO_DATABASE(
            102, ERROR, "%1$s belongs to no database: neither its package nor a package above it has @Database.", """
            Create package-info.java in package %2$s:
            @dev.kedge.annotation.Database(name = "%3$s")
            package %2$s;"""),
    /** Two accessors have the same column. */
    DUPLICATE_COLUMN(
            103,
            ERROR,
            "%1$s() and %2$s() have the same column name %3$s.",
            "Rename one of them: @Column(name = \"%3$s_2\")"),
    /** Two entities have the same table. */
    DUPLICATE_TABLE(
            104,
            ERROR,
            "%1$s and %2$s have the same table name %3$s.",
            "Rename one of them: @Table(name = \"%3$s_2\")"),
    /** The Java type of an accessor has no corresponding PostgreSQL type. */
    UNKNOWN_JAVA_TYPE(
            105,
            ERROR,
            "%1$s() returns %2$s, which has no corresponding PostgreSQL type.",
            "Give the type, here for a String: @Column(type = \"jsonb\") String %1$s();\n"
                    + "or exclude the accessor from the table: @Transient"),
    /** {@code length} is set on an accessor that does not return a {@code String}. */
    LENGTH_ON_NON_TEXT(
            106, ERROR, "length = %1$s is on %2$s(), which is %3$s.", "Remove length; only a String can have one."),
    /** {@code precision} or {@code scale} is set on an accessor that does not return a {@code BigDecimal}. */
    PRECISION_ON_NON_NUMERIC(
            107, ERROR, "precision or scale is on %1$s(), which is %2$s.", "Remove it; only a BigDecimal can have it."),
    /** {@code scale} is greater than {@code precision}. */
    SCALE_ABOVE_PRECISION(
            108,
            ERROR,
            "%1$s() has precision %2$s, which is less than its scale %3$s.",
            "Make the precision at least as large as the scale: @Column(precision = %3$s, scale = %3$s)"),
    /** A column has both kinds of default. */
    BOTH_DEFAULTS(
            109,
            ERROR,
            "%1$s() has both defaultValue and defaultSql.",
            "Keep one of them: defaultValue for a plain value, defaultSql for an expression."),
    /** The default of a column is not a value of its type. */
    DEFAULT_NOT_OF_TYPE(
            110,
            ERROR,
            "The default \"%1$s\" of %2$s() is not a valid %3$s.",
            "Write a value of that type, or an expression: defaultSql = \"…\""),
    /** A name in an annotation is empty. */
    NAME_EMPTY(111, ERROR, "The name of this %1$s is empty.", "Give it a name, or remove the attribute."),
    /** A name is longer than PostgreSQL allows. */
    NAME_TOO_LONG(
            112,
            ERROR,
            "The name %1$s has %2$s bytes; PostgreSQL truncates names to 63.",
            "Give it a shorter name with the annotation's name attribute."),
    /** An annotation names a column that the table does not have. */
    UNKNOWN_COLUMN(
            113, ERROR, "%1$s names the column %2$s, but table %3$s has no such column.", "Its columns are: %4$s."),
    /** A foreign key refers to a table that does not exist. */
    UNKNOWN_TABLE(
            114, ERROR, "%1$s refers to table %2$s, which does not exist.", "Declare its entity in the same database."),
    /** A foreign key compares columns whose types have no common comparison. */
    FOREIGN_KEY_TYPES(
            115, ERROR, "%1$s is %2$s, but %3$s, which it refers to, is %4$s.", "Give both columns the same type."),
    /** A foreign key has another number of columns than its target. */
    FOREIGN_KEY_WIDTH(
            116,
            ERROR,
            "%1$s has %2$s referring columns but refers to %3$s columns of %4$s.",
            "Give one target column for each referring column: @References(columns = {…}, target = {…})"),
    /** The target of a foreign key is not a key. */
    FOREIGN_KEY_TARGET_NOT_UNIQUE(
            117,
            ERROR,
            "%1$s refers to (%2$s) of %3$s, which is neither its primary key nor unique.",
            "Refer to the primary key, or declare on the other entity: @Unique(columns = {…})"),
    /** A table has no primary key. */
    NO_PRIMARY_KEY(
            118,
            WARNING,
            "Table %1$s has no primary key.",
            "Mark the accessors that identify a row: @Id\n"
                    + "If no columns do, suppress the warning on the interface: @SuppressWarnings(\"KDG118\")"),
    /** An enum has no constants. */
    ENUM_WITHOUT_VALUES(119, ERROR, "The enum %1$s has no constants.", "Give it at least one."),
    /** An entity has more columns than a Java constructor can have parameters. */
    ROW_TOO_WIDE(
            120,
            ERROR,
            "A row of %1$s would need %2$s parameter slots; a Java constructor has at most 254 beside this.",
            "Split the entity. A long or double needs two slots, so Long and Double with nullable = false save some."),
    /** Two parts of a table or two objects have the same name. */
    DUPLICATE_NAME(121, ERROR, "The name %1$s is used twice: %2$s.", "Rename one of them with its name attribute."),
    /** A class file does not tell whether an accessor can return null. */
    NULLABILITY_OPEN(
            122,
            ERROR,
            "The class file of %2$s does not tell whether %1$s() can be null.",
            "Declare it there: @Column(nullable = false) or @Column(nullable = true)"),
    /** An abstract method of an entity has parameters or returns {@code void}. */
    ACCESSOR_WITH_PARAMETERS(
            123,
            ERROR,
            "%1$s(…) has parameters or returns nothing, so it is not a column, and a generated row cannot "
                    + "implement it.",
            "Make it a default method."),
    /** {@code columns} is set on an accessor, or missing on an entity. */
    COLUMNS_MISPLACED(
            124,
            ERROR,
            "%1$s on %2$s %3$s.",
            "Remove columns on an accessor; on an entity list them: %1$s(columns = {\"a\", \"b\"})"),
    /** {@code @References} names a class that is not an entity. */
    REFERENCE_NOT_ENTITY(
            125,
            ERROR,
            "@References names %1$s, which is not an entity of database %2$s.",
            "Refer to an interface with @Table."),
    /** The name of a database has other characters than allowed. */
    DATABASE_NAME(
            126,
            ERROR,
            "The database name \"%1$s\" does not consist of lower-case letters, digits and _, starting with a letter.",
            "Write for example: @Database(name = \"market\")"),
    /** {@code postgres} is not a supported version. */
    SERVER_VERSION(127, ERROR, "postgres = %1$s is not a supported major version.", "Use one of 14, 15, 16, 17, 18."),
    /** An identity column has another type than an integer, allows nulls or has a default. */
    IDENTITY_MISPLACED(
            128,
            ERROR,
            "%1$s() is an identity column of type %2$s%3$s.",
            "An identity column must be a long, int or short, must not be nullable, and has no default."),
    /** A column has {@code type} together with {@code length}, {@code precision} or {@code scale}. */
    TYPE_TWICE(
            129,
            ERROR,
            "%1$s() has type and also length, precision or scale.",
            "Write them into the type: @Column(type = \"%2$s(…)\")"),
    /** A column of the primary key allows nulls. */
    ID_NULLABLE(
            130,
            ERROR,
            "%1$s() is part of the primary key but allows nulls.",
            "Remove Optional, @Nullable or nullable = true."),
    /** An entity has type parameters. */
    ENTITY_GENERIC(
            131,
            ERROR,
            "%1$s has type parameters.",
            "Move them to a mixin interface, and extend it with concrete types."),
    /** Two packages declare the same database. */
    DUPLICATE_DATABASE(132, ERROR, "Two packages declare database %1$s: %2$s and %3$s.", "Rename one of them."),
    /** Two enums have the same type. */
    ENUM_NAME_SHARED(
            133,
            ERROR,
            "%1$s and %2$s have the same enum type name %3$s.",
            "Rename one of them: @EnumType(name = \"%3$s_2\")"),
    /** An entity is not visible in the package of the generated code. */
    ENTITY_HIDDEN(
            134,
            ERROR,
            "%1$s is not visible in package %2$s, where Kedge generates %3$s.",
            "Make it and every enclosing type public."),
    /** The sources contain a type with the name of a generated type. */
    GENERATED_NAME_TAKEN(
            135,
            ERROR,
            "Kedge generates %1$s, but the sources already have a type with this name.",
            "Rename that type."),
    /** A nullable column has a primitive type. */
    PRIMITIVE_NULLABLE(
            136,
            ERROR,
            "%1$s() allows nulls, but returns %2$s, which cannot be null.",
            "Return an Optional, or remove nullable = true."),
    /** The runtime is not on the class path of the compiler. */
    RUNTIME_MISSING(
            137,
            ERROR,
            "Kedge cannot generate code for database %1$s: its runtime is not on the class path.",
            "Add the dependency dev.kedge:kedge-runtime"),
    /** {@code scale} is set without {@code precision}. */
    SCALE_WITHOUT_PRECISION(
            138,
            ERROR,
            "%1$s() has scale = %2$s but no precision.",
            "Give both: @Column(precision = 18, scale = %2$s)"),
    /** {@code length} or {@code precision} is out of PostgreSQL's range. */
    SIZE_OUT_OF_RANGE(139, ERROR, "%1$s = %2$s is out of PostgreSQL's range.", "Use a number from 1 to %3$s."),
    /** A SQL expression is empty. */
    EXPRESSION_EMPTY(140, ERROR, "%1$s is empty.", "Write a SQL expression, or remove the attribute."),
    /** Another annotation processor generated an entity too late. */
    ENTITY_LATE(
            141,
            ERROR,
            "%1$s was generated after Kedge generated the schema of database %2$s.",
            "Move the entities to a module of their own, and compile it after the processor that generates them."),
    /** A column has the name of a system column. */
    SYSTEM_COLUMN(
            142,
            ERROR,
            "%1$s is a system column, which every PostgreSQL table has.",
            "Rename it: @Column(name = \"%2$s_\")"),
    /** A feature needs a newer server than the oldest one that the database supports. */
    FEATURE_NEEDS_SERVER(
            143,
            ERROR,
            "%1$s uses %2$s, which needs PostgreSQL %3$s or later; this database supports %4$s and later.",
            "Remove it, or raise the oldest version: @Database(postgres = %3$s)"),
    /** A unique key of a partitioned table does not include its partition key. */
    PARTITION_KEY_NOT_IN_KEY(
            144,
            ERROR,
            "%1$s is unique on (%2$s), but table %3$s is partitioned by %4$s: PostgreSQL cannot enforce "
                    + "uniqueness across partitions.",
            "Add every column that the table and its partitions are partitioned by. A table that is "
                    + "partitioned by an expression can have no unique key."),
    /** The bounds of a partition do not fit the partitioning of its table. */
    PARTITION_BOUNDS(
            145, ERROR, "The bounds of partition %1$s are %2$s, but %3$s is partitioned by %4$s.", "Write %5$s"),
    /** A partition belongs to a table that does not exist or is not partitioned. */
    PARTITION_PARENT(
            146,
            ERROR,
            "Partition %1$s belongs to %2$s, which %3$s.",
            "Name the table, or one of its partitions that is itself partitioned: @Partition(of = \"…\", …)"),
    /** A partitioned table has something that PostgreSQL supports only on other tables. */
    PARTITIONED_CANNOT(147, ERROR, "%1$s is partitioned and %2$s.", "%3$s"),
    /** A privilege cannot be granted on this kind of object or column. */
    PRIVILEGE_MISFIT(148, ERROR, "%1$s cannot be granted on %2$s: %3$s.", "%4$s"),
    /** {@code on} of a right does not name an object. */
    SECURABLE_SYNTAX(
            149,
            ERROR,
            "on = \"%1$s\" does not name an object that %2$s can apply to: %3$s.",
            "Write a kind and a name, such as SEQUENCE invoice_number, FUNCTION net_price(numeric) or SCHEMA archive."),
    /** A generated column has a default or an identity. */
    GENERATED_MISPLACED(
            150,
            ERROR,
            "%1$s is a generated column%2$s.",
            "Remove the default or the identity; the value of a generated column is computed."),
    /** A virtual column has no expression. */
    VIRTUAL_MISPLACED(
            151,
            ERROR,
            "%1$s() is virtual, but has no expression that computes it.",
            "Write the expression: @Column(generated = \"…\", virtual = true)"),
    /** A column whose type is not collatable has a collation. */
    COLLATION_MISPLACED(
            152, ERROR, "%1$s is %2$s, which has no collation.", "Remove collation; only text types have one."),
    /** A column of a fixed-length type has a storage or compression. */
    STORAGE_MISPLACED(
            153,
            ERROR,
            "%1$s is %2$s, whose values have a fixed length, so %3$s has no effect.",
            "Remove it; only values of variable length can be compressed or stored out of line."),
    /** A collation is not a name. */
    COLLATION_MALFORMED(
            154, ERROR, "\"%1$s\" is not the name of a collation.", "Write it as in SQL: collation = \"\\\"C\\\"\""),
    /** A storage parameter is malformed or set twice. */
    PARAMETER_MALFORMED(
            155, ERROR, "The storage parameter \"%1$s\" %2$s.", "Write name=value: parameters = \"fillfactor=70\""),
    /** A generated column refers to another one. */
    GENERATED_FROM_GENERATED(
            156,
            ERROR,
            "%1$s is computed from %2$s, which is itself a generated column.",
            "Write the expression of the other column in its place."),
    /** A key or index uses a virtual column. */
    VIRTUAL_IN_KEY(
            157,
            ERROR,
            "%1$s uses column %2$s, which is virtual, so its values are not stored.",
            "Remove virtual = true from the column."),
    /** A logged table refers to an unlogged one. */
    UNLOGGED_REFERRED_TO(
            158,
            ERROR,
            "%1$s is logged, but refers to %2$s, which is unlogged and empty after a crash.",
            "Make both unlogged, or neither: @Table(unlogged = true)"),
    /** An action of a foreign key would write a generated column. */
    GENERATED_REFERENCE(
            159,
            ERROR,
            "%1$s writes column %2$s when a row that it refers to changes, but that column is generated.",
            "Remove the action; only onDelete = References.Action.CASCADE or RESTRICT is possible."),
    /** A key of an index is malformed. */
    INDEX_KEY_MALFORMED(
            160,
            ERROR,
            "\"%1$s\" is not a key of an index: %2$s.",
            "Write a column, a function call or an expression in parentheses, then optionally COLLATE, an "
                    + "operator class, ASC or DESC, NULLS FIRST or LAST: \"price DESC NULLS LAST\""),
    /** An element of an exclusion constraint is malformed. */
    EXCLUSION_ELEMENT_MALFORMED(
            161,
            ERROR,
            "\"%1$s\" is not an element of an exclusion constraint: %2$s.",
            "Write an index key, then WITH and an operator: \"room WITH =\""),
    /** The columns of the primary key are given in two ways. */
    PRIMARY_KEY_TWICE(
            162,
            ERROR,
            "@PrimaryKey on %1$s names columns, and %2$s() is marked @Id.",
            "Keep one of them: remove columns from @PrimaryKey, or @Id from the accessors."),
    /** {@code @PrimaryKey} has no columns. */
    PRIMARY_KEY_WITHOUT_COLUMNS(
            163,
            ERROR,
            "@PrimaryKey on %1$s names no columns, and no accessor is marked @Id.",
            "Name them: @PrimaryKey(columns = {\"a\", \"b\"})   or mark accessors: @Id"),
    /** {@code onDeleteColumns} does not fit the foreign key. */
    ON_DELETE_COLUMNS(
            164,
            ERROR,
            "%1$s changes the columns %2$s on deletion, but %3$s.",
            "Name referring columns only, with onDelete = References.Action.SET_NULL or SET_DEFAULT."),
    /** The target of a foreign key is a deferrable key. */
    FOREIGN_KEY_TARGET_DEFERRABLE(
            165,
            ERROR,
            "%1$s refers to (%2$s) of %3$s, whose key is deferrable; PostgreSQL does not allow that.",
            "Remove deferral from that key, or refer to another key."),
    /** The method of an index does not support one of its features. */
    INDEX_METHOD_LACKS(
            166,
            ERROR,
            "%1$s has %2$s, which the index method %3$s does not support.",
            "Remove it, or use another method: %4$s"),
    /** A column is listed twice. */
    COLUMN_TWICE(167, ERROR, "%1$s names the column %2$s twice.", "Name it once."),
    /** {@code nullsNotDistinct} is set on an index that is not unique. */
    NULLS_NOT_DISTINCT_ALONE(
            168,
            ERROR,
            "%1$s treats nulls as equal, but is not unique.",
            "Remove nullsNotDistinct, or make it unique = true."),
    /** The options of a sequence contradict each other or its type. */
    SEQUENCE_OPTIONS(170, ERROR, "The options of %1$s are invalid: %2$s.", "%3$s"),
    /** A sequence is owned by a column that does not exist or is in another schema. */
    SEQUENCE_OWNER(
            171,
            ERROR,
            "Sequence %1$s is owned by %2$s, which %3$s.",
            "Name a column of a table in the same schema: ownedBy = \"table.column\""),
    /** A composite type or domain contains itself. */
    TYPE_CIRCLE(
            172, ERROR, "The type %1$s contains itself, by way of %2$s.", "Remove one of these types from the other."),
    /** A composite type has no attributes. */
    COMPOSITE_WITHOUT_ATTRIBUTES(
            173,
            ERROR,
            "The composite type %1$s has no attributes.",
            "Give it one: attributes = @CompositeType.Attribute(name = \"…\", type = \"…\")"),
    /** An attribute is set that a check of a domain does not support. */
    CHECK_OF_DOMAIN(
            174,
            ERROR,
            "%1$s is set on a check of domain %2$s, where it does not apply.",
            "Remove it; only a check of a table has it."),
    /** {@code @Replaced} names a value or constant that does not fit. */
    REPLACED_UNKNOWN(
            175,
            ERROR,
            "@Replaced of %1$s names %2$s, which %3$s.",
            "Write @Replaced(value = \"a removed value\", by = \"an existing constant\")"),
    /** An object is declared twice. */
    DECLARED_TWICE(
            176, ERROR, "%1$s %2$s is declared twice.", "Remove one of the annotations, or rename one of the objects."),
    /** A foreign key compares columns of different types. */
    FOREIGN_KEY_OTHER_TYPE(
            177,
            WARNING,
            "%1$s is %2$s, but %3$s, which it refers to, is %4$s; PostgreSQL converts at every comparison.",
            "Give both columns the same type, or keep them as they are: @SuppressWarnings(\"KDG177\")"),
    /** A constraint is added to a domain that an array or composite value contains. */
    DOMAIN_INSIDE(
            178,
            ERROR,
            "Domain %1$s cannot validate %2$s while %3$s contains it in an array or composite value: "
                    + "PostgreSQL does not check values there.",
            "Set notValid = true on the check, which then applies to new values; leave the domain nullable."),
    /** Neither or both of {@code sql} and {@code file} are set. */
    SQL_OR_FILE(
            180,
            ERROR,
            "%1$s has %2$s.",
            "Give exactly one of them: the SQL in sql, or in file the name of a resource that contains it."),
    /** The resource that {@code file} names does not exist. */
    SQL_FILE_MISSING(
            181,
            ERROR,
            "There is no resource %1$s.",
            "Create src/main/resources/%1$s. A name that does not start with / is relative to the package."),
    /** The SQL of {@code @Routine} does not create a routine. */
    NO_ROUTINE(
            182,
            ERROR,
            "This statement does not create a function, procedure or aggregate: %1$s",
            "Write it as in PostgreSQL: CREATE FUNCTION name(arguments) RETURNS type LANGUAGE sql AS $$ … $$"),
    /** The SQL of {@code @Routine} or {@code @View} has more than one statement. */
    SEVERAL_STATEMENTS(
            183,
            ERROR,
            "%1$s contains %2$s statements.",
            "Keep one; each function and procedure has a @Routine of its own."),
    /** An interface is a table and a view. */
    TABLE_AND_VIEW(
            184,
            ERROR,
            "%1$s has both @Table and @View.",
            "Remove one. A view needs an interface of its own, even if it shows the rows of one table."),
    /** A view or its column has an annotation or attribute for tables only. */
    NOT_OF_VIEW(
            185,
            ERROR,
            "%1$s is on %2$s, which belongs to a view.",
            "Remove it: views have no constraints or settings of this kind. On a column of a view, only "
                    + "name, type, nullable and comment are possible."),
    /** A view has an annotation or attribute for the other kind of view. */
    NOT_OF_THIS_VIEW(186, ERROR, "%1$s is on a view that is %2$s.", "Remove it, or set materialized = %3$s."),
    /** Two routines have the same name and arguments. */
    DUPLICATE_ROUTINE(
            187, ERROR, "Two routines have the signature %1$s.", "Remove one, or change its name or its arguments."),
    /** A policy has a condition that does not apply to its command. */
    POLICY_CONDITION(
            188,
            ERROR,
            "Policy %1$s for %2$s has %3$s, which does not apply to this command.",
            "Remove it: INSERT uses only check, SELECT and DELETE use only using."),
    /** A revoked privilege is not a default privilege of the role. */
    REVOCATION_MISFIT(189, ERROR, "%1$s cannot be revoked from %2$s on %3$s: %4$s.", "%5$s"),
    /** A column has a serial type. */
    SERIAL_TYPE(
            190,
            ERROR,
            "%1$s() has the type %2$s, which is not a real type but an integer with a sequence as its default.",
            "Use an identity column, as in the SQL standard: @Identity %3$s %1$s();\n"
                    + "Or keep a serial column of an older table: @Serial %3$s %1$s();"),
    /** The kind of an {@code @Sql} object is unknown. */
    SQL_OBJECT_KIND(
            194,
            ERROR,
            "@Sql cannot declare objects of the kind \"%1$s\".",
            "Use one of these: %2$s. Tables, views, routines, types and other objects have annotations of their own."),
    /** An {@code @Sql} object would contain a password. */
    SQL_OBJECT_SECRET(
            195,
            ERROR,
            "%1$s contains a password, but declarations are committed and printed.",
            "Create it when you set up the server. Kedge lists it as unmanaged and does not change it."),
    /** The name of an {@code @Sql} object is not valid for its kind. */
    SQL_OBJECT_NAME(
            196,
            ERROR,
            "\"%1$s\" is not a valid name for the kind \"%2$s\".",
            "Write it in this form: name = \"%3$s\""),
    /** The statements of an {@code @Sql} object are missing, or contain a command that is not allowed. */
    SQL_OBJECT_STATEMENT(197, ERROR, "The %2$s statements of %1$s %3$s.", "%4$s"),
    /** An {@code @Sql} object depends on an object that is not declared. */
    SQL_OBJECT_DEPENDENCY(
            198,
            ERROR,
            "%1$s depends on \"%2$s\", which is not declared.",
            "Give the name of a declared table, view, routine, type or sequence, or the kind and name of another @Sql object:"
                    + " dependsOn = \"text search dictionary stems\""),
    /** An {@code @Sql} object changes, but cannot be dropped and created again because others depend on it. */
    SQL_OBJECT_IN_USE(
            199,
            ERROR,
            "The create statements of %1$s have changed, but the object cannot be dropped because others depend on it: %2$s.",
            "Give the statements that change the existing object: alter = \"ALTER …\"\n"
                    + "Or remove the objects that depend on it, accept that change, and then declare them again."),
    /** An enum that is stored as text has a comment. */
    COMMENT_WITHOUT_TYPE(
            700,
            ERROR,
            "%1$s is stored as text, so no type exists that could have the comment.",
            "Remove comment, or give it to the columns: @Column(comment = \"…\")"),
    /** A trigger of a view has a state. */
    TRIGGER_STATE_OF_VIEW(
            701,
            ERROR,
            "Trigger %1$s of view %2$s has a state, but PostgreSQL can enable and disable only triggers of tables.",
            "Remove state, or remove the trigger if it must not fire."),
    /** The SQL of {@code @Routine} creates an aggregate in the syntax that was used before PostgreSQL 8.2. */
    AGGREGATE_SYNTAX(
            710,
            ERROR,
            "Aggregate %1$s has its argument type among its options (basetype), as before PostgreSQL 8.2.",
            "Write the types of the arguments before the options: CREATE AGGREGATE %1$s (%2$s) (SFUNC = …, STYPE = …)"),
    /** A collation has options that its provider does not have, or lacks a locale. */
    COLLATION_OPTIONS(711, ERROR, "Collation %1$s %2$s.", "%3$s"),
    /** The name of a function, operator class or type in an annotation is not a name. */
    NAME_OF_SUPPORT(
            712,
            ERROR,
            "%1$s is not a name: %2$s",
            "Write it as in SQL, with its schema if necessary: float8mi   or   tool.\"Distance\""),
    /** An interface with {@code @Partition} extends neither an entity nor another partition. */
    PARTITION_WITHOUT_TABLE(
            720,
            ERROR,
            "@Partition is on %1$s, which extends neither an entity of database %2$s nor the interface of a partition.",
            "Let it extend the entity whose table it is a part of: interface %1$s extends Price"),
    /** An interface with {@code @Partition} declares an accessor that its entity does not have. */
    PARTITION_COLUMN(
            721,
            ERROR,
            "%1$s() is not an accessor of %2$s, but a partition has the columns of its table.",
            "Declare it in %2$s, or remove it here."),
    /** An accessor of a partition has an annotation, or an attribute of {@code @Column}, in which a partition cannot differ. */
    PARTITION_COLUMN_ATTRIBUTE(
            722,
            ERROR,
            "%1$s on %2$s() cannot differ from the column of the table.",
            "Remove %1$s. A partition may have nullable = false, defaultSql, comment, statistics, options and backfill of its own."),
    /** A retired column is not in the committed schema. */
    RETIRED_COLUMN_UNKNOWN(
            730,
            ERROR,
            "Column %1$s cannot be retired: the committed schema does not have it.",
            "Remove it from retired. %2$s"),
    /** A retired column still has its accessor. */
    RETIRED_COLUMN_DECLARED(
            731,
            ERROR,
            "Column %1$s is retired, but accessor %2$s() declares it.",
            "Remove the accessor, or remove the column from retired."),
    /** A retired table is not in the committed schema. */
    RETIRED_TABLE_UNKNOWN(
            732,
            ERROR,
            "Table %1$s cannot be retired: the committed schema does not have it.",
            "Remove it from retired. %2$s"),
    /** A retired table still has its entity. */
    RETIRED_TABLE_DECLARED(
            733,
            ERROR,
            "Table %1$s is retired, but %2$s declares it.",
            "Remove the entity, or remove the table from retired."),
    /** A column cannot be retired, because rows need a value in it. */
    RETIRED_COLUMN_IN_KEY(
            734,
            ERROR,
            "Column %1$s cannot be retired: it is part of the %2$s, so every new row needs a value in it.",
            "Keep its accessor. If the column shall go, change the key first."),
    /** An index cannot be the replica identity of a table. */
    REPLICA_IDENTITY_INDEX(
            740,
            ERROR,
            "Index %2$s cannot be the replica identity of %1$s: %3$s.",
            "Name a unique index or key over NOT NULL columns that is neither partial nor deferrable%4$s, or set replicaIdentity = "
                    + "ReplicaIdentity.FULL instead of replicaIdentityIndex."),
    /** A table cannot be clustered on an index. */
    CLUSTER_INDEX(741, ERROR, "%1$s cannot be clustered on %2$s: %3$s.", "Remove cluster%4$s."),
    /** A replica identity is declared in two ways. */
    REPLICA_IDENTITY_TWICE(
            742,
            ERROR,
            "The replica identity is %1$s, but also index %2$s.",
            "Remove replicaIdentity or replicaIdentityIndex."),
    /** A statistics target or an option of a column is out of range. */
    COLUMN_STATISTICS(
            743,
            ERROR,
            "Column %1$s cannot have %2$s: %3$s.",
            "Remove it from @Column, or change it: statistics is from 0 to 10000, and options has n_distinct and "
                    + "n_distinct_inherited, each a number of at least -1."),
    /** The server does not accept a statistics object. */
    STATISTICS_OBJECT(
            744,
            ERROR,
            "Statistics %1$s of %2$s cannot be created: %3$s.",
            "Change @Statistics(name = \"%1$s\"): list two to eight different columns and expressions, or one expression without "
                    + "kinds; target is from 0 to 10000."),
    /** A key without overlaps has no column but the range. */
    WITHOUT_OVERLAPS_ALONE(
            747,
            ERROR,
            "Key %1$s is WITHOUT OVERLAPS, but %2$s is its only column.",
            "List the columns in which rows are compared before the range, or forbid all overlaps: "
                    + "@Exclude(elements = \"%2$s WITH &&\")"),
    /** The last column of a key without overlaps is no range. */
    WITHOUT_OVERLAPS_TYPE(
            748,
            ERROR,
            "Key %1$s is WITHOUT OVERLAPS, but its last column %2$s is %3$s, which is neither a range nor a multirange.",
            "List the column with the range last."),
    /** A key without overlaps compares values for which only an extension has operators. */
    WITHOUT_OVERLAPS_NEEDS_GIST(
            749,
            WARNING,
            "Key %1$s is WITHOUT OVERLAPS, and only the extension btree_gist lets its index compare %2$s, which is %3$s.",
            "Declare the extension on the package: @Extension(name = \"btree_gist\")\n"
                    + "If every database has it already, suppress the warning: @SuppressWarnings(\"KDG749\")"),
    /** A foreign key with a period has no other column. */
    PERIOD_ALONE(
            750,
            ERROR,
            "Foreign key %1$s has a period, but %2$s is its only column.",
            "List the other columns of the key that it refers to before the period."),
    /** A foreign key with a period has an action, which the server does not support. */
    PERIOD_ACTION(
            751,
            ERROR,
            "Foreign key %1$s has a period and the action %2$s, but with a period PostgreSQL has no actions.",
            "Leave onDelete and onUpdate out."),
    /** A foreign key with a period refers to a key that is not without overlaps. */
    PERIOD_WITHOUT_KEY(
            752,
            ERROR,
            "Foreign key %1$s has a period, but the key (%2$s) of %3$s is not WITHOUT OVERLAPS.",
            "Leave period out, or add withoutOverlaps = true to the key."),
    /** A foreign key without a period refers to a key without overlaps. */
    PERIOD_MISSING(
            753,
            ERROR,
            "Foreign key %1$s has no period, but the key (%2$s) of %3$s is WITHOUT OVERLAPS.",
            "Add the period: @References(period = true)"),
    /** A serial column has another type than an integer, a default, an identity or a generated value. */
    SERIAL_MISPLACED(
            760,
            ERROR,
            "%1$s() is a serial column of type %2$s%3$s.",
            "A serial column must be a long, int or short, and has no default of its own, no @Identity and no generated value."),
    /** The type of a column resembles one of the server's types. */
    TYPE_UNKNOWN(
            761,
            WARNING,
            "%1$s has the type %2$s, which neither PostgreSQL nor this database declares. Did you mean %3$s?",
            "Correct the type: type = \"%3$s\"\n"
                    + "If the database has it from elsewhere, suppress the warning: @SuppressWarnings(\"KDG761\")"),
    /** An expression calls a function that resembles one of the server's functions. */
    FUNCTION_UNKNOWN(
            762,
            WARNING,
            "%1$s calls %2$s(), which neither PostgreSQL nor this database declares. Did you mean %3$s()?",
            "Correct the call, or declare the function: @Function\n"
                    + "If the database has it from elsewhere, suppress the warning: @SuppressWarnings(\"KDG762\")");

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
