package dev.kedge.core.diagnostic;

import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hides passwords in texts that are printed: those of URLs, of settings such as {@code password=…}, and of SQL such as
 * {@code ALTER ROLE … PASSWORD '…'}. A secret is recognized by the text around it, so its value need not be known, and a
 * text may contain several.
 */
@Internal
public final class Secrets {
    /** The text that replaces a secret. */
    public static final String HIDDEN = "…";

    private static final String NAME = "(?:password|passwd|passphrase|passwort|pwd|secret|api_?key)";
    private static final String LITERAL = "(?:[EN]|U&)?'(?:''|\\\\[\\s\\S]|[^'\\\\])*+\\\\?(?:'|$)";
    private static final String DOLLAR_QUOTED = "\\$(\\w*)\\$[\\s\\S]*?(?:\\$\\3\\$|$)";

    /**
     * The password of a URL: up to the last @ of the word, because an @ in it may not be encoded; if it has blanks, up to
     * the first @.
     */
    private static final Pattern URL =
            pattern("(?<keep>\\b[a-z][a-z0-9+.:-]*:/{1,3}[^\\s/@:'\"]*:)(?<secret>[^\\s'\"]*|[^/@\\n]*)(?=@)");

    /** A setting as libpq, JDBC, URLs, the environment and JSON write it. */
    private static final Pattern SETTING = pattern("(?<keep>\\b[\\w.-]*" + NAME
            + "(?:[\"']?\\s*(?::=|=|%3D)|[\"']\\s*:)\\s*)(?<secret>" + LITERAL
            + "|\"[^\"]*(?:\"|$)|[^\\s&;,'\")\\]}…][^\\s&;,'\")\\]}]*)");

    /** The option of a role, a user mapping or a setting. {@code \password} of psql takes a role, not a password. */
    private static final Pattern CLAUSE = pattern("(?<keep>(?<!\\\\)\\b[\\w.]*" + NAME + "\"?\\s+(?:TO\\s+)?)(?<secret>"
            + LITERAL + "|" + DOLLAR_QUOTED + ")");

    /** The second argument of {@code set_config('app.password', '…', false)} and its like. */
    private static final Pattern ARGUMENT =
            pattern("(?<keep>'[^'\\n]*" + NAME + "'\\s*,\\s*)(?<secret>" + LITERAL + ")");

    private static final List<Pattern> ALL = List.of(URL, CLAUSE, ARGUMENT, SETTING);

    /** A password that is not quoted in such a clause, so that the server repeats it in its error message. */
    private static final Pattern UNQUOTED = pattern("(?<keep>\\b(?:ROLE|USER|GROUP)\\b[^;]*?\\bPASSWORD\\s+)"
            + "(?<secret>\"[^\"]*(?:\"|$)|(?!NULL\\b)[^\\s;'\"…]+)");

    /** Matches every text that contains a secret, so that most texts are searched only once. */
    private static final Pattern ANY = pattern(":/|pass|pwd|secret|api_?key");

    private static final int SHORTEST = 4;

    private Secrets() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /**
     * {@return the text with {@link #HIDDEN} in place of every secret}
     *
     * @param text any text
     */
    public static String hide(String text) {
        if (!ANY.matcher(text).find()) {
            return text;
        }
        String hidden = text;
        for (Pattern pattern : ALL) {
            hidden = hide(pattern, hidden);
        }
        return hidden;
    }

    /**
     * {@return the text with {@link #HIDDEN} in place of every secret and of these secrets} Secrets of fewer than 4
     * characters are replaced only in quotes.
     *
     * @param text any text
     * @param secrets the secrets
     */
    public static String hide(String text, Collection<String> secrets) {
        String hidden = text;
        List<String> longestFirst = secrets.stream()
                .filter(secret -> !secret.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String secret : longestFirst) {
            hidden = secret.length() >= SHORTEST
                    ? hidden.replace(secret, HIDDEN)
                    : hidden.replace("\"" + secret + "\"", "\"" + HIDDEN + "\"")
                            .replace("'" + secret + "'", "'" + HIDDEN + "'");
        }
        return hide(hidden);
    }

    /**
     * {@return a statement with its secrets hidden, even if they are not quoted}
     *
     * @param sql the statement
     */
    public static String hideInSql(String sql) {
        return hide(UNQUOTED, hide(sql));
    }

    /**
     * {@return the secrets in a statement, without their quotes} A message of the server may repeat them.
     *
     * @param sql the statement
     */
    public static List<String> inSql(String sql) {
        List<String> found = new ArrayList<>();
        Stream.concat(ALL.stream(), Stream.of(UNQUOTED)).forEach(pattern -> {
            Matcher matcher = pattern.matcher(sql);
            while (matcher.find()) {
                found.add(matcher.group("secret")
                        .replaceAll("^(?:[ENen]|[Uu]&)?['\"]|^\\$\\w*\\$|['\"]$|\\$\\w*\\$$", ""));
            }
        });
        return found;
    }

    private static String hide(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll("${keep}" + HIDDEN);
    }
}
