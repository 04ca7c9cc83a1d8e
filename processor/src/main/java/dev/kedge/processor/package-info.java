/** The annotation processor: reads the entities, compares them with the committed folder, reports drift, writes code. */
@NullMarked
package dev.kedge.processor;

import org.jspecify.annotations.NullMarked;
