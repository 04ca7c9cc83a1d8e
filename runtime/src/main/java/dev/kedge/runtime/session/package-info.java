/** A borrowed connection as a run needs it: role, search path and settings, put back afterwards; poolers found out. */
@NullMarked
package dev.kedge.runtime.session;

import org.jspecify.annotations.NullMarked;
