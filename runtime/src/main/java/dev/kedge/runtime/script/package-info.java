/** The SQL of a revision as phases, and how far an earlier run has come. */
@NullMarked
package dev.kedge.runtime.script;

import org.jspecify.annotations.NullMarked;
