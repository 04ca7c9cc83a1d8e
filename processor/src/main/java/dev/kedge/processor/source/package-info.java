/** What javac gives: elements, annotations and types as values with their places, and messages back to it. */
@NullMarked
package dev.kedge.processor.source;

import org.jspecify.annotations.NullMarked;
