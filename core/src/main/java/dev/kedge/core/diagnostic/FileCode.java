package dev.kedge.core.diagnostic;

import static dev.kedge.core.diagnostic.Severity.ERROR;

/** Rules of committed files: KDG3xx. */
public enum FileCode implements Code {
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
    LINE_ENDS_IN_CR(
            331,
            ERROR,
            "The line ends with a carriage return alone, which ends no line for Kedge.",
            "End lines with a line feed: tr '\\r' '\\n' < %1$s > converted && mv converted %1$s"),
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
                    + "Where a database has got the steps another way, say so then: {stamp @target=%4$s}");

    private final int number;
    private final Severity severity;
    private final String message;
    private final String remedy;

    FileCode(int number, Severity severity, String message, String remedy) {
        this.number = number;
        this.severity = severity;
        this.message = message;
        this.remedy = remedy;
    }

    @Override
    public Rule rule() {
        return new Rule(number, severity, message, remedy);
    }
}
