/** The input from javac: elements, annotations and types as values with their places; and the messages to javac. */
@NullMarked
package dev.kedge.processor.source;

import org.jspecify.annotations.NullMarked;
