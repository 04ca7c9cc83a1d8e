package dev.kedge.core.diagnostic;

import dev.kedge.core.stability.Internal;

/** How much a diagnostic weighs. */
@Internal
public enum Severity {
    /** The command or the build fails. */
    ERROR,
    /** Something is allowed but probably not meant. */
    WARNING
}
