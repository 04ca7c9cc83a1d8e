package dev.kedge.maven;

import dev.kedge.cli.console.WrongUsage;
import dev.kedge.core.diagnostic.Dialect;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Explains which properties of a goal are missing or wrong. */
final class GoalUsage {
    private GoalUsage() {}

    /** The problem in terms of properties; the message itself if no property is wrong. */
    static String text(ParameterException wrong, String message) {
        if (wrong instanceof WrongUsage usage) {
            return usage.wording().in(Dialect.MAVEN);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing());
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return message;
        }
        Throwable cause = wrong.getCause();
        String reason = cause == null || cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return "Invalid value of '" + property(argument) + "'" + reason;
    }

    private static String missing(List<ArgSpec> all) {
        return (all.size() == 1 ? "Missing required property: " : "Missing required properties: ")
                + all.stream().map(argument -> "'" + property(argument) + "'").collect(Collectors.joining(", "));
    }

    /** The property of an argument, such as {@code -Dto=SOURCE}. */
    static String property(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            String name = "-D" + option.longestName().replaceFirst("^-+", "");
            return option.arity().max() > 0 ? name + "=" + option.paramLabel() : name;
        }
        return "-D" + GoalArguments.name((PositionalParamSpec) argument) + "=" + argument.paramLabel();
    }
}
