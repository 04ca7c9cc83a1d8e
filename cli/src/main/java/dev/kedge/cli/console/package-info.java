/**
 * Output of commands: the terminal with its width and colours, text that fits, and failures in the words of the command
 * line. This package does not depend on the commands.
 */
@NullMarked
package dev.kedge.cli.console;

import org.jspecify.annotations.NullMarked;
