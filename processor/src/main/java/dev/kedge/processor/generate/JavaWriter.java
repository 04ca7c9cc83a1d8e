package dev.kedge.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import org.jspecify.annotations.Nullable;

/** Writes generated types as source files. */
public final class JavaWriter {
    private static final String GENERATOR = "dev.kedge.processor.KedgeProcessor";

    public static final String GENERATED = "javax.annotation.processing.Generated";

    private static final List<String> JAVA_LANG = Stream.of(
                    Class.class,
                    Deprecated.class,
                    Enum.class,
                    IllegalStateException.class,
                    Object.class,
                    Override.class,
                    String.class,
                    SuppressWarnings.class,
                    UnsupportedOperationException.class,
                    Boolean.class,
                    Byte.class,
                    Double.class,
                    Float.class,
                    Integer.class,
                    Long.class,
                    Short.class)
            .map(Class::getSimpleName)
            .toList();

    private final Compilation compilation;
    private final Problems problems;
    private final Set<String> written = new HashSet<>();

    public JavaWriter(Compilation compilation, Problems problems) {
        this.compilation = compilation;
        this.problems = problems;
    }

    /** The names of all types written so far. */
    public Set<String> written() {
        return written;
    }

    /** Writes a type that is generated from these elements. Problems are reported at the site. */
    void write(ClassName name, TypeSpec.Builder type, Collection<? extends Element> madeFrom, Site site) {
        write(name, type, madeFrom, site, file -> {});
    }

    /** Writes a type whose code is in the step language. */
    void writeSteps(ClassName name, TypeSpec.Builder type, Collection<? extends Element> madeFrom, Site site) {
        write(name, type, madeFrom, site, StepClasses::imports);
    }

    private void write(
            ClassName name,
            TypeSpec.Builder type,
            Collection<? extends Element> madeFrom,
            Site site,
            Consumer<JavaFile.Builder> imports) {
        if (compilation.hasRoot(name.canonicalName())) {
            problems.report(site, EntityCode.GENERATED_NAME_TAKEN, name.canonicalName());
            return;
        }
        ModuleElement module = compilation.elements().getModuleOf(site.element());
        mark(type, module);
        madeFrom.forEach(type::addOriginatingElement);
        JavaFile.Builder builder = JavaFile.builder(name.packageName(), type.build())
                .skipJavaLangImports(!hidesJavaLang(name.packageName()))
                .indent("    ");
        imports.accept(builder);
        JavaFile file = builder.build();
        try {
            file.writeTo(compilation.filer());
            written.add(name.canonicalName());
        } catch (FilerException e) {
            // ecj outside of Eclipse replaces no class of an earlier compile that is on the class path; javac does
            compilation.note("Not generated again: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a type of the package has the simple name of a java.lang type that generated code uses. */
    private boolean hidesJavaLang(String packageName) {
        return JAVA_LANG.stream()
                .anyMatch(name -> compilation.elements().getTypeElement(packageName + "." + name) != null);
    }

    /** A module may not read java.compiler, and one that exports its package would be warned of what it exports. */
    private void mark(TypeSpec.Builder type, @Nullable ModuleElement module) {
        boolean named = module != null && !module.isUnnamed();
        boolean readable = named
                ? compilation.elements().getTypeElement(module, GENERATED) != null
                : compilation.elements().getTypeElement(GENERATED) != null;
        if (readable) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.bestGuess(GENERATED))
                    .addMember("value", "$S", GENERATOR)
                    .build());
        }
        if (named) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "exports")
                    .build());
        }
    }
}
