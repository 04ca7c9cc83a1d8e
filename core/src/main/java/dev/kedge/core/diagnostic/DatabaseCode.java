package dev.kedge.core.diagnostic;

import static dev.kedge.core.diagnostic.Severity.ERROR;
import static dev.kedge.core.diagnostic.Severity.WARNING;

import dev.kedge.core.stability.Stable;

/** Rules of databases and runs, and of branches that meet: KDG5xx. */
@Stable
public enum DatabaseCode implements Code {
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
    BODY_INVALID(
            550,
            ERROR,
            "Revision %1$s, phase %2$s creates %3$s, whose body is not valid: %4$s",
            "Nothing of phase %5$s has stayed. Correct the routine, or declare what its body mentions. If its names are meant for"
                    + " another search path, say so in its definition: SET search_path = ..."),
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
    UNMANAGED_LOST(
            590,
            ERROR,
            "%1$s would take away what Kedge does not manage, and would not bring it back:%n%2$s",
            "Note down what is to be made again afterwards; then allow each by name: %3$s"),
    UNMANAGED_IN_THE_WAY(
            591,
            ERROR,
            "%1$s would fail, for what no revision has made depends on what it drops or changes:%n%2$s",
            "Take that off, run this again, and make it again as far as it still fits:%n%3$s");

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
