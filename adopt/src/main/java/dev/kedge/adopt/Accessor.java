package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.adopt.java.AnnotationFormatter;
import dev.kedge.adopt.java.Imports;
import dev.kedge.adopt.java.JavaType;
import java.util.List;

/**
 * An accessor to be written.
 *
 * @param annotations its annotations
 * @param type what it returns
 * @param name its name
 */
record Accessor(List<Annotation> annotations, JavaType type, String name) {
    private static final int INDENT = 4;

    /** Copies the list. */
    Accessor {
        annotations = List.copyOf(annotations);
    }

    String text(Imports imports) {
        String blanks = " ".repeat(INDENT);
        StringBuilder text = new StringBuilder();
        AnnotationFormatter layout = new AnnotationFormatter(imports);
        for (Annotation annotation : annotations) {
            text.append(blanks).append(layout.annotation(annotation, INDENT)).append('\n');
        }
        return text.append(blanks)
                .append(type.text(imports))
                .append(' ')
                .append(name)
                .append("();\n")
                .toString();
    }
}
