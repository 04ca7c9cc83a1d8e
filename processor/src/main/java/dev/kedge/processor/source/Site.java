package dev.kedge.processor.source;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is reported in the sources: an element, an annotation on it, or a value in that annotation.
 *
 * @param element the element
 * @param mirror the annotation; null for the element itself
 * @param value the value in the annotation; null for the annotation itself
 */
public record Site(
        Element element,
        @Nullable AnnotationMirror mirror,
        @Nullable AnnotationValue value) {

    /** An element itself. */
    public static Site of(Element element) {
        return new Site(element, null, null);
    }

    /** An annotation on an element. */
    public static Site of(Element element, AnnotationMirror mirror) {
        return new Site(element, mirror, null);
    }

    void print(Messager messager, Kind kind, String text) {
        if (mirror == null) {
            messager.printMessage(kind, text, element);
        } else if (value == null) {
            messager.printMessage(kind, text, element, mirror);
        } else {
            messager.printMessage(kind, text, element, mirror, value);
        }
    }
}
