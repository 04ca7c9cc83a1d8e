package dev.kedge.maven;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The folder that the annotation processor reads: the one of the option {@code -Akedge.dir} of the compiler plugin,
 * otherwise the folder {@code kedge} of the resources that are copied beside the classes.
 */
final class CompilerFolder {
    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String OPTION = "-Akedge.dir=";
    private static final String MAIN = "default-compile";

    private final MavenProject project;
    private final Path basedir;

    /**
     * Names the project.
     *
     * @param project the project
     * @param basedir its folder, as messages name it
     */
    CompilerFolder(MavenProject project, Path basedir) {
        this.project = project;
        this.basedir = basedir;
    }

    /**
     * How the folder of the goals differs from that of javac; absent if it does not.
     *
     * @param folders the folder that the goals use
     * @param setting the place of the setting; absent for an option or the default
     */
    Optional<Diagnostic> difference(Path folders, Optional<Place> setting) {
        List<Path> read = option().map(List::of).orElseGet(this::ofResources);
        if (project.getFile() == null || read.isEmpty() || read.stream().anyMatch(path -> isSame(path, folders))) {
            return Optional.empty();
        }
        Path shown = shown(folders);
        return Optional.of(Diagnostic.of(
                CommandCode.COMPILER_READS_OTHER_FOLDER,
                setting.orElse(Place.NOWHERE),
                shown(read.get(0)),
                shown,
                shown.isAbsolute()
                        ? shown
                        : "${project.basedir}/" + project.getBasedir().toPath().relativize(folders)));
    }

    /** The value of the option, if the main sources are compiled with it. */
    private Optional<Path> option() {
        Plugin compiler = project.getPlugin(COMPILER);
        if (compiler == null) {
            return Optional.empty();
        }
        Stream<Object> executions = compiler.getExecutions().stream()
                .filter(execution -> execution.getId().equals(MAIN))
                .map(PluginExecution::getConfiguration);
        return Stream.concat(executions, Stream.ofNullable(compiler.getConfiguration()))
                .filter(Objects::nonNull)
                .flatMap(configuration -> arguments((Xpp3Dom) configuration).stream())
                .map(String::strip)
                .filter(argument -> argument.startsWith(OPTION))
                .map(argument -> Path.of(argument.substring(OPTION.length())))
                .findFirst();
    }

    private static List<String> arguments(Xpp3Dom configuration) {
        List<String> arguments = new ArrayList<>();
        for (Xpp3Dom child : configuration.getChildren()) {
            if (child.getName().equals("compilerArgs")) {
                for (Xpp3Dom argument : child.getChildren()) {
                    arguments.add(Objects.requireNonNullElse(argument.getValue(), ""));
                }
            } else if (child.getName().equals("compilerArgument")) {
                arguments.add(Objects.requireNonNullElse(child.getValue(), ""));
            }
        }
        return arguments;
    }

    /** Where the files below kedge/ beside the classes come from. */
    private List<Path> ofResources() {
        List<Path> found = new ArrayList<>();
        for (Resource resource : project.getResources()) {
            Path folder = Path.of(resource.getDirectory());
            String target =
                    Objects.requireNonNullElse(resource.getTargetPath(), "").replaceFirst("/+$", "");
            if (target.isEmpty() || target.equals(".")) {
                found.add(folder.resolve("kedge"));
            } else if (target.equals("kedge")) {
                found.add(folder);
            }
        }
        return found;
    }

    private Path shown(Path path) {
        Path root = project.getBasedir().toPath();
        return path.startsWith(root) ? basedir.resolve(root.relativize(path)) : path;
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
