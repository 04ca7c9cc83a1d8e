/** Operations other than a run: status, history, previews, stamp, repair and clean. */
@NullMarked
package dev.kedge.runtime.upkeep;

import org.jspecify.annotations.NullMarked;
