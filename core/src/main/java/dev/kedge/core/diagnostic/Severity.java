package dev.kedge.core.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
    /** The command or the build fails. */
    ERROR,
    /** Something is allowed but probably not meant. */
    WARNING
}
