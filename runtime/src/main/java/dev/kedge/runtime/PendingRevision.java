package dev.kedge.runtime;

import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Stable;

/**
 * A revision that a run is about to bring or to take back.
 *
 * @param revision the revision
 * @param phases how many phases its SQL has; some may be done already
 */
@Stable
public record PendingRevision(RevisionHeader revision, int phases) {}
