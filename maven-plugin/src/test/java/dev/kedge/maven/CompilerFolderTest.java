package dev.kedge.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.option.ProjectSettings;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the goals is the one that javac reads, or the build fails. */
class CompilerFolderTest {
    @TempDir
    private Path basedir;

    private final Build build = new Build();
    private MavenProject project = new MavenProject();

    @BeforeEach
    void create() {
        Model model = new Model();
        model.setBuild(build);
        project = new MavenProject(model);
        project.setFile(basedir.resolve("pom.xml").toFile());
        resource("src/main/resources", null);
    }

    private void resource(String folder, String target) {
        Resource resource = new Resource();
        resource.setDirectory(basedir.resolve(folder).toString());
        resource.setTargetPath(target);
        build.addResource(resource);
    }

    private Xpp3Dom argument(String folder) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom arguments = new Xpp3Dom("compilerArgs");
        Xpp3Dom argument = new Xpp3Dom("arg");
        argument.setValue("-Akedge.dir=" + basedir.resolve(folder));
        arguments.addChild(argument);
        configuration.addChild(arguments);
        return configuration;
    }

    private Plugin compiler() {
        Plugin compiler = new Plugin();
        compiler.setArtifactId("maven-compiler-plugin");
        build.addPlugin(compiler);
        build.flushPluginMap();
        return compiler;
    }

    private Optional<Diagnostic> difference(String folder) throws IOException {
        Files.writeString(basedir.resolve("kedge.properties"), "dir=" + folder + "\n");
        ProjectSettings settings =
                ProjectSettings.read(List.of(basedir), Map.of(), Map.of()).get();
        return new CompilerFolder(project, Path.of("shop"))
                .difference(basedir.resolve(folder), settings.place(ProjectSettings.DIR));
    }

    @Test
    void theResourcesAreRead() throws IOException {
        assertThat(difference("src/main/resources/kedge")).isEmpty();
        assertThat(difference("db/kedge")).isPresent();
        resource("db", null);
        assertThat(difference("db/kedge")).isEmpty();
        resource("migrations", "kedge/");
        assertThat(difference("migrations")).isEmpty();
    }

    @Test
    @Tag("way-out:KDG671")
    void anotherFolderIsRefusedAndBothAreNamed() throws IOException {
        String text = difference("db/kedge").orElseThrow().textWithPlace(Dialect.MAVEN);
        assertThat(text)
                .contains("kedge.properties:1: [KDG671] javac reads the committed folders from "
                        + "shop/src/main/resources/kedge, but dir is shop/db/kedge.")
                .contains("<compilerArgs><arg>-Akedge.dir=${project.basedir}/db/kedge</arg></compilerArgs>");
        compiler().setConfiguration(argument("db/kedge"));
        assertThat(difference("db/kedge")).isEmpty();
        assertThat(difference("src/main/resources/kedge").orElseThrow().textWithPlace(Dialect.MAVEN))
                .contains("from shop/db/kedge, but dir is shop/src/main/resources/kedge.");
    }

    @Test
    void theExecutionOfMainSourcesCounts() throws IOException {
        PluginExecution tests = new PluginExecution();
        tests.setId("default-testCompile");
        tests.setConfiguration(argument("other"));
        PluginExecution main = new PluginExecution();
        main.setId("default-compile");
        main.setConfiguration(argument("db"));
        Plugin compiler = compiler();
        compiler.addExecution(tests);
        compiler.addExecution(main);
        assertThat(difference("db")).isEmpty();
        assertThat(difference("other")).isPresent();
    }
}
