package dev.kedge.processor.source;

import dev.kedge.core.diagnostic.Code;
import java.util.Arrays;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Decides whether a warning is suppressed, as in javac: by {@code @SuppressWarnings} on an element or around it. */
final class Suppressed {
    private static final String ALL = "all";

    private Suppressed() {}

    static boolean at(Element element, Code code) {
        Set<String> words = Set.of(code.id(), ALL);
        for (@Nullable Element around = element; around != null; around = around.getEnclosingElement()) {
            @Nullable SuppressWarnings written = around.getAnnotation(SuppressWarnings.class);
            if (written != null && Arrays.stream(written.value()).anyMatch(words::contains)) {
                return true;
            }
        }
        return false;
    }
}
