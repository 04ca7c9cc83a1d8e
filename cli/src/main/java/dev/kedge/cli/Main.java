package dev.kedge.cli;

import dev.kedge.cli.command.AcceptCommand;
import dev.kedge.cli.command.AdoptCommand;
import dev.kedge.cli.command.AuditCommand;
import dev.kedge.cli.command.CheckCommand;
import dev.kedge.cli.command.CleanCommand;
import dev.kedge.cli.command.CompletionCommand;
import dev.kedge.cli.command.CurrentCommand;
import dev.kedge.cli.command.DiffCommand;
import dev.kedge.cli.command.DiscardCommand;
import dev.kedge.cli.command.DowngradeCommand;
import dev.kedge.cli.command.HeadsCommand;
import dev.kedge.cli.command.HistoryCommand;
import dev.kedge.cli.command.InitCommand;
import dev.kedge.cli.command.MergeCommand;
import dev.kedge.cli.command.RebaseCommand;
import dev.kedge.cli.command.ReleaseCommand;
import dev.kedge.cli.command.RepairCommand;
import dev.kedge.cli.command.RevisionCommand;
import dev.kedge.cli.command.ShowCommand;
import dev.kedge.cli.command.SqlCommand;
import dev.kedge.cli.command.SquashCommand;
import dev.kedge.cli.command.StampCommand;
import dev.kedge.cli.command.StatusCommand;
import dev.kedge.cli.command.UpgradeCommand;
import dev.kedge.cli.command.VerifyCommand;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.console.FailurePrinter;
import dev.kedge.cli.console.MisplacedUrl;
import dev.kedge.cli.console.ProblemPrinter;
import dev.kedge.cli.console.Streams;
import dev.kedge.cli.console.Terminal;
import dev.kedge.cli.console.TerminalProblems;
import dev.kedge.cli.option.Configured;
import dev.kedge.cli.option.ProjectSettings;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.runtime.configuration.ConfiguredSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: {@code java -jar kedge.jar <command>}. */
@Command(
        name = "kedge",
        description = "Migrates PostgreSQL schemas that are declared in Java and checked by javac.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            AcceptCommand.class,
            RevisionCommand.class,
            DiscardCommand.class,
            CheckCommand.class,
            MergeCommand.class,
            RebaseCommand.class,
            SquashCommand.class,
            ReleaseCommand.class,
            UpgradeCommand.class,
            DowngradeCommand.class,
            SqlCommand.class,
            StampCommand.class,
            RepairCommand.class,
            InitCommand.class,
            CleanCommand.class,
            StatusCommand.class,
            CurrentCommand.class,
            HistoryCommand.class,
            HeadsCommand.class,
            ShowCommand.class,
            DiffCommand.class,
            AuditCommand.class,
            VerifyCommand.class,
            AdoptCommand.class,
            CompletionCommand.class
        },
        footerHeading = "%nExit codes: 0 done, 1 failed, 2 differences or pending revisions, 64 wrong usage.%n",
        usageHelpWidth = 80)
public final class Main implements Console, Runnable {
    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Dialect dialect;
    private final ProblemPrinter problems;
    private final Supplier<Outcome<ConfiguredSettings>> reader;
    private Optional<ConfiguredSettings> settings = Optional.empty();

    private Main(
            Terminal terminal, Dialect dialect, ProblemPrinter problems, Supplier<Outcome<ConfiguredSettings>> reader) {
        this.spec = CommandSpec.create();
        this.terminal = terminal;
        this.dialect = dialect;
        this.problems = problems;
        this.reader = reader;
    }

    /** Runs a command and ends the process with the command's exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /**
     * Runs a command and returns its exit code: 0 done, 1 failed, 2 differences or pending revisions, 64 wrong usage.
     */
    public static int run(String... arguments) {
        return commandLine(Streams.out(), Streams.err(), Terminal.ofProcess(System.getenv()))
                .execute(arguments);
    }

    /** Runs a command that prints to these writers, and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine(out, err).execute(arguments);
    }

    /** Creates the command line with all commands, which print to these writers. */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return commandLine(out, err, Terminal.unseen(System.getenv()));
    }

    /**
     * Creates the command line with all commands for a dialect.
     *
     * @param out where results are printed
     * @param dialect the dialect of commands in the output
     * @param problems the printer that problems are passed to as values
     * @param settings reads the settings, only if a command needs them
     */
    public static CommandLine commandLine(
            PrintWriter out, Dialect dialect, ProblemPrinter problems, Supplier<Outcome<ProjectSettings>> settings) {
        Supplier<Outcome<ConfiguredSettings>> reader = () -> settings.get().map(ProjectSettings::values);
        return commandLine(out, new Main(Terminal.unseen(System.getenv()), dialect, problems, reader));
    }

    /** Runs a command with the configuration files of a folder and this environment, and returns its exit code. */
    public static int run(
            PrintWriter out, PrintWriter err, Path folder, Map<String, String> environment, String... arguments) {
        Main main = new Main(
                Terminal.unseen(environment),
                Dialect.CLI,
                new TerminalProblems(err),
                () -> ConfiguredSettings.read(List.of(folder), environment, Map.of()));
        return commandLine(out, main).setErr(err).execute(arguments);
    }

    private static CommandLine commandLine(PrintWriter out, PrintWriter err, Terminal terminal) {
        Main main = new Main(
                terminal,
                Dialect.CLI,
                new TerminalProblems(err),
                () -> ConfiguredSettings.read(List.of(Path.of("")), System.getenv(), Map.of()));
        return commandLine(out, main).setErr(err);
    }

    private static CommandLine commandLine(PrintWriter out, Main main) {
        CommandLine kedge = new CommandLine(main);
        kedge.getSubcommands().values().forEach(command -> describe(command.getCommandSpec(), main.dialect));
        return kedge.setOut(out)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(exception -> ExitCode.FAILED)
                .setExecutionExceptionHandler(new FailurePrinter())
                .setExecutionStrategy(Main::execute)
                .setParameterExceptionHandler(new FailurePrinter());
    }

    /** Writes the options in a command's own description in the dialect, too. */
    private static void describe(CommandSpec command, Dialect dialect) {
        String[] templates = command.usageMessage().description();
        command.usageMessage()
                .description(Arrays.stream(templates)
                        .map(template -> Wording.of(template).in(dialect))
                        .toArray(String[]::new));
    }

    private static int execute(CommandLine.ParseResult parsed) {
        Optional<Diagnostic> misplaced = MisplacedUrl.in(parsed);
        if (misplaced.isPresent()) {
            FailurePrinter.print(List.of(misplaced.get()), parsed.commandSpec().commandLine());
            return ExitCode.USAGE;
        }
        for (CommandLine command : parsed.asCommandLineList()) {
            CommandSpec spec = command.getCommandSpec();
            Configured.configure(spec, () -> Console.settings(spec));
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    @Override
    public Terminal terminal() {
        return terminal;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public ProblemPrinter problems() {
        return problems;
    }

    @Override
    public ConfiguredSettings settings() {
        ConfiguredSettings read = settings.orElseGet(() -> CommandFailure.unwrap(reader.get()));
        settings = Optional.of(read);
        return read;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
    }

    /** Reads the version from the manifest of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"kedge " + (version == null ? "in development" : version)};
        }
    }
}
