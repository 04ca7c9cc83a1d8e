package dev.kedge.runtime;

import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Stable;

/**
 * A revision that a run is about to apply or to revert.
 *
 * @param revision the revision
 * @param phases the number of phases in its SQL; an earlier run may have done some of them
 */
@Stable
public record PendingRevision(RevisionHeader revision, int phases) {}
