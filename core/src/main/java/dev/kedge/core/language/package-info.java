/**
 * The language in which generated code writes typed steps: factories by subject, and the base class of compiled
 * migrations.
 */
@NullMarked
package dev.kedge.core.language;

import org.jspecify.annotations.NullMarked;
