/** The command line: {@link dev.kedge.cli.Main} knows all commands and runs one. */
@NullMarked
package dev.kedge.cli;

import org.jspecify.annotations.NullMarked;
