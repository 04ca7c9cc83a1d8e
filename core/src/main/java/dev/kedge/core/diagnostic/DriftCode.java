package dev.kedge.core.diagnostic;

import static dev.kedge.core.diagnostic.Severity.ERROR;
import static dev.kedge.core.diagnostic.Severity.WARNING;

import dev.kedge.core.stability.Stable;

/** Rules of the differences between entities and the committed schema, and of decisions: KDG2xx. */
@Stable
public enum DriftCode implements Code {
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
    NEEDS_BACKFILL(
            206,
            ERROR,
            "%1$s admits no null, but rows that are there would have none.",
            "Say what they get: @Column(backfill = \"…\"), or a default for all: @Column(defaultValue = \"…\")"),
    NEEDS_USING(
            207,
            ERROR,
            "PostgreSQL cannot turn %1$s from %2$s into %3$s by itself.%6$s",
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
    ENUM_RENAMED_OR_NEW(
            215,
            ERROR,
            "Enum %1$s is gone and %2$s of the same values is new: Kedge does not guess whether it is a rename.",
            "Renamed:      @Was(\"%1$s\")   or  {--rename=%1$s:%2$s}\nAnother type: {--drop=%1$s}"),
    DECISION_UNUSED(216, ERROR, "%1$s decides nothing: %2$s.", "%3$s"),
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
    NULLS_UNFILLED(
            220,
            WARNING,
            "Column %1$s admits nulls and forbids them from now on; a row with a null stops the revision where it proves that there is none.",
            "If there may be some, say what takes their place: @Column(backfill = \"…\"), or {--backfill='%1$s=…'}"),
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
    NO_CONVERSION(
            270,
            ERROR,
            "%1$s changes from %2$s to %3$s, but no value of the old type means anything in the new one.",
            "Say what takes the place of its values, which are lost: @Column(using = \"%4$s\")   or  {--using='%1$s=%5$s'}");

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
