package dev.kedge.adopt.java;

import java.util.List;

/** The value of an attribute of an annotation. */
public sealed interface Value {
    /** A text as it is. */
    record Text(String text) implements Value {}

    /** SQL. Blanks outside of its constants may be changed. */
    record Sql(String text) implements Value {
        public Sql {
            text = text.strip();
        }
    }

    /** A number or a truth value. */
    record Word(String text) implements Value {}

    /** A name below a type, such as the constant of an enum; empty for the class of the type itself. */
    record Of(JavaName type, String below) implements Value {}

    /** Several values. */
    record Array(List<? extends Value> values) implements Value {}

    /** An annotation. */
    record Nested(Annotation annotation) implements Value {}
}
