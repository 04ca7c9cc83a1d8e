/**
 * The two sides of {@code kedge diff}: folders and live databases as schemas, and what they hold that the model does not.
 */
@NullMarked
package dev.kedge.cli.compare;

import org.jspecify.annotations.NullMarked;
