/** What users write: tables, columns and the decisions that a difference cannot know. */
@NullMarked
package dev.kedge.annotation;

import org.jspecify.annotations.NullMarked;
