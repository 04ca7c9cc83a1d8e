package dev.kedge.maven;

import dev.kedge.cli.Main;
import dev.kedge.cli.option.Configured;
import dev.kedge.cli.option.ProjectSettings;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A goal that runs the command of the same name. Each option of the command is a property of the same name on Maven's
 * command line ({@code -Dmessage=…}), an entry of {@code <options>} in the pom, or a property {@code kedge.message} of
 * the project. The folder, the compiled model and the source roots are those of the project. {@code -Dhelp} prints what
 * the goal does and its properties. Results go to standard output, problems to the log.
 */
abstract class CommandMojo extends DatabaseMojo {
    private static final int DIFFERENT = 2;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    /** Options of the command by their long names. A property of the same name takes precedence. */
    @Parameter
    private Map<String, String> options = Map.of();

    /**
     * Whether differences or pending revisions fail the build. By default they do in the goals that look for
     * differences.
     */
    @Parameter(property = "kedge.failOnDifference")
    private @Nullable Boolean failOnDifference;

    /**
     * Does what must be done in a module of a larger build that has no database, in place of the command.
     *
     * @param maven the current session
     */
    void withoutDatabase(MavenSession maven) throws MojoFailureException {
        getLog().info("Skipped: this module has no database.");
    }

    /**
     * Does what must be done before the command.
     *
     * @param maven the current session
     */
    void before(MavenSession maven) throws MojoFailureException {}

    /**
     * Does what must be done after the command has succeeded.
     *
     * @param maven the current session
     */
    void after(MavenSession maven) throws MojoFailureException {}

    /** The value of an option that the goal sets itself. */
    Optional<String> ofGoal(String option) {
        return Optional.empty();
    }

    /** The version of Kedge. */
    final String version() {
        return Objects.requireNonNull(execution, "Maven has set no execution").getVersion();
    }

    /** Whether the command works on the folder of a database. */
    boolean needsFolder() {
        return true;
    }

    /** Whether differences fail the build by default, because the goal looks for them. */
    boolean failsOnDifference() {
        return false;
    }

    @Override
    public final void execute() throws MojoFailureException {
        if (isSkipped() || execution == null) {
            return;
        }
        MavenSession session = session();
        String goal = execution.getGoal();
        LoggedProblems problems = new LoggedProblems();
        // results are not part of the log, so that programs can read them, and so that -q does not hide them
        PrintWriter out = new PrintWriter(new StandardOutput(), true);
        CommandLine kedge = Main.commandLine(out, Dialect.MAVEN, problems, this::outcome);
        CommandLine command = Objects.requireNonNull(kedge.getSubcommands().get(goal), goal);
        Optional<Diagnostic> misspelling =
                Misspelling.among(session.getUserProperties().stringPropertyNames(), command.getCommandSpec());
        if (misspelling.isPresent()) {
            throw failure(List.of(misspelling.get()));
        }
        GoalArguments.Options given = options(session, command.getCommandSpec());
        if (given.find("help").isPresent()) {
            GoalHelp.print(command.getCommandSpec(), out);
            return;
        }
        if (session.getProjects().size() > 1 && isWithoutDatabase()) {
            withoutDatabase(session);
            return;
        }
        if (!Configured.options(command.getCommandSpec()).isEmpty()) {
            settings();
        }
        before(session);
        int status =
                kedge.execute(GoalArguments.of(command.getCommandSpec(), given).toArray(String[]::new));
        out.flush();
        boolean failed = status != 0 && (status != DIFFERENT || isFailure());
        problems.log(getLog(), failed);
        if (failed) {
            throw new MojoFailureException(problems.summary().orElse(goal + " found differences"));
        }
        if (status == 0) {
            after(session);
        }
    }

    private boolean isFailure() {
        return failOnDifference == null ? failsOnDifference() : failOnDifference;
    }

    private GoalArguments.Options options(MavenSession maven, CommandSpec command) {
        Set<String> configured = Configured.options(command);
        return option -> {
            if (option.equals("database") && configured.contains(option)) {
                // the goal looks for the folder of the database itself
                return userProperty("dir").isPresent() ? userProperty(option) : Optional.empty();
            }
            Optional<String> said = userProperty(option)
                    // kedge.dir is the folder that contains the folders of all databases
                    .or(() -> option.equals("dir") ? Optional.empty() : userProperty("kedge." + option))
                    // other sources of settings take precedence over the pom
                    .or(() -> configured.contains(option) ? Optional.empty() : ofPom(option, maven))
                    .or(() -> ofGoal(option));
            return said.isPresent() ? said : ofProject(option);
        };
    }

    private Optional<String> ofPom(String option, MavenSession maven) {
        Optional<String> property = option.equals("dir")
                ? Optional.empty()
                : Optional.ofNullable(maven.getCurrentProject().getProperties().getProperty("kedge." + option));
        return Optional.ofNullable(options.get(option)).or(() -> property);
    }

    @Override
    final Map<String, String> pom() {
        Map<String, String> pom = super.pom();
        for (String key : ProjectSettings.keys()) {
            if (!key.equals(ProjectSettings.DIR) && !key.equals(ProjectSettings.DATABASE)) {
                ofPom(key, session()).ifPresent(text -> pom.put(key, text));
            }
        }
        return pom;
    }

    private Outcome<ProjectSettings> outcome() {
        try {
            return Outcome.of(settings());
        } catch (MojoFailureException e) {
            throw new IllegalStateException("the settings were read before", e);
        }
    }

    private Optional<String> ofProject(String option) throws MojoFailureException {
        return switch (option) {
            case "dir" ->
                needsFolder() ? Optional.of(directory(database()).path().toString()) : Optional.empty();
            case "model" -> Optional.of(modelFile(database()).toString());
            case "sources" ->
                Optional.of(sourceRoots().stream().map(Object::toString).collect(Collectors.joining(",")));
            default -> Optional.empty();
        };
    }
}
