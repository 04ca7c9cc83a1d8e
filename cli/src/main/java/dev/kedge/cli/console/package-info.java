/**
 * What commands print to: the terminal, its width and colors, text that fits, and failures in the words of the command line.
 * It knows no command.
 */
@NullMarked
package dev.kedge.cli.console;

import org.jspecify.annotations.NullMarked;
