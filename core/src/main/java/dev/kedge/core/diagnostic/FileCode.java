package dev.kedge.core.diagnostic;

import static dev.kedge.core.diagnostic.Severity.ERROR;

import dev.kedge.core.stability.Stable;

/** Rules of committed files: KDG3xx. */
@Stable
public enum FileCode implements Code {
    /** A committed file does not conform to its format. */
    FILE_MALFORMED(301, ERROR, "%1$s", "Expected %2$s. If you did not mean to edit it: git checkout -- %3$s"),
    /** A committed file has a newer format. */
    FORMAT_TOO_NEW(302, ERROR, "Format %1$s is newer than this Kedge reads (%2$s).", "This needs Kedge %3$s or later."),
    /** A committed file has git conflict markers. */
    CONFLICT_MARKERS(
            303,
            ERROR,
            "The file contains git conflict markers.",
            "In snapshot.jsonl leave them, resolve the entities, and rebuild it from the revisions: "
                    + "{merge}\n"
                    + "In a file of a revision take one side: git checkout --ours FILE   or --theirs"),
    /** The snapshot lists a revision that has no folder. */
    REVISION_NOT_THERE(
            304,
            ERROR,
            "snapshot.jsonl lists revision %1$s, but its folder is missing.",
            "Restore it from git: git checkout -- %2$s   or remove the line if the revision was discarded."),
    /** A revision has a folder but is not in the snapshot. */
    REVISION_NOT_LISTED(
            305,
            ERROR,
            "The folder of revision %1$s exists, but snapshot.jsonl does not list it.",
            "If it came with a git merge: {merge}\nOtherwise delete the folder."),
    /** The parent of a revision does not exist. */
    MISSING_PARENT(
            306,
            ERROR,
            "Can't locate revision %1$s, the parent of %2$s.",
            "Restore it from git: git log --diff-filter=D --summary -- '*_%1$s_*'   names the commit that deleted it,\n"
                    + "git checkout <commit>^ -- '*_%1$s_*'   brings it back. Or correct parents in revision.json."),
    /** The folder has several heads. */
    TWO_HEADS(
            307,
            ERROR,
            "There are %1$s heads: %2$s. They %3$s.",
            "Join them if they commute:                {merge}\n"
                    + "Or make one again on top of the other:    {rebase --mine=%4$s}"),
    /** Revisions are their own ancestors. */
    CYCLE(
            308,
            ERROR,
            "The revisions %1$s are their own ancestors.",
            "Correct parents in one of their revision.json files."),
    /** The phases of an SQL file are not those of revision.json. */
    PHASES_DIFFER(
            309,
            ERROR,
            "The phases of %1$s are not those that revision.json lists: %2$s.",
            "Restore the header lines; only the SQL between them can be edited."),
    /** The revisions do not add up to the snapshot. */
    SNAPSHOT_NOT_REPLAYED(
            310,
            ERROR,
            "The revisions do not add up to the schema in snapshot.jsonl: %1$s.",
            "Restore the edited files from git: git checkout -- %2$s\n"
                    + "After a git merge, rebuild snapshot.jsonl from the revisions: {merge}"),
    /** A step cannot be applied to the schema before it. */
    STEP_MISFIT(
            311,
            ERROR,
            "Step %1$s of revision %2$s (%3$s) cannot be applied: %4$s.",
            "Restore the revision's folder from git: git log -- revisions   shows its changes."),
    /** The last compile had errors. */
    MODEL_INVALID(
            312,
            ERROR,
            "The compiled model is marked invalid: the last compile had errors other than drift.",
            "Fix them and compile again: mvn clean compile"),
    /** The compiled model is older than its sources or the snapshot. */
    MODEL_STALE(313, ERROR, "The compiled model is out of date: %1$s.", "Compile everything again: mvn clean compile"),
    /** The compiled model does not exist. */
    MODEL_MISSING(
            314,
            ERROR,
            "There is no compiled model at %1$s.",
            "Compile first: mvn clean compile\n"
                    + "If no model is written, the processor does not run; JDK 23 and later need it on the processor "
                    + "path."),
    /** The folder has no snapshot. */
    FOLDER_MISSING(
            315,
            ERROR,
            "%1$s is not the folder of a database: it has no snapshot.jsonl.",
            "Name the {CLI:folder with --dir}{JAVA:folder with --dir}{MAVEN:parent folder of all databases "
                    + "with -Dkedge.dir=…}. To create the first revision of a new database: {accept "
                    + "--message=\"Create the schema\"}"),
    /** Two folders have the same revision. */
    DUPLICATE_REVISION(
            316, ERROR, "Two folders contain revision %1$s: %2$s and %3$s.", "Delete the one that is a copy."),
    /** A file cannot be read or written. */
    FILE_UNREADABLE(317, ERROR, "%1$s", "Check that the file exists and that you may read and write it."),
    /** The model and the folder belong to different databases. */
    OTHER_DATABASE(
            318,
            ERROR,
            "The model belongs to database %1$s, but the folder to %2$s.",
            "Name the folder of %1$s with {--dir}."),
    /** The header line of a phase is malformed. */
    PHASE_MALFORMED(
            319,
            ERROR,
            "%1$s",
            "A phase begins like this: -- phase 1 [tx] steps 1,2: add column prices.adjusted_close"),
    /** A revision would be changed that the given database has applied. */
    REVISION_APPLIED(321, ERROR, "The given database %2$s revision %1$s.", "%3$s"),
    /** The model differs from the committed schema. */
    CHECK_DRIFT(
            322,
            ERROR,
            "The compiled model differs from the committed schema: %1$s.",
            "Write a revision: {accept --message=\"…\"}"),
    /** The annotation processor did not run. */
    PROCESSOR_DID_NOT_RUN(
            323,
            ERROR,
            "%1$s has @Table, but is not in the compiled model: the annotation processor did not run.",
            "Add kedge-processor to annotationProcessorPaths of maven-compiler-plugin; JDK 23 and later run "
                    + "only processors from there."),
    /** There is no revision to discard. */
    DISCARD_EMPTY(324, ERROR, "There is no revision to discard.", ""),
    /** A quote or comment in SQL is not closed. */
    SQL_UNFINISHED(
            325,
            ERROR,
            "%1$s is not closed, so it would contain everything after it.",
            "Close it with %2$s. In a comment every /* needs its own */."),
    /** SQL contains a command of psql. */
    SQL_FOR_PSQL(
            326, ERROR, "%1$s is a command of psql. Kedge sends SQL to the server, which does not support it.", "%2$s"),
    /** SQL contains {@code COPY FROM STDIN} or {@code TO STDOUT}. */
    SQL_COPY_OF_CLIENT(
            327,
            ERROR,
            "%1$s exchanges rows with a client, but a revision has no client.",
            "Write the rows as INSERT statements, as pg_dump does with --inserts. Or let the server read "
                    + "its own file:\n"
                    + "COPY … FROM '/path/on/the/server';"),
    /** A file is not UTF-8. */
    FILE_NOT_UTF8(
            328,
            ERROR,
            "Byte 0x%1$s is not UTF-8, the encoding of all files of Kedge.",
            "Save the file as UTF-8. If it is %2$s: iconv -f %2$s -t UTF-8 %3$s > converted && mv converted %3$s"),
    /** SQL contains a character that PostgreSQL cannot store. */
    CHARACTER_UNSTORABLE(
            329,
            ERROR,
            "The text contains %1$s, which PostgreSQL cannot store.",
            "Delete the character or replace it."),
    /** A file is larger than Kedge reads. */
    FILE_TOO_LARGE(
            330,
            ERROR,
            "The file has more than %1$s bytes (64 MB), the limit of Kedge.",
            "Split its statements into several revisions: {revision --message=\"…\" --sql=PART.sql}"),
    /** A line ends with a carriage return only. */
    LINE_ENDS_IN_CR(
            331,
            ERROR,
            "The line ends with a carriage return only, which Kedge does not treat as the end of a line.",
            "End lines with a line feed: tr '\\r' '\\n' < %1$s > converted && mv converted %1$s"),
    /** The hash of a phase in revision.json was changed. */
    PHASE_HASH_DAMAGED(
            332,
            ERROR,
            "The hash of %1$s in revision.json is not the one that Kedge wrote, although the SQL is as "
                    + "Kedge wrote it.",
            "Restore the file from git: git checkout -- %2$s"),
    /** The SQL of a phase with steps was deleted or commented out. */
    PHASE_WITHOUT_SQL(
            333,
            ERROR,
            "%1$s of %2$s has steps, but no statement any more.",
            "Restore its SQL from git: git checkout -- %3$s\n"
                    + "If a database gets the steps in another way, record that there: {stamp @target=%4$s}"),
    /** A file uses a feature of a later version of Kedge. */
    LATER_KEDGE_NEEDED(
            334,
            ERROR,
            "%1$s, which this version of Kedge does not support.",
            "Use the version that wrote it, or a later one; or remove %2$s, if the revision does not need it."),
    /** {@code compatibleFrom} names a revision that the revision does not build on. */
    COMPATIBLE_FROM_UNKNOWN(
            335,
            ERROR,
            "Revision %1$s has \"compatibleFrom\": \"%2$s\", but does not build on that revision.",
            "Name a revision that it builds on: code that knows that revision still works. Or, if no older "
                    + "code works, write: \"compatibleFrom\": \"none\""),
    /** SQL for a revision of rows changes the schema. */
    SQL_CHANGES_SCHEMA(
            336,
            ERROR,
            "%1$s changes the schema, but a revision written with {revision} changes only rows.",
            "Change the entities, or declare it with @Sql, and write the revision from them: {accept --message=\"…\"}\n"
                    + "or, if it changes what Kedge does not manage, give the phase a line below its header: "
                    + "-- touches: <tables>"),
    /** {@code withdraws} names a revision that the revision does not build on. */
    WITHDRAWS_UNKNOWN(
            340,
            ERROR,
            "Revision %1$s withdraws %2$s, but does not build on that revision.",
            "Remove %2$s from the list \"withdraws\"."),
    /** A line of the snapshot names another revision than the one that retired the column or table. */
    RETIRED_SINCE_WRONG(
            341,
            ERROR,
            "The snapshot says that %1$s is retired since %2$s, but revision %3$s retired it.",
            "Write in that line: \"since\":\"%3$s\""),
    /** A phase that cannot be skipped has a condition. */
    WHEN_MISPLACED(
            342,
            ERROR,
            "Phase %1$s has a line \"-- when:\", but %2$s.",
            "Remove the line. Or move the statements that depend on the condition into a phase of their own, which has "
                    + "the mode tx, changes rows and nothing of the schema, and begins with the line."),
    /** A phase of down.sql names a phase that up.sql does not have. */
    UNDOES_UNKNOWN(
            343,
            ERROR,
            "Phase %1$s has a line \"-- undoes:\" that names phase %2$s, and up.sql has %3$s.",
            "Name in that line the phases of up.sql that phase %1$s reverts, or remove the line."),
    /** A file of rows that a revision lists does not exist. */
    ROWS_MISSING(
            344,
            ERROR,
            "The file %1$s of revision %2$s is missing.",
            "Restore it: git checkout -- \"%3$s\"    Or, if it is not committed yet, discard the revision and write it "
                    + "again: {discard}"),
    /** A file of rows is not the one that was committed. */
    ROWS_ALTERED(
            345,
            ERROR,
            "The file %1$s of revision %2$s has the SHA-256 %4$s, and revision.json lists another.",
            "Restore it: git checkout -- \"%3$s\"    Or, if no database has the revision, write \"sha256\":\"%4$s\" for "
                    + "it in revision.json."),
    /** A revision's folder and its list of files differ. */
    ROWS_UNLISTED(
            346,
            ERROR,
            "Revision %2$s %1$s, which \"files\" in revision.json does not list.",
            "Add it to that list, with its name and the SHA-256 of its bytes, or remove it."),
    /** A file of rows is too large. */
    ROWS_TOO_LARGE(
            347,
            ERROR,
            "%1$s has more than 64 MB, the limit for a file of rows.",
            "Split it, compress it with gzip, or load it with a program of your own instead."),
    /** A file of rows does not fit its table. */
    ROWS_UNFIT(348, ERROR, "The file does not fit table %1$s: %2$s", "%3$s"),
    /** {@code -- touches:} names a table that does not exist. */
    TOUCHED_TABLE_UNKNOWN(
            350,
            ERROR,
            "The line -- touches: of phase %1$s names %2$s, which neither the committed schema nor the SQL of the phase "
                    + "has.",
            "%3$s"),
    /** A statement changes a table that {@code -- touches:} does not name. */
    TOUCHED_TABLE_MISSING(
            351,
            ERROR,
            "%1$s changes %2$s, which the line -- touches: of the phase does not name.",
            "Name it as well: -- touches: %3$s");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and a number
    private final Rule rule;

    FileCode(int number, Severity severity, String message, String remedy) {
        this.rule = new Rule(number, severity, message, remedy);
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
