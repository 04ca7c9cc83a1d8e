package dev.kedge.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Sets up a database from nothing: {@code mvn kedge:init -Dadmin-url=… -Drole=app -Ddatabase=app}, or a project:
 * {@code mvn kedge:init -Dproject}.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends StepMojo {
    @Override
    boolean needsFolder() {
        return userProperty("project").or(() -> userProperty("kedge.project")).isEmpty();
    }

    @Override
    Optional<String> ofGoal(String option) {
        return switch (option) {
            case "out" -> Optional.of(basedir().toString());
            case "kedge-version" -> Optional.of(version());
            default -> super.ofGoal(option);
        };
    }
}
