/**
 * What a diff cannot know: decisions from options and annotations, recorded in a revision, and those that decide nothing.
 */
@NullMarked
package dev.kedge.files.decision;

import org.jspecify.annotations.NullMarked;
