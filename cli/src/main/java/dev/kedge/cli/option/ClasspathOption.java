package dev.kedge.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the classes of Java steps. */
public final class ClasspathOption {
    @Option(
            names = "--classpath",
            paramLabel = "PATH",
            description =
                    "The class path with the Java steps that revisions name: folders and jars, as for java --class-path. "
                            + "A revision with a step that is not found is refused before anything runs.")
    private @Nullable String classpath;

    /** Opens the class path; without one, no step is found. */
    public StepClasses open() {
        return classpath == null ? StepClasses.none() : StepClasses.of(classpath);
    }
}
