package dev.kedge.maven;

import dev.kedge.cli.console.Text;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The output of {@code -Dhelp}: what a goal does, and its properties. */
final class GoalHelp {
    private static final int WIDTH = 80;
    private static final int INDENT = 26;

    private GoalHelp() {}

    static void print(CommandSpec command, PrintWriter out) {
        out.println("Usage: mvn kedge:" + command.name() + " [-DPROPERTY=VALUE]...");
        Arrays.stream(command.usageMessage().description())
                .flatMap(line -> Text.wrap(line, WIDTH).stream())
                .forEach(out::println);
        Stream.concat(command.positionalParameters().stream(), options(command))
                .forEach(argument -> print(argument, out));
        out.flush();
    }

    private static Stream<? extends ArgSpec> options(CommandSpec command) {
        return command.options().stream().filter(option -> !option.usageHelp() && !option.versionHelp());
    }

    private static void print(ArgSpec argument, PrintWriter out) {
        String name = "  " + GoalUsage.property(argument);
        String required = argument.required() && !isOfProject(argument) ? " Required." : "";
        List<String> lines = Text.wrap(String.join(" ", argument.description()) + required, WIDTH - INDENT);
        boolean beside = name.length() < INDENT;
        if (!beside) {
            out.println(name);
        }
        for (int i = 0; i < lines.size(); i++) {
            out.println(Text.fill(beside && i == 0 ? name : "", INDENT) + lines.get(i));
        }
    }

    /** Whether the goal takes the argument from the project. */
    private static boolean isOfProject(ArgSpec argument) {
        return argument instanceof OptionSpec option
                && List.of("--dir", "--model", "--sources").contains(option.longestName());
    }
}
