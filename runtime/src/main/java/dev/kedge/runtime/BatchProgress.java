package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;

/**
 * The progress of a batch phase, which changes a table page by page.
 *
 * @param rows the number of rows changed so far in this pass
 * @param page the first page of the table that this pass has not done yet
 * @param pages the number of pages that the table had when the pass began
 * @param pass the number of the pass, from 1. The first pass changes nearly all rows; later passes change rows that
 *     were moved or inserted meanwhile.
 */
@Stable
public record BatchProgress(long rows, long page, long pages, int pass) {}
