package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.adopt.java.JavaName;
import dev.kedge.adopt.java.SourceFile;
import dev.kedge.core.schema.EnumType;
import java.util.ArrayList;
import java.util.List;

/** Writes an enum type as an enum. */
final class EnumWriter {
    private final AdoptionContext input;

    EnumWriter(AdoptionContext input) {
        this.input = input;
    }

    SourceFile file(EnumType type) {
        JavaName name = input.javaName(type.key());
        List<Annotation> annotations = new ArrayList<>();
        Annotation named = input.named("EnumType", type.key()).text("comment", type.comment());
        if (!named.isBare()) {
            annotations.add(named);
        }
        annotations.addAll(new RightWriter(input).on(type.key()));
        String constants = String.join(",\n    ", type.values());
        return new SourceFile(
                input.packageName(),
                name.simple(),
                annotations,
                imports -> "public enum " + name.simple() + " {\n    " + constants + "\n}\n");
    }
}
