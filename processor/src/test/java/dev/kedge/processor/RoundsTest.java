package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities that meet other processors, types that are not there, and class paths that lack something. */
class RoundsTest {
    @TempDir
    private Path temporary;

    /** Generates one type in the first round. */
    private static final class Generator extends AbstractProcessor {
        private final String name;
        private final String source;
        private boolean done;

        Generator(String name, String source) {
            this.name = name;
            this.source = source;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(source);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    private Build build(Tool tool, String column) {
        Build build = new Build(temporary, tool)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;")
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Item {",
                        "    @Id long id();",
                        "    " + column,
                        "}");
        Commits.empty(build, "shop");
        return build;
    }

    @ParameterizedTest
    @EnumSource
    void waitsForTypesThatAnotherProcessorGenerates(Tool tool) {
        Build build = build(tool, "Mood mood();")
                .with(new Generator("shop.Mood", "package shop; public enum Mood { GOOD, BAD }"));
        Compiled compiled = build.compile();
        assertThat(compiled.problems()).allMatch(problem -> problem.matches(".* KDG20[23]"));
        assertThat(compiled.model("shop")).contains("\"type\":\"mood\"").contains("[\"GOOD\",\"BAD\"]");
        Commits.accept(build, "shop", "Create the schema");
        build.clean().instead(new Generator("shop.Mood", "package shop; public enum Mood { GOOD, BAD }"));
        assertThat(build.compile().problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesTypesThatDoNotExistToTheCompiler(Tool tool) {
        Build build = build(tool, "Missing missing();")
                .source(
                        "app/App.java",
                        "package app;",
                        "import shop.ShopMigrations;",
                        "import shop.ShopSchema;",
                        "final class App {}");
        Compiled compiled = build.compile();
        assertThat(compiled.problems()).hasSize(1).allMatch(problem -> problem.contains("Missing"));
        assertThat(compiled.model("shop")).contains("invalid");
    }

    @ParameterizedTest
    @EnumSource
    void anEntityThatComesTooLateIsAnError(Tool tool) {
        Build build = build(tool, "String name();");
        build.compile();
        Commits.accept(build, "shop", "Create the schema");
        build.clean()
                .with(new Generator(
                        "shop.Late",
                        "package shop; @dev.kedge.annotation.Table public interface Late {"
                                + " @dev.kedge.annotation.Id long id(); }"));
        assertThat(build.compile().problems()).anyMatch(problem -> problem.endsWith("KDG141"));
    }

    @Test
    void aClassPathWithoutTheRuntimeIsOneError() {
        Path annotations = Build.location(dev.kedge.annotation.Table.class);
        Path core = Build.location(dev.kedge.core.schema.Schema.class);
        for (Build build : List.of(
                build(Tool.JAVAC, "String name();").classPath(annotations),
                build(Tool.JAVAC, "String name();").classPath(annotations, core))) {
            assertThat(build.compile().problems()).hasSize(1).allMatch(problem -> problem.endsWith(" KDG137"));
        }
    }
}
