package dev.kedge.core.diagnostic;

import static dev.kedge.core.diagnostic.Severity.ERROR;

/** Rules of revisions and targets: KDG4xx. */
public enum RevisionCode implements Code {
    REVISION_UNKNOWN(401, ERROR, "Can't locate a revision by \"%1$s\".", "%2$s"),
    REVISION_AMBIGUOUS(402, ERROR, "\"%1$s\" may be any of these revisions: %2$s.", "Write more of its id."),
    WALK_PAST_END(403, ERROR, "\"%1$s\" walks past the %2$s.", "The last one that way is %3$s, %4$s."),
    WALK_AMBIGUOUS(
            404,
            ERROR,
            "\"%1$s\" comes to a branch point: on %2$s build %3$s.",
            "Name the revision instead, one of these or one above it."),
    TARGET_SYNTAX(
            405,
            ERROR,
            "\"%1$s\" is no target.",
            "Write a revision's id or its first characters, head, heads, base, current, +N, -N, ID+N or ID-N.%2$s"),
    TARGET_WRONG_WAY(406, ERROR, "%1$s to %2$s would go %3$s.", "%4$s"),
    HEAD_AMBIGUOUS(
            407, ERROR, "\"head\" is ambiguous: there are several heads: %1$s.", "Write heads, or name the revision."),
    PREFIX_SHORT(
            408, ERROR, "\"%1$s\" is too short for a revision's id.", "Write %2$s of its characters at least: %3$s");

    private final int number;
    private final Severity severity;
    private final String message;
    private final String remedy;

    RevisionCode(int number, Severity severity, String message, String remedy) {
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
