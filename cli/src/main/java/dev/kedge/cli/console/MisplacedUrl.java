package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The URL of a database in the place of a target, a folder or a name. */
public final class MisplacedUrl {
    private static final Set<String> TAKES_URL = Set.of("--url", "--admin-url", "--twin", "--from", "--to");
    private static final Pattern URL = Pattern.compile(
            "\\s*(?:jdbc:|r2dbcs?:(?:pool:)?)?(?:postgres|postgresql|pgsql)(?:\\+\\w+)?:/.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private MisplacedUrl() {}

    /** The first misplaced URL of a command; absent if every argument is in place. */
    public static Optional<Diagnostic> in(ParseResult command) {
        for (ArgSpec argument : command.matchedArgs()) {
            boolean misplaced = argument.stringValues().stream()
                    .anyMatch(value -> URL.matcher(value).matches());
            if (misplaced && !takesUrl(argument)) {
                String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
                boolean hasUrl = command.commandSpec().findOption("--url") != null;
                return Optional.of(Diagnostic.of(
                        CommandCode.URL_MISPLACED,
                        Place.NOWHERE,
                        name,
                        hasUrl
                                ? Wording.of("Name the database by {--url=URL}, or by the variable DATABASE_URL.")
                                : Wording.plain("This command needs no database; leave it out.")));
            }
        }
        return command.hasSubcommand() ? in(command.subcommand()) : Optional.empty();
    }

    private static boolean takesUrl(ArgSpec argument) {
        return argument instanceof OptionSpec option
                && List.of(option.names()).stream().anyMatch(TAKES_URL::contains);
    }
}
