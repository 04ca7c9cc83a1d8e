/**
 * Decisions that a comparison of schemas needs: parsed from options, read from annotations, recorded in a revision, and
 * checked for effect.
 */
@NullMarked
package dev.kedge.files.decision;

import org.jspecify.annotations.NullMarked;
