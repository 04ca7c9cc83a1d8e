package dev.kedge.adopt.java;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One source file: of a type or of a package.
 *
 * @param packageName its package
 * @param simple the type's name; empty for a package
 * @param annotations the annotations of the type or package
 * @param body writes the type from its first key word on, with the imports that it uses
 */
public record SourceFile(String packageName, String simple, List<Annotation> annotations, Body body) {
    /** The code after the annotations. */
    @FunctionalInterface
    public interface Body {
        public String text(Imports imports);
    }

    /** The file of a package. */
    public static SourceFile ofPackage(String packageName, List<Annotation> annotations) {
        return new SourceFile(packageName, "", annotations, imports -> "");
    }

    public String path() {
        return packageName.replace('.', '/') + "/" + (simple.isEmpty() ? "package-info" : simple) + ".java";
    }

    /** The whole text. It is written twice, because only the first pass shows which names of its own package it uses. */
    public String text() {
        Imports first = new Imports(packageName, simple.isEmpty() ? Set.of() : Set.of(simple));
        code(first);
        Imports imports = new Imports(packageName, first.own());
        String code = code(imports);
        String head = "package " + packageName + ";\n";
        String lines = imports.lines().stream()
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining("", imports.lines().isEmpty() ? "" : "\n", ""));
        return simple.isEmpty() ? code + head + lines : head + lines + "\n" + code;
    }

    private String code(Imports imports) {
        AnnotationFormatter layout = new AnnotationFormatter(imports);
        return annotations.stream()
                        .map(annotation -> layout.annotation(annotation, 0) + "\n")
                        .collect(Collectors.joining())
                + body.text(imports);
    }
}
