/** Rules over the objects of a schema that make every supported server accept it. Each violation is a diagnostic. */
@NullMarked
package dev.kedge.core.schema.rule;

import org.jspecify.annotations.NullMarked;
