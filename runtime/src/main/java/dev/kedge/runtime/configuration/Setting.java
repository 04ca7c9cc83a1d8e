package dev.kedge.runtime.configuration;

import java.util.Arrays;
import java.util.Optional;

/** A setting that the environment or a file can give. */
public enum Setting {
    /** The folder that contains a folder for each database, or the folder of one database. */
    DIR("dir", "KEDGE_DIR", false),
    /** The name of the database in Kedge, if the folder has several. */
    DATABASE("database", "KEDGE_DATABASE", false),
    /** The URL of the live database. */
    URL("url", "DATABASE_URL", false),
    /** The schema to use instead of the committed one. */
    SCHEMA("schema", "KEDGE_SCHEMA", false),
    /** The role that runs everything. */
    ROLE("role", "KEDGE_ROLE", false),
    /** How long a run waits for another run on the same database. */
    LOCK_TIMEOUT("lock-timeout", "KEDGE_LOCK_TIMEOUT", true),
    /** How long the first attempt of a phase waits for a table. */
    TABLE_LOCK_TIMEOUT("table-lock-timeout", "KEDGE_TABLE_LOCK_TIMEOUT", true),
    /** How long a phase goes on trying to lock its tables. */
    TABLE_LOCK_PATIENCE("table-lock-patience", "KEDGE_TABLE_LOCK_PATIENCE", true),
    /** How long a statement that runs alone waits for the transactions of others. */
    WAIT_FOR_OTHERS("wait-for-others", "KEDGE_WAIT_FOR_OTHERS", true);

    private final String key;
    private final String variable;
    private final boolean time;

    Setting(String key, String variable, boolean time) {
        this.key = key;
        this.variable = variable;
        this.time = time;
    }

    /** The key in {@code kedge.properties}, which is also the name of the option without its dashes. */
    public String key() {
        return key;
    }

    /** The variable in the environment and in {@code .env}. */
    public String variable() {
        return variable;
    }

    /** Whether the value is a length of time. */
    public boolean isTime() {
        return time;
    }

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
    }

    static Optional<Setting> ofVariable(String name) {
        return Arrays.stream(values()).filter(it -> it.variable.equals(name)).findFirst();
    }
}
