package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The passwords in the arguments of a command, in any position. A message about wrong arguments repeats them, so they
 * are removed from it.
 */
public final class GivenSecrets {
    /** Matches a whole argument that is a URL, because a password may contain any character. */
    private static final Pattern URL =
            Pattern.compile("[^=]*?:/{1,3}[^/@:]*:(?<secret>.*)@[^@]*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** An option with a secret value. No command has one, but a user may try. */
    private static final Pattern OPTION =
            Pattern.compile("--?[\\w-]*(?:password|passwd|passphrase|pwd|secret|token)", Pattern.CASE_INSENSITIVE);

    private GivenSecrets() {}

    /** Removes the secrets of these arguments from a text. */
    public static String hide(String text, List<String> arguments) {
        return Secrets.hide(text, of(arguments));
    }

    private static List<String> of(List<String> arguments) {
        List<String> secrets = new ArrayList<>();
        boolean follows = false;
        for (String argument : arguments) {
            if (follows) {
                secrets.add(argument);
            }
            Matcher url = URL.matcher(argument);
            if (url.matches()) {
                secrets.add(url.group("secret"));
            }
            secrets.addAll(Secrets.inSql(argument));
            follows = OPTION.matcher(argument).matches();
        }
        return secrets;
    }
}
