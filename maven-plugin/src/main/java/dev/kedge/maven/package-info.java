/** The commands as Maven goals. */
@NullMarked
package dev.kedge.maven;

import org.jspecify.annotations.NullMarked;
