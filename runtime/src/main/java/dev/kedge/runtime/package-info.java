/**
 * The types in the interface of {@link dev.kedge.Kedge}: reports, listeners, data steps and the exception. The packages
 * below do the work and use these types; these types use only the one that reads the configuration.
 */
@NullMarked
package dev.kedge.runtime;

import org.jspecify.annotations.NullMarked;
