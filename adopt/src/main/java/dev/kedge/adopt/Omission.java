package dev.kedge.adopt;

import dev.kedge.core.schema.ObjectKey;

/**
 * Something of a schema that annotations have no words for, so that the sources do not hold it.
 *
 * @param object what is left out, or what lacks a detail
 * @param sentence what it is, for people
 */
public record Omission(ObjectKey object, String sentence) {
    @Override
    public String toString() {
        return sentence;
    }
}
