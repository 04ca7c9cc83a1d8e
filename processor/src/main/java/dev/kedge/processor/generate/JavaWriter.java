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
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import org.jspecify.annotations.Nullable;

/** Writes generated types as source files. */
public final class JavaWriter {
    private static final String GENERATOR = "dev.kedge.processor.KedgeProcessor";

    public static final String GENERATED = "javax.annotation.processing.Generated";

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

    /** Writes a type that is made from these elements; problems are shown at the site. */
    void write(ClassName name, TypeSpec.Builder type, Collection<? extends Element> madeFrom, Site site) {
        if (compilation.hasRoot(name.canonicalName())) {
            problems.report(site, EntityCode.GENERATED_NAME_TAKEN, name.canonicalName());
            return;
        }
        ModuleElement module = compilation.elements().getModuleOf(site.element());
        mark(type, module);
        madeFrom.forEach(type::addOriginatingElement);
        JavaFile file = JavaFile.builder(name.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
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
