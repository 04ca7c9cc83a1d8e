/**
 * The two sides of {@code kedge diff}: folders and live databases as schemas, and what they contain that the model
 * cannot express.
 */
@NullMarked
package dev.kedge.cli.compare;

import org.jspecify.annotations.NullMarked;
