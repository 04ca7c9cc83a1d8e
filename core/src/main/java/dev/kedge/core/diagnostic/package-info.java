/** Problems as values: every mistake a user can make has a code, a place, a rule and a way out. */
@NullMarked
package dev.kedge.core.diagnostic;

import org.jspecify.annotations.NullMarked;
