package dev.kedge.processor.source;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The parts of the type of an accessor: {@code Optional<List<Long>>} is a wrapper around a list of scalars.
 *
 * @param declared the type as the accessor returns it
 * @param wrapper the wrapper that represents an absent value
 * @param shape whether it holds one scalar or several
 * @param scalar the kind of one value
 * @param value the type in the wrapper
 * @param element the type of one value
 */
public record JavaType(
        TypeMirror declared, Wrapper wrapper, Shape shape, Scalar scalar, TypeMirror value, TypeMirror element) {

    /** The wrapper that represents an absent value. */
    public enum Wrapper {
        /** Nothing. */
        NONE,
        /** {@code java.util.Optional}. */
        OPTIONAL,
        /** {@code java.util.OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}. */
        OPTIONAL_PRIMITIVE
    }

    /** Whether a column holds one scalar or several. */
    public enum Shape {
        /** One. */
        SINGLE,
        /** A Java array of them. */
        ARRAY,
        /** A {@code java.util.List} of them. */
        LIST
    }

    public boolean isOptional() {
        return wrapper != Wrapper.NONE;
    }

    /** Whether it cannot hold null. */
    public boolean isPrimitive() {
        return declared.getKind().isPrimitive();
    }

    public boolean isSingle() {
        return shape == Shape.SINGLE;
    }

    /** Whether it is a Java array, which is mutable. */
    public boolean isMutable() {
        return shape == Shape.ARRAY || isSingle() && scalar == Scalar.BYTES;
    }

    /** The enum of its values; absent if they are not enum constants. */
    public Optional<TypeElement> enumType() {
        return scalar == Scalar.ENUM && element instanceof DeclaredType type
                ? Optional.of((TypeElement) type.asElement())
                : Optional.empty();
    }

    /** The type in the wrapper, boxed, as a type argument. */
    public TypeName boxed() {
        return TypeName.get(value).box();
    }
}
