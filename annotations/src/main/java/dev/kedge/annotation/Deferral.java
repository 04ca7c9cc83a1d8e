package dev.kedge.annotation;

/**
 * When a constraint is checked: after each statement, or only when the transaction commits.
 *
 * <pre>{@code
 * @Unique(columns = {"queue", "place"}, deferral = Deferral.INITIALLY_DEFERRED)
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * ALTER TABLE ticket ADD CONSTRAINT ticket_queue_place_key UNIQUE (queue, place) DEFERRABLE INITIALLY DEFERRED;
 * }</pre>
 *
 * <p>A deferrable unique constraint or primary key cannot be the target of a foreign key or of {@code ON CONFLICT}
 * (manual, CREATE TABLE). Check constraints are never deferrable.
 */
public enum Deferral {
    /** Checked after each row or statement, always: {@code NOT DEFERRABLE}, PostgreSQL's default. */
    NOT_DEFERRABLE,
    /** Checked after each statement, unless {@code SET CONSTRAINTS} defers it: {@code DEFERRABLE INITIALLY IMMEDIATE}. */
    INITIALLY_IMMEDIATE,
    /** Checked at commit, unless {@code SET CONSTRAINTS} says at once: {@code DEFERRABLE INITIALLY DEFERRED}. */
    INITIALLY_DEFERRED
}
