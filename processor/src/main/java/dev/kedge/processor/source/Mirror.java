package dev.kedge.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * One of Kedge's annotations on an element. It keeps the mirrors of the values, so that a problem is reported at the value,
 * and it distinguishes a written value from a default.
 *
 * @param element what it is on
 * @param mirror the annotation
 * @param instead where its problems are reported if it is not in the sources
 */
public record Mirror(Element element, AnnotationMirror mirror, Optional<Site> instead) {
    private static final String PACKAGE = "dev.kedge.annotation.";

    /** The annotation of this simple name on the element; absent if it has none. */
    public static Optional<Mirror> find(Element element, String name) {
        return mirrors(element, PACKAGE + name)
                .findFirst()
                .map(mirror -> new Mirror(element, mirror, Optional.empty()));
    }

    /** All annotations of this simple name on the element, those in a container too. */
    public static List<Mirror> all(Element element, String name) {
        List<Mirror> all = new ArrayList<>();
        find(element, name).ifPresent(all::add);
        mirrors(element, PACKAGE + name + ".List")
                .flatMap(container -> container.getElementValues().values().stream())
                .flatMap(values -> list(values).stream())
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .forEach(one -> all.add(new Mirror(element, (AnnotationMirror) one, Optional.empty())));
        return all;
    }

    private static Stream<? extends AnnotationMirror> mirrors(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().asElement() instanceof TypeElement type
                        && type.getQualifiedName().contentEquals(name));
    }

    /** A copy with its problems reported elsewhere. */
    public Mirror shownAt(Site site) {
        return new Mirror(element, mirror, Optional.of(site));
    }

    /** The value of an attribute that is written; absent when its default applies. */
    Optional<AnnotationValue> value(String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** The attributes that are written. */
    public List<String> written() {
        return mirror.getElementValues().keySet().stream()
                .map(attribute -> attribute.getSimpleName().toString())
                .toList();
    }

    public boolean has(String attribute) {
        return value(attribute).isPresent();
    }

    /** A written text; an empty one counts as not written. */
    public Optional<String> text(String attribute) {
        return written(attribute, String.class).filter(text -> !text.isEmpty());
    }

    public Optional<Integer> number(String attribute) {
        return written(attribute, Integer.class);
    }

    /** A written whole number; absent for {@code Long.MIN_VALUE}. */
    public Optional<Long> longNumber(String attribute) {
        return written(attribute, Long.class).filter(number -> number != Long.MIN_VALUE);
    }

    /** The annotations that an attribute holds. */
    public List<Mirror> nested(String attribute) {
        return value(attribute).map(Mirror::list).orElse(List.of()).stream()
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(one -> new Mirror(element, (AnnotationMirror) one, instead))
                .toList();
    }

    public Optional<Boolean> flag(String attribute) {
        return written(attribute, Boolean.class);
    }

    public Optional<TypeMirror> type(String attribute) {
        return written(attribute, TypeMirror.class);
    }

    /** The name of a written enum constant. */
    public Optional<String> constant(String attribute) {
        return written(attribute, VariableElement.class)
                .map(constant -> constant.getSimpleName().toString());
    }

    /** The names of written enum constants. */
    public List<String> constants(String attribute) {
        return value(attribute).map(Mirror::list).orElse(List.of()).stream()
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString())
                .toList();
    }

    /** A written annotation, or the first of several. */
    public Optional<Mirror> inner(String attribute) {
        return value(attribute).map(Mirror::list).orElse(List.of()).stream()
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .findFirst()
                .map(found -> new Mirror(element, (AnnotationMirror) found, instead));
    }

    public List<String> texts(String attribute) {
        return value(attribute).map(Mirror::list).orElse(List.of()).stream()
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** Where the annotation is. */
    public Site site() {
        return instead.orElseGet(() -> Site.of(element, mirror));
    }

    /** Where an attribute is written; the annotation if it is not written. */
    public Site site(String attribute) {
        return instead.orElseGet(
                () -> new Site(element, mirror, value(attribute).orElse(null)));
    }

    private <T> Optional<T> written(String attribute, Class<T> type) {
        return value(attribute)
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** A single value may stand for an array of one. */
    private static List<? extends AnnotationValue> list(AnnotationValue value) {
        return value.getValue() instanceof List<?> values
                ? values.stream()
                        .filter(AnnotationValue.class::isInstance)
                        .map(AnnotationValue.class::cast)
                        .toList()
                : List.of(value);
    }
}
