/** From annotated elements to the declared schema; each reader knows one annotation or one kind of object. */
@NullMarked
package dev.kedge.processor.entity;

import org.jspecify.annotations.NullMarked;
