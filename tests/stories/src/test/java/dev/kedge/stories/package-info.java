/** Runs stories, each a transcript of commands and what they print, through kedge.jar and through Maven. */
@NullMarked
package dev.kedge.stories;

import org.jspecify.annotations.NullMarked;
