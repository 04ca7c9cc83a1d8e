package dev.kedge.maven;

import java.nio.file.Files;
import java.util.Optional;

/** A goal whose command may run Java steps. By default it finds them in the compiled classes of the project. */
abstract class StepMojo extends CommandMojo {
    @Override
    Optional<String> ofGoal(String option) {
        return option.equals("classpath") && Files.isDirectory(classes())
                ? Optional.of(classes().toString())
                : Optional.empty();
    }
}
