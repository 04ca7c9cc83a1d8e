package dev.kedge.core.diagnostic;

import dev.kedge.core.stability.Internal;

/** The severity of a diagnostic. */
@Internal
public enum Severity {
    /** The command or the build fails. */
    ERROR,
    /** The input is allowed, but probably not intended. */
    WARNING
}
