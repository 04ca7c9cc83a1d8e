package dev.kedge.processor.source;

import dev.kedge.processor.source.JavaType.Shape;
import dev.kedge.processor.source.JavaType.Wrapper;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Analyses the types of accessors. */
public final class TypeMapping {
    private final Types types;

    public TypeMapping(Types types) {
        this.types = types;
    }

    /** The parts of a type; absent if it cannot be the type of a column. */
    public Optional<JavaType> map(TypeMirror declared) {
        TypeMirror primitive = switch (name(declared)) {
            case "java.util.OptionalInt" -> types.getPrimitiveType(TypeKind.INT);
            case "java.util.OptionalLong" -> types.getPrimitiveType(TypeKind.LONG);
            case "java.util.OptionalDouble" -> types.getPrimitiveType(TypeKind.DOUBLE);
            default -> null;
        };
        if (primitive != null) {
            return value(declared, Wrapper.OPTIONAL_PRIMITIVE, primitive);
        }
        return name(declared).equals("java.util.Optional")
                ? argument(declared).flatMap(value -> value(declared, Wrapper.OPTIONAL, value))
                : value(declared, Wrapper.NONE, declared);
    }

    private static Optional<JavaType> value(TypeMirror declared, Wrapper wrapper, TypeMirror value) {
        Optional<Scalar> single = Scalar.of(value);
        if (single.isPresent()) {
            return Optional.of(new JavaType(declared, wrapper, Shape.SINGLE, single.get(), value, value));
        }
        boolean list = name(value).equals("java.util.List");
        Shape shape = list ? Shape.LIST : Shape.ARRAY;
        return (list ? argument(value) : component(value))
                .flatMap(element -> Scalar.of(element)
                        .map(scalar -> new JavaType(declared, wrapper, shape, scalar, value, element)));
    }

    /** Whether a type does not exist, or not yet, or contains such a type. */
    public static boolean isUnresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return isUnresolved(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(TypeMapping::isUnresolved);
    }

    private static String name(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : "";
    }

    private static Optional<TypeMirror> argument(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                        && declared.getTypeArguments().get(0).getKind() != TypeKind.WILDCARD
                ? Optional.of(declared.getTypeArguments().get(0))
                : Optional.empty();
    }

    private static Optional<TypeMirror> component(TypeMirror type) {
        return type instanceof ArrayType array ? Optional.of(array.getComponentType()) : Optional.empty();
    }
}
