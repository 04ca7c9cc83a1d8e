package dev.kedge.processor.source;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic.Kind;

/** The environment of the processor, and the types in the compilation. */
public final class Compilation {
    private final ProcessingEnvironment environment;
    private final TypeOrigin provenance;
    private final Set<String> roots = new HashSet<>();

    public Compilation(ProcessingEnvironment environment) {
        this.environment = environment;
        this.provenance = new TypeOrigin(environment);
    }

    /** Adds the types of another round. */
    public void enter(RoundEnvironment round) {
        round.getRootElements().forEach(root -> roots.add(root.toString()));
    }

    public Elements elements() {
        return environment.getElementUtils();
    }

    public Types types() {
        return environment.getTypeUtils();
    }

    public Filer filer() {
        return environment.getFiler();
    }

    public Map<String, String> options() {
        return environment.getOptions();
    }

    /** Whether the element is in the compilation, so that the compiler can report its position. */
    public boolean isRoot(Element element) {
        return roots.contains(outermost(element).toString());
    }

    public void note(String text) {
        environment.getMessager().printMessage(Kind.NOTE, text);
    }

    /** Whether a top-level type of this name is in the compilation. */
    public boolean hasRoot(String name) {
        return roots.contains(name);
    }

    /** Whether type-use annotations of the element are not known, because it was read from a class file. */
    public boolean losesTypeAnnotations(Element element) {
        return provenance.losesTypeAnnotations(outermost(element));
    }

    /** The type of this binary name; absent if it does not exist. */
    public Optional<TypeElement> type(String binaryName) {
        return Optional.ofNullable(elements().getTypeElement(binaryName))
                .or(() -> Optional.ofNullable(elements().getTypeElement(binaryName.replace('$', '.'))));
    }

    /** The binary name of a type. */
    public String binaryName(TypeElement type) {
        return elements().getBinaryName(type).toString();
    }

    public String packageOf(Element element) {
        return elements().getPackageOf(element).getQualifiedName().toString();
    }

    /** The interface that declares a method. */
    public static TypeElement owner(ExecutableElement method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    }

    /** The top-level type around an element, or the element itself if it is not nested. */
    public static Element outermost(Element element) {
        Element outer = element;
        while (outer.getEnclosingElement() instanceof TypeElement around) {
            outer = around;
        }
        return outer;
    }
}
