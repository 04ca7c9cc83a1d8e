/**
 * What an application meets: reports, listeners, data steps and the exception of {@link dev.kedge.Kedge}. The rooms below do the
 * work and name these types; these name none of them.
 */
@NullMarked
package dev.kedge.runtime;

import org.jspecify.annotations.NullMarked;
