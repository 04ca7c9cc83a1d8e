/** Options that several commands share, and what is done with them. */
@NullMarked
package dev.kedge.cli.option;

import org.jspecify.annotations.NullMarked;
