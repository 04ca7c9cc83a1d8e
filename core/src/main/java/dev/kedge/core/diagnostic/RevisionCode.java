package dev.kedge.core.diagnostic;

import static dev.kedge.core.diagnostic.Severity.ERROR;

import dev.kedge.core.stability.Stable;

/** Rules of revisions and targets: KDG4xx. */
@Stable
public enum RevisionCode implements Code {
    /** A target names no revision. */
    REVISION_UNKNOWN(401, ERROR, "Can't locate a revision by \"%1$s\".", "%2$s"),
    /** The first characters of an id fit several revisions. */
    REVISION_AMBIGUOUS(
            402, ERROR, "\"%1$s\" is ambiguous between these revisions: %2$s.", "Give more characters of the id."),
    /** A relative target is beyond the first or last revision. */
    WALK_PAST_END(403, ERROR, "\"%1$s\" goes past the %2$s.", "The last revision in that direction is %3$s, %4$s."),
    /** A relative target reaches a branch point. */
    WALK_AMBIGUOUS(
            404,
            ERROR,
            "\"%1$s\" reaches a branch point: %3$s build on %2$s.",
            "Name a revision instead: one of these or a later one."),
    /** A target is malformed. */
    TARGET_SYNTAX(
            405,
            ERROR,
            "\"%1$s\" is not a target.",
            "Write a revision's id or its first characters, head, heads, base, current, +N, -N, ID+N or ID-N.%2$s"),
    /** The target is in the other direction. */
    TARGET_WRONG_WAY(406, ERROR, "%1$s to %2$s would go %3$s.", "%4$s"),
    /** {@code head} is used with several heads. */
    HEAD_AMBIGUOUS(
            407,
            ERROR,
            "\"head\" is ambiguous, because there are several heads: %1$s.",
            "Write heads, or name the revision."),
    /** The first characters of an id are too few. */
    PREFIX_SHORT(
            408, ERROR, "\"%1$s\" is too short for the id of a revision.", "Give at least %2$s characters of it: %3$s");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and a number
    private final Rule rule;

    RevisionCode(int number, Severity severity, String message, String remedy) {
        this.rule = new Rule(number, severity, message, remedy);
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
