package dev.kedge.adopt;

import dev.kedge.core.schema.ObjectKey;

/**
 * A part of a schema that annotations cannot express, so that the sources do not contain it.
 *
 * @param object the object that is left out or lacks a detail
 * @param sentence what is missing, as a sentence
 */
public record Omission(ObjectKey object, String sentence) {
    @Override
    public String toString() {
        return sentence;
    }
}
