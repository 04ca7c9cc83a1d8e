/**
 * What a diff cannot know: decisions from options, parsed once, and from annotations, recorded in a revision, and those that
 * decide nothing.
 */
@NullMarked
package dev.kedge.files.decision;

import org.jspecify.annotations.NullMarked;
