package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;

/**
 * How far a batch phase is.
 *
 * @param rows the rows changed so far in this pass
 * @param page the first page of the table that is still to do in this pass
 * @param pages the table's pages when the pass began
 * @param pass the pass: the first takes nearly all, later ones what moved or came meanwhile
 */
@Stable
public record BatchProgress(long rows, long page, long pages, int pass) {}
