package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The passwords that stand in a command's arguments, wherever they were put. What is printed about wrong arguments repeats
 * them, so it is printed without these.
 */
public final class GivenSecrets {
    /** All of an argument that is a URL, so that a password may hold anything. */
    private static final Pattern URL =
            Pattern.compile("[^=]*?:/{1,3}[^/@:]*:(?<secret>.*)@[^@]*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** An option that is followed by a secret, though no command has one. */
    private static final Pattern OPTION =
            Pattern.compile("--?[\\w-]*(?:password|passwd|passphrase|pwd|secret|token)", Pattern.CASE_INSENSITIVE);

    private GivenSecrets() {}

    /** The text without the secrets of these arguments. */
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
