/**
 * A borrowed connection as a run needs it: role, search path and settings, restored afterwards; detection of poolers.
 */
@NullMarked
package dev.kedge.runtime.session;

import org.jspecify.annotations.NullMarked;
