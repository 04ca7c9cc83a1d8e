/** The SQL of a revision as phases, and how far an earlier run came with it. */
@NullMarked
package dev.kedge.runtime.script;

import org.jspecify.annotations.NullMarked;
