package dev.kedge.processor.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * The abstract methods of an entity. Its own come first as they are declared, then those of the interfaces that it extends,
 * in the order of its extends clause and depth first; a method that overrides another has the position of its first
 * occurrence.
 *
 * @param columns those that declare columns
 * @param others those that a generated row must implement although they do not declare columns
 * @param malformed those of the others that do not have {@code @Transient}
 * @param unresolved whether an interface that it extends does not exist, or not yet
 */
public record Accessors(
        List<Accessor> columns, List<ExecutableElement> others, List<ExecutableElement> malformed, boolean unresolved) {

    /** The methods of an entity. Problems of methods that are not in the sources are reported at the site. */
    public static Accessors of(TypeElement entity, Site site, Compilation compilation) {
        Set<TypeElement> interfaces = new LinkedHashSet<>();
        boolean unresolved = collect(entity, interfaces);
        Map<String, List<ExecutableElement>> bySignature = new LinkedHashMap<>();
        for (TypeElement type : interfaces) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (isInherited(method)) {
                    bySignature
                            .computeIfAbsent(signature(method, compilation.types()), s -> new ArrayList<>())
                            .add(method);
                }
            }
        }
        Accessors accessors = new Accessors(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), unresolved);
        for (List<ExecutableElement> declarations : bySignature.values()) {
            accessors.add(entity, site, overridingFirst(declarations, compilation.types()), compilation);
        }
        return accessors;
    }

    private void add(TypeElement entity, Site site, List<ExecutableElement> declarations, Compilation compilation) {
        ExecutableElement method = declarations.get(0);
        if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
            return;
        }
        boolean excluded = declarations.stream()
                .anyMatch(declaration -> Mirror.find(declaration, "Transient").isPresent());
        boolean readable = method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID;
        if (excluded || !readable) {
            others.add(method);
            if (!excluded) {
                malformed.add(method);
            }
            return;
        }
        boolean visible = compilation.isRoot(method);
        columns.add(new Accessor(
                declarations, typeIn(entity, method, compilation.types()), visible ? Site.of(method) : site, visible));
    }

    private static TypeMirror typeIn(TypeElement entity, ExecutableElement method, Types types) {
        return Compilation.owner(method).equals(entity)
                ? method.getReturnType()
                : ((ExecutableType) types.asMemberOf((DeclaredType) entity.asType(), method)).getReturnType();
    }

    /** Adds an interface and all interfaces that it extends. Returns whether one of them does not exist, or not yet. */
    static boolean collect(TypeElement type, Set<TypeElement> into) {
        boolean unresolved = false;
        into.add(type);
        for (TypeMirror extended : type.getInterfaces()) {
            if (extended.getKind() == TypeKind.ERROR) {
                unresolved = true;
            } else if (extended instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement element
                    && !into.contains(element)) {
                unresolved |= collect(element, into);
            }
        }
        return unresolved;
    }

    /** An interface may redeclare public methods of Object, which every object implements. */
    private static boolean isInherited(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        boolean ofObject = method.getParameters().isEmpty()
                ? name.equals("toString") || name.equals("hashCode")
                : name.equals("equals")
                        && method.getParameters().size() == 1
                        && method.getParameters().get(0).asType().toString().equals("java.lang.Object");
        return !ofObject
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    private static String signature(ExecutableElement method, Types types) {
        StringBuilder signature = new StringBuilder(method.getSimpleName());
        method.getParameters().forEach(parameter -> signature.append(',').append(types.erasure(parameter.asType())));
        return signature.toString();
    }

    /** The interfaces nearest to the entity already come first, but one of two mixins may extend the other. */
    private static List<ExecutableElement> overridingFirst(List<ExecutableElement> declarations, Types types) {
        for (ExecutableElement candidate : declarations) {
            boolean overridden = declarations.stream()
                    .anyMatch(other -> !other.equals(candidate) && isSubtype(other, candidate, types));
            if (!overridden) {
                List<ExecutableElement> ordered = new ArrayList<>(declarations);
                ordered.remove(candidate);
                ordered.add(0, candidate);
                return ordered;
            }
        }
        return declarations;
    }

    private static boolean isSubtype(ExecutableElement one, ExecutableElement other, Types types) {
        return types.isSubtype(
                types.erasure(Compilation.owner(one).asType()),
                types.erasure(Compilation.owner(other).asType()));
    }
}
