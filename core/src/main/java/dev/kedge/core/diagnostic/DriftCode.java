package dev.kedge.core.diagnostic;

import static dev.kedge.core.diagnostic.Severity.ERROR;
import static dev.kedge.core.diagnostic.Severity.WARNING;

import dev.kedge.core.stability.Stable;

/** Rules of the differences between entities and the committed schema, and of decisions: KDG2xx. */
@Stable
public enum DriftCode implements Code {
    /** A database has no committed schema yet. */
    NO_SNAPSHOT(201, ERROR, "Database %1$s has no committed schema yet: %2$s was not found.", """
            Create it with its first revision:
            {accept --message="Create the schema"}
            If the file exists elsewhere, name its parent folder with -Akedge.dir=<folder>."""),
    /** The entities differ from the committed schema. */
    DRIFT_SUMMARY(202, ERROR, "The entities of database %1$s differ from its committed schema in %2$s.", "%3$s"),
    /** A change of the entities is not in any revision. */
    DRIFT(203, ERROR, "No revision contains this change yet: %1$s.", ""),
    /** A column may have been renamed. */
    COLUMN_RENAMED_OR_NEW(
            204,
            ERROR,
            "%1$s.%2$s was removed and %1$s.%3$s of the same type was added: Kedge does not guess whether "
                    + "it is a rename.",
            "Renamed, keep the values:    @Was(\"%2$s\")   or  {--rename=%1$s.%2$s:%3$s}\n"
                    + "Another column, drop values: {--drop=%1$s.%2$s}"),
    /** A table may have been renamed. */
    TABLE_RENAMED_OR_NEW(
            205,
            ERROR,
            "Table %1$s was removed and %2$s with the same columns was added: Kedge does not guess whether "
                    + "it is a rename.",
            "Renamed, keep the rows:    @Was(\"%1$s\")   or  {--rename=%1$s:%2$s}\n"
                    + "Another table, drop rows:  {--drop=%1$s}"),
    /** A new column forbids nulls and has no value for existing rows. */
    NEEDS_BACKFILL(
            206,
            ERROR,
            "%1$s does not allow nulls, but existing rows would have no value for it.",
            "Give the value for existing rows: @Column(backfill = \"…\"), or a default for all rows: "
                    + "@Column(defaultValue = \"…\")"),
    /** A change of type needs a conversion. */
    NEEDS_USING(
            207,
            ERROR,
            "PostgreSQL cannot convert %1$s from %2$s to %3$s automatically.%6$s",
            "Give the conversion: @Column(using = \"%4$s\")   or  {--using='%1$s=%5$s'}"),
    /** A step has a hazard that is not acknowledged. */
    HAZARD_NOT_ALLOWED(208, ERROR, "%1$s", "If that is intended: {--allow=%2$s}"),
    /** An option names an object that does not exist. */
    DECISION_WITHOUT_OBJECT(209, ERROR, "%1$s names %2$s, which %3$s.", "The %4$s."),
    /** An option is malformed. */
    DECISION_SYNTAX(210, ERROR, "%1$s is malformed.", "Write %2$s"),
    /** The former name in {@code @Was} is not in the committed schema. */
    WAS_UNKNOWN(
            211,
            ERROR,
            "@Was(\"%1$s\") does not name a former object of %2$s.",
            "Correct the former name, or remove the annotation."),
    /** {@code postgres} is lower than the version that a revision was written for. */
    SERVER_LOWERED(
            212,
            ERROR,
            "postgres = %1$s, but revision %2$s contains SQL written for PostgreSQL %3$s.",
            "Raise it: @Database(postgres = %3$s)"),
    /** The entities do not differ from the committed schema. */
    NOTHING_TO_ACCEPT(213, WARNING, "The entities and the committed schema are equal; there is nothing to write.", ""),
    /** A revision has no message. */
    MESSAGE_MISSING(214, ERROR, "A revision needs a message.", "Describe the change: %1$s"),
    /** An enum type may have been renamed. */
    ENUM_RENAMED_OR_NEW(
            215,
            ERROR,
            "Enum %1$s was removed and %2$s with the same values was added: Kedge does not guess whether it "
                    + "is a rename.",
            "Renamed:      @Was(\"%1$s\")   or  {--rename=%1$s:%2$s}\nAnother type: {--drop=%1$s}"),
    /** An option has no effect. */
    DECISION_UNUSED(216, ERROR, "%1$s has no effect: %2$s.", "%3$s"),
    /** The partitioning of an existing table changes. */
    PARTITIONING_FIXED(
            217,
            ERROR,
            "%1$s is %2$s and would become %3$s; PostgreSQL cannot change the partitioning of a table.",
            "Keep the rows in two revisions: first rename the table, {--rename=%1$s:%4$s}   then declare a "
                    + "new %1$s with %4$s as one of its partitions, or copy the rows from it with a data step."),
    /** A partition may have been renamed. */
    PARTITION_RENAMED_OR_NEW(
            218,
            ERROR,
            "Partition %1$s was removed and %2$s with the same bounds was added: Kedge does not guess "
                    + "whether it is a rename.",
            "Renamed, keep the rows:       was = \"%1$s\"   or  {--rename=%1$s:%2$s}\n"
                    + "Another partition, drop rows: {--drop=%1$s}"),
    /** A column of a partition key is dropped or changes its type. */
    PARTITION_KEY_FIXED(
            219,
            ERROR,
            "%2$s is partitioned by %1$s; PostgreSQL cannot drop such a column or change its type.",
            "Leave it as it is, or declare a new table and copy the rows with a data step."),
    /** An existing column forbids nulls and has no backfill. */
    NULLS_UNFILLED(
            220,
            WARNING,
            "Column %1$s no longer allows nulls; if a row contains a null, the revision fails when it "
                    + "checks the column.",
            "If there may be nulls, replace them: @Column(backfill = \"…\"), or {--backfill='%1$s=…'}"),
    /** A table moves to a schema that has an object with the name of one of its partitions. */
    PARTITION_NAME_TAKEN(
            221,
            ERROR,
            "Table %1$s moves to another schema together with partition %2$s, but %3$s already exists there.",
            "Rename the partition first, in a revision of its own: @Partition(name = \"%4$s\", was = \"%5$s\", …)"),
    /** A value of an enum type was removed. */
    ENUM_VALUE_REMOVED(230, ERROR, "The value %1$s of enum %2$s was removed, but rows may contain it.", """
            It has another name:  @Was("%1$s") on the constant   or  {--rename=%2$s.%1$s:…}
            Rows get another:     @Replaced(value = "%1$s", by = "%3$s") on the enum
            No row has it:        {--drop=%2$s.%1$s}"""),
    /** A sequence, domain or another object may have been renamed. */
    OBJECT_RENAMED_OR_NEW(
            231,
            ERROR,
            "%1$s %2$s was removed and %3$s with the same definition was added: Kedge does not guess "
                    + "whether it is a rename.",
            "Renamed:  was = \"%2$s\"   or  {--rename=%2$s:%3$s}\nAnother:  {--drop=%2$s}"),
    /** The underlying type of a domain changes. */
    DOMAIN_TYPE_CHANGED(
            232,
            ERROR,
            "Domain %1$s is based on %2$s and cannot change to %3$s while it is in use: PostgreSQL has no "
                    + "statement for that.",
            "Declare another domain with the new type, change the columns to it, and then remove this one."),
    /** The type of an attribute changes while columns use the composite type. */
    ATTRIBUTE_TYPE_CHANGED(
            233,
            ERROR,
            "%1$s is %2$s and cannot change to %3$s while columns use %4$s: PostgreSQL refuses that even "
                    + "without rows.",
            "Declare another composite type, change the columns to it with using, and then remove this one."),
    /** A schema may have been renamed. */
    NAMESPACE_RENAMED_OR_NEW(
            234,
            ERROR,
            "Schema %1$s was removed and %2$s has objects with the same names: Kedge does not guess whether "
                    + "it is a rename.",
            "Renamed, all in it stays:  {--rename=%1$s:%2$s}\nAnother schema:            {--drop=%1$s}"),
    /** A view may have been renamed. */
    VIEW_RENAMED_OR_NEW(
            235,
            ERROR,
            "View %1$s was removed and %2$s with the same query was added: Kedge does not guess whether it "
                    + "is a rename.",
            "Renamed:      @Was(\"%1$s\")   or  {--rename=%1$s:%2$s}\nAnother view: {--drop=%1$s}"),
    /** A function must be dropped that a generated column calls. */
    ROUTINE_UNDER_GENERATED(
            236,
            ERROR,
            "The generated column %1$s is computed by %2$s, which calls a function that must be dropped to "
                    + "change its arguments or result.",
            "Give the new function another name, and call it in the column."),
    /** A column or table is dropped whose retirement is in no release yet. */
    RETIREMENT_UNRELEASED(
            240,
            ERROR,
            "%1$s is dropped, but revision %2$s, which retired it, is in no release yet: code that uses it may still run.",
            "Keep it retired until a release with that revision is recorded and runs everywhere: {release @tag=%3$s}"),
    /** Inserts that leave out a retired column would fail. */
    RETIRED_COLUMN_REQUIRED(
            241,
            ERROR,
            "%1$s is retired, but rows cannot be inserted without it: it does not allow nulls and has no default.",
            "Give new rows a value that older code can read: {--default='%1$s=%2$s'}\n"
                    + "Or allow nulls, which older code may fail to read: %3$s"),
    /** A retired column is part of a unique key, so a default does not help. */
    RETIRED_COLUMN_UNIQUE(
            242,
            ERROR,
            "%1$s is retired, but is part of the unique key %2$s: rows that get the same default would collide.",
            "Allow nulls, which do not collide, but which older code may fail to read: %3$s"),
    /** The default of accept is for a column that is not retired. */
    DEFAULT_NOT_RETIRED(
            243,
            ERROR,
            "{--default=%1$s} gives a default for %2$s, which is not retired.",
            "Declare the default at the accessor: @Column(defaultSql = \"%3$s\")"),
    /** Rows without a retired column would have a null in it, which something else than the column refuses. */
    RETIRED_COLUMN_NULLS_REFUSED(
            245,
            ERROR,
            "%1$s is retired and has no default, but %2$s refuses nulls in it.",
            "Give new rows a value that older code can read: {--default='%1$s=%3$s'}"),
    /** A retired column allows nulls from now on, and no value is known for them should it forbid them again. */
    RETIRED_COLUMN_WAY_DOWN(
            246,
            ERROR,
            "%1$s allows nulls from now on, but a downgrade needs a value in their place, and none is known that fits.",
            "Give one: {--backfill='%1$s=…'}"),
    /** The definition of a range type changes while it is in use. */
    RANGE_TYPE_CHANGED(
            256,
            ERROR,
            "Range type %1$s cannot change to %3$s while %2$s uses it: PostgreSQL has no statement for that.",
            "Declare another range type with the new definition, change what uses this one to it, and then remove this one."),
    /** The definition of a collation changes while it is in use. */
    COLLATION_CHANGED(
            257,
            ERROR,
            "Collation %1$s cannot change to %3$s while %2$s uses it: PostgreSQL has no statement for that.",
            "Declare another collation with the new options, change what uses this one to it, and then remove this one."),
    /** A function must be dropped that a range type uses. */
    ROUTINE_UNDER_RANGE(
            258,
            ERROR,
            "Range type %1$s uses function %2$s, which must be dropped to change its arguments or result.",
            "Give the new function another name, and declare another range type that uses it."),
    /** A column changes to a type in which no value of the old type has a meaning. */
    NO_CONVERSION(
            270,
            ERROR,
            "%1$s changes from %2$s to %3$s, but no value of the old type has a meaning in the new one.",
            "Give the new values; the old ones are lost: @Column(using = \"%4$s\")   or  {--using='%1$s=%5$s'}");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and a number
    private final Rule rule;

    DriftCode(int number, Severity severity, String message, String remedy) {
        this.rule = new Rule(number, severity, message, remedy);
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
