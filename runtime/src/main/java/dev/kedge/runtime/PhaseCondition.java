package dev.kedge.runtime;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * The condition {@code -- verify:} of a phase that a database has applied, asked again.
 *
 * @param revision the id of the revision
 * @param phase the number of the phase in up.sql, from 1
 * @param query the query as the phase has it
 * @param isTrue whether the query returned true; false for null, for no row and if it failed
 * @param error what the server said if the query failed, for example because a later revision dropped a column that it
 *     reads; absent if it returned
 */
@Experimental
public record PhaseCondition(String revision, int phase, String query, boolean isTrue, Optional<String> error) {}
