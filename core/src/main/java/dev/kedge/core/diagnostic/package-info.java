/**
 * Problems as values: every mistake a user can make has a code, a place, a rule and a way out. Codes and their arguments come in;
 * texts in the dialect of their readers go out.
 */
@NullMarked
package dev.kedge.core.diagnostic;

import org.jspecify.annotations.NullMarked;
