package dev.kedge.core.diagnostic;

import static dev.kedge.core.diagnostic.Severity.ERROR;
import static dev.kedge.core.diagnostic.Severity.WARNING;

import dev.kedge.core.stability.Stable;

/** Rules of databases and runs, and of branches that meet: KDG5xx. */
@Stable
public enum DatabaseCode implements Code {
    /** The connection cannot be opened. */
    CONNECTION_FAILED(501, ERROR, "Cannot connect to %1$s: %2$s", "%3$s"),
    /** Another process holds the lock of the database for too long. */
    LOCK_HELD(
            502,
            ERROR,
            "Another process has been upgrading database %1$s for %2$s: %3$s.",
            "Wait for it, or see what it does: SELECT state, state_change, query FROM pg_stat_activity "
                    + "WHERE pid = %4$s;\n"
                    + "If it is no longer needed: SELECT pg_terminate_backend(%4$s);"),
    /** The SQL of an applied revision was edited. */
    REVISION_EDITED(
            503,
            ERROR,
            "Revision %1$s was edited after this database applied it%2$s.",
            "Restore its files from git, and make the change in a revision of its own: git checkout "
                    + "<commit> -- '*_%1$s_*'\n"
                    + "git log -p -- '*_%1$s_*'   shows who changed it and when.\n"
                    + "If the edited SQL has the same effect, update the ledger: {repair @rev=%1$s}"),
    /** The packaged SQL is not the compiled one. */
    SQL_EDITED(
            504,
            ERROR,
            "The SQL of revision %1$s was changed after the application was compiled (%2$s).",
            "Build the application again: mvn clean package"),
    /** The database has an unknown revision that breaks this build. */
    UNKNOWN_REVISION_APPLIED(
            505,
            ERROR,
            "The database has revision %1$s%2$s, which this build does not know and which breaks older code.",
            "Deploy the build that applied it, or downgrade the database with that build. If its files were "
                    + "lost: git log --all -- '*_%1$s_*'"),
    /** A statement of a phase failed. */
    STATEMENT_FAILED(506, ERROR, "Revision %1$s, phase %2$s failed: %3$s", "%4$s"),
    /** The ledger has a newer format. */
    LEDGER_TOO_NEW(
            507,
            ERROR,
            "The ledger of this database has format %1$s; this version of Kedge supports %2$s.",
            "This needs Kedge %3$s or later."),
    /** Another process took over the run. */
    FENCED(
            508,
            ERROR,
            "Another process took over the upgrade of database %1$s.",
            "Nothing was committed after that. Run the upgrade again."),
    /** The server is older than the revisions need. */
    SERVER_TOO_OLD(
            509,
            ERROR,
            "The server is %1$s; the revisions need PostgreSQL %2$s.",
            "Upgrade the server to PostgreSQL %2$s or later."),
    /** The SQL of a revision is not packaged. */
    SQL_MISSING(
            510,
            ERROR,
            "The SQL of revision %1$s is not in the application: there is no resource %2$s.",
            "Package src/main/resources/kedge with the application."),
    /** The packaged files do not belong together. */
    BUILD_INCONSISTENT(
            511,
            ERROR,
            "The model, the snapshot and the migrations of the application do not match: %1$s.",
            "Build it again: mvn clean package"),
    /** A revision of a downgrade has no way back. */
    IRREVERSIBLE(
            512,
            ERROR,
            "Revision %1$s cannot be undone: %2$s.",
            "Restore a backup, or write a revision that corrects it."),
    /** The URL of the database is malformed. */
    URL_MALFORMED(
            513,
            ERROR,
            "The database URL is malformed: %1$s.",
            "Write postgresql://user@host:5432/name or jdbc:postgresql://host:5432/name"),
    /** No database was named. */
    URL_MISSING(
            514,
            ERROR,
            "No database was named.",
            "Give {--url=postgresql://user@host:5432/name}, or set DATABASE_URL in the environment or in the file .env,\n"
                    + "or add this line to kedge.properties: url=postgresql://user@host:5432/name"),
    /** A backfill leaves nulls. */
    BACKFILL_STUCK(
            515,
            ERROR,
            "The backfill of revision %1$s, phase %2$s leaves %3$s rows null, even if it is run again.",
            "Its expression is null for them. Correct the rows or the expression, then run the upgrade again."),
    /** A phase outside of a transaction was interrupted. */
    PHASE_INTERRUPTED(
            516,
            ERROR,
            "Phase %2$s of revision %1$s was interrupted, and Kedge cannot tell whether it was completed.",
            "Check whether it was completed. Then add a query that tells this below its header in %3$s, and "
                    + "run it again:\n"
                    + "-- done when: SELECT …"),
    /** Another revision is incomplete. */
    PHASE_HALF_DONE(
            517, ERROR, "The %2$s of revision %1$s stopped in phase %3$s of %4$s and must be completed first.", "%5$s"),
    /** A phase names a Java step that is not registered. */
    DATA_STEP_MISSING(
            518,
            ERROR,
            "Phase %2$s of revision %1$s needs the Java step %3$s, which is not registered.",
            "{CLI:Name the classes that contain it:}{MAVEN:Compile it, or name the classes that contain it:}"
                    + "{JAVA:Register it: kedge.dataStep(\"%3$s\", connection -> …)}"
                    + "{CLI: --classpath target/classes}{MAVEN: -Dclasspath=target/classes}"
                    + "{CLI:\nor run the application, which registers it.}{MAVEN:\nor run the application, which "
                    + "registers it.}"),
    /** A phase did not get its locks. */
    LOCK_NOT_GRANTED(
            519,
            ERROR,
            "Revision %1$s, phase %2$s could not lock its tables in %3$s: %4$s%5$s",
            "Other sessions hold locks on them. End their transactions, then run it again:\n%6$s"),
    /** A downgrade would remove what an unknown revision may need. */
    UNKNOWN_REVISION_ABOVE(
            520,
            ERROR,
            "The database has revision %1$s, which this build does not know and which may depend on objects "
                    + "that would be removed.",
            "Downgrade with the build that applied it."),
    /** The ledger cannot be read, written or created. */
    LEDGER_FAILED(521, ERROR, "The ledger in schema %1$s cannot be %2$s: %3$s", "%4$s"),
    /** The thread was interrupted while it waited. */
    RUN_CANCELLED(
            522,
            ERROR,
            "The thread was interrupted while it waited for %1$s.",
            "Run it again; it continues from there."),
    /** The target is on another branch. */
    TARGET_OTHER_BRANCH(
            523,
            ERROR,
            "%1$s is on another branch: the database is at %2$s, which %1$s does not build on.",
            "To leave this branch: {downgrade @target=%3$s}   and then: {upgrade @target=%1$s}\n"
                    + "To have both branches: {upgrade @target=%1$s}"),
    /** A relative target is used on a database with several heads. */
    SEVERAL_CURRENT(
            524,
            ERROR,
            "\"%1$s\" is ambiguous, because it counts from several heads: %2$s.",
            "Count from one of them or name a revision: %3$s"),
    /** A range is malformed. */
    RANGE_SYNTAX(
            525,
            ERROR,
            "\"%1$s\" is not a range.",
            "Write A:B, A: or :B, where A and B are targets, both included: base:head, current:, -3:current"),
    /** A range contains no revisions. */
    RANGE_EMPTY(526, ERROR, "The range %1$s is empty: %2$s does not build on %3$s.", "%4$s"),
    /** The target is applied, but unknown to this build. */
    TARGET_NOT_IN_BUILD(
            527,
            ERROR,
            "The database has revision %1$s, which this build does not know.",
            "Use the build that applied it, or restore the revision's folder from git: git log --all -- '*_%1$s_*'"),
    /** A stamp would remove unknown revisions from the ledger. */
    STAMP_OVER_UNKNOWN(
            528,
            ERROR,
            "The database has %1$s, which this build does not know.",
            "Stamp it with the build that applied it, or remove all revisions from the ledger first: {stamp "
                    + "--purge @target=%2$s}"),
    /** A relative target reaches a merge. */
    MERGE_AMBIGUOUS(
            529,
            ERROR,
            "\"%1$s\" reaches a merge: %2$s builds on %3$s.",
            "Name a revision. To stop at all of them: {downgrade @target=%4$s}"),
    /** A pooler uses transaction pooling. */
    TRANSACTION_POOLING(
            530,
            ERROR,
            "A pooler between Kedge and the server uses a server process of its own for each transaction.",
            "A run needs a single server process for its lock. Connect to the server directly, without the "
                    + "pooler, or to a database of the pooler\n"
                    + "whose pool_mode is session, and run it again."),
    /** Transaction pooling cannot be ruled out. */
    POOLING_UNKNOWN(
            531,
            WARNING,
            "Kedge could not find out whether a pooler uses a server process of its own for each transaction: %1$s.",
            "If one does, the run ends with KDG530 at the first transaction in another process. Then "
                    + "connect to the server directly."),
    /** A phase has a statement that interferes with the run. */
    SESSION_CONTROL(532, ERROR, "Phase %1$s contains %2$s, which %3$s.", "Remove it: %4$s"),
    /** A Java step ends the transaction of its phase. */
    STEP_ENDS_TRANSACTION(
            533,
            ERROR,
            "Revision %1$s, phase %2$s: the Java step %3$s calls Connection.%4$s.",
            "Remove the call: the step and its row in the ledger are one transaction, which Kedge ends. "
                    + "Savepoints are allowed."),
    /** Row security would hide rows from the run. */
    ROWS_HIDDEN(
            534,
            ERROR,
            "Revision %1$s, phase %2$s: %3$s\n  in: %4$s",
            "A policy would hide rows from the role that runs it. Run it as a role that sees all rows: the "
                    + "table's owner, if it has no\n"
                    + "FORCE ROW LEVEL SECURITY, or a role with BYPASSRLS: {upgrade --role=ROLE}"),
    /** A setting of the session is unsafe and cannot be changed. */
    SETTING_NOT_CHANGEABLE(
            535,
            ERROR,
            "Revisions cannot run with the settings of this session, and the role may not change one of "
                    + "them: %1$s: %2$s",
            "Nothing was changed. Have an administrator remove the setting from the role or the database:\n"
                    + "ALTER ROLE %3$s RESET …;   or: ALTER DATABASE … RESET …;   Then connect again."),
    /** A row of the ledger is inconsistent. */
    LEDGER_DAMAGED(536, ERROR, "Row %1$s of %2$s.kedge_history is not as Kedge writes it: %3$s.", "%4$s"),
    /** The application stopped the run. */
    RUN_STOPPED(540, ERROR, "%1$s was stopped: %2$s.%3$s", "Run it again; it continues where it stopped."),
    /** A phase waited for other transactions for too long. */
    WAITED_FOR_OTHERS(
            541,
            ERROR,
            "Revision %1$s, phase %2$s waited too long for other transactions and was cancelled: %3$s%4$s%5$s",
            "End these transactions, then run it again; it continues with this phase:\n"
                    + "%6$s\n"
                    + "Or let it wait longer: {CLI:--wait-for-others "
                    + "1h}{MAVEN:-Dwait-for-others=1h}{JAVA:kedge.waitForOthers(Duration.ofHours(1))}"),
    /** The ledger has an older format that the role cannot complete. */
    LEDGER_INCOMPLETE(
            542,
            WARNING,
            "The ledger in %1$s was created by an older version of Kedge and records less about each run: %2$s.",
            "The run continues. Have the owner of its tables run this, or run kedge once as the owner:\n%3$s"),
    /** The condition of a phase is not true. */
    CONDITION_NOT_TRUE(
            543,
            ERROR,
            "A condition of revision %1$s, phase %2$s is not true. The phase %3$s: %4$s",
            "%5$s Correct the data that the query reads, or the query, then run it again."),
    /** The schema that was named for a run does not exist. */
    SCHEMA_MISSING(
            544,
            ERROR,
            "The database has no schema %1$s.%2$s",
            "Check the name. To create the schema for a new tenant: {upgrade --schema=%1$s --create-schema}"),
    /** The body of a routine that a phase creates is not valid. */
    BODY_INVALID(
            550,
            ERROR,
            "Revision %1$s, phase %2$s creates %3$s, whose body is not valid: %4$s",
            "Phase %5$s was rolled back. Correct the routine, or declare the objects that its body mentions. If its names are meant"
                    + " for another search path, add it to the definition: SET search_path = ..."),
    /** The connection broke during a run. */
    CONNECTION_LOST(551, ERROR, "The connection to the database was lost: %1$s", "%2$s"),
    /** Branches do not commute. */
    BRANCHES_CLASH(560, ERROR, "The branches of %1$s and %2$s do not commute: %3$s.", """
            Make yours again on top of the other, from the entities:
              {rebase --dir=%4$s --model=FILE --mine=%1$s}   or {--mine=%2$s}
            Or edit one of these revisions, if no database has it.
            Or, if the two do not affect each other after all: {--allow=clash:%5$s}"""),
    /** The folder has one head and a correct snapshot. */
    NOTHING_TO_MERGE(
            561, WARNING, "Nothing to merge: there is one head, and snapshot.jsonl matches the revisions.", ""),
    /** An allowed clash leads to different schemas. */
    CLASH_NOT_ALLOWABLE(
            562,
            ERROR,
            "The allowed clash leads to different schemas, depending on the order of the branches.",
            "Make yours again on top of the other branch: {rebase}"),
    /** It is not known which branch to rebase. */
    REBASE_SIDE_UNKNOWN(
            563,
            ERROR,
            "It is not known which of the heads is yours: %1$s.",
            "Name it: {--mine=%2$s}   or   {--mine=%3$s}"),
    /** The folder does not have two heads. */
    REBASE_HEADS(
            564,
            ERROR,
            "Rebase moves one head onto another, so it needs two heads; the folder has %1$s.",
            "With one head there is nothing to move. With more than two, merge those that commute first: {merge}"),
    /** The named revision is not a head. */
    REBASE_NO_HEAD(565, ERROR, "\"%1$s\" is not one of the heads: %2$s.", "Name one of them."),
    /** A revision to rebase has SQL that was written by hand. */
    REBASE_HANDWORK(
            566,
            ERROR,
            "Revision %1$s contains SQL written by hand, which cannot be made again from the entities: %2$s.",
            "Keep a copy of it, undo the edit, run rebase, and add it to the new revision."),
    /** A released revision would be removed or changed. */
    RELEASED(
            567,
            ERROR,
            "Revision %1$s is part of release %2$s, so databases may have it.",
            "Write a new revision instead. If no database has it after all: {--force}"),
    /** A release of this name has other revisions. */
    RELEASE_TAKEN(
            568, ERROR, "Release %1$s is already recorded, with other heads: %2$s.", "Give this one another name."),
    /** A release has no name or no revisions. */
    RELEASE_OF_NOTHING(569, ERROR, "%1$s would be empty.", "Give it a name, and accept a revision first."),
    /** The snapshot has no header line. */
    HEADER_LOST(
            570,
            ERROR,
            "Neither side of the file has a header line, so the name of the database is not known.",
            "Take the first line from git: git show HEAD:%1$s"),
    /** Two valid branches together break a rule. */
    MERGED_BREACH(
            571,
            ERROR,
            "Each branch is valid on its own, but together they break a rule: %1$s",
            "Make yours again on top of the other branch: {rebase}"),
    /** A range of revisions cannot be squashed. */
    SQUASH_RANGE(
            572,
            ERROR,
            "%1$s cannot be squashed: %2$s.",
            "Name the first and the last revision of a range in which each revision builds only on the one "
                    + "before it: {squash @range=FROM:TO}"),
    /** A squashed revision would be removed or changed. */
    SQUASH_PART(
            573,
            ERROR,
            "Squash %2$s stands for %1$s and would no longer match.",
            "Write a new revision instead. Or, if no one else has the squash, remove it with git: its "
                    + "folder revisions/%3$s and its line in snapshot.jsonl."),
    /** A squash would leave out SQL that was written by hand. */
    SQUASH_HANDWORK(
            574,
            ERROR,
            "Revision %1$s contains SQL written by hand, which a squash would leave out: %2$s.",
            "Squash only the revisions before or after it. Or, if an empty database does not need it, add: "
                    + "{--drop-data-steps}"),
    /** The database has only some of the squashed revisions. */
    SQUASH_IN_THE_MIDDLE(
            575,
            ERROR,
            "The database has only a part of squash %1$s: %2$s of the %3$s revisions that the squash stands for.",
            "Upgrade it with a build that still has them, then run this again: git log --all -- '*_%4$s_*'"),
    /** A squash is incomplete. */
    SQUASH_HALF_DONE(
            576, ERROR, "The %2$s of squash %1$s stopped in phase %3$s of %4$s and must be completed first.", "%5$s"),
    /** A squash does not match the revisions that it stands for. */
    SQUASH_MISFIT(
            577,
            ERROR,
            "Squash %1$s does not match the revisions: %2$s.",
            "Restore the squashed revisions from git, or remove the squash: its folder and its line in "
                    + "snapshot.jsonl."),
    /** A squash to finish is not open. */
    SQUASH_NOT_OPEN(
            578,
            ERROR,
            "%1$s is not an open squash. The open squashes, whose squashed revisions still exist, are: %2$s.",
            "Name one of them: {squash --finish=ID}"),
    /** A revision builds on a revision that was squashed. */
    PARENT_SQUASHED(
            579,
            ERROR,
            "Revision %1$s builds on %2$s, which was replaced by squash %3$s.",
            "If no database has the revision, delete its folder and its line in snapshot.jsonl, and make it "
                    + "again at the head.\n"
                    + "Otherwise restore the squashed revisions from git, and upgrade those databases first."),
    /** Another index has the name of the one to build. */
    INDEX_OTHER_THAN_BUILT(
            580,
            ERROR,
            "Revision %1$s, phase %2$s builds index %3$s, but another index with this name exists:%n  %4$s",
            "The phase was not started. Rename or drop that index, then run this again:\n"
                    + "ALTER INDEX %5$s RENAME TO %6$s;"),
    /** The database has objects of a revision, but an empty ledger. */
    DATABASE_UNSTAMPED(
            581,
            ERROR,
            "The database already has %1$s, which revision %2$s creates, but its ledger has no revision.",
            "%3$s"),
    /** A squash cannot be finished, because another revision builds on a squashed one. */
    SQUASH_BUILT_ON(
            585,
            ERROR,
            "Squash %1$s cannot replace the revisions that it stands for: %2$s builds on %3$s, which is one "
                    + "of them but not the last.",
            "Nothing was deleted. The old revisions may stay; they do no harm next to the squash.\n"
                    + "Or, if no database has that revision: delete its folder and its line in snapshot.jsonl, and "
                    + "those of the revisions that build on it; rebuild the snapshot: {merge}   and make it again at "
                    + "the head."),
    /** The target was squashed. */
    REVISION_SQUASHED(
            586,
            ERROR,
            "Revision \"%1$s\" was replaced by squash %2$s.",
            "Name the squash, or a revision that it builds on. The old files are in git: git log --all -- '*_%1$s*'"),
    /** A run would remove unmanaged objects. */
    UNMANAGED_LOST(
            590,
            ERROR,
            "%1$s would remove unmanaged objects and not restore them:%n%2$s",
            "Note what must be created again afterwards; then allow each by name: %3$s"),
    /** Unmanaged objects would make a run fail. */
    UNMANAGED_IN_THE_WAY(
            591,
            ERROR,
            "%1$s would fail, because unmanaged objects depend on what it drops or changes:%n%2$s",
            "Drop them, run this again, and create them again if they still fit:%n%3$s"),
    /** The version of a release is not above that of an earlier one. */
    RELEASE_BEHIND(
            592,
            ERROR,
            "Version %1$s is not above %2$s, an earlier release of the same revisions.",
            "Give it a higher version, or a name that is no version."),
    /** A file of rows was not packaged, or is not the one that was compiled in. */
    ROWS_NOT_PACKAGED(
            593,
            ERROR,
            "The file %1$s of revision %2$s %3$s.",
            "Build the application again from clean sources: mvn clean package"),
    /** The server refused a row of a file. */
    ROW_REFUSED(
            594,
            ERROR,
            "Table %1$s does not take a row of %2$s: %3$s. Nothing was loaded.",
            "Correct the data in the database that the row contradicts. Or, if no database has the revision, correct the "
                    + "file: discard the revision and write it again with {revision --message=\"…\"}");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and a number
    private final Rule rule;

    DatabaseCode(int number, Severity severity, String message, String remedy) {
        this.rule = new Rule(number, severity, message, remedy);
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
