package dev.kedge.core.diagnostic;

import dev.kedge.core.diagnostic.Wording.Argument;
import dev.kedge.core.diagnostic.Wording.Command;
import dev.kedge.core.diagnostic.Wording.Only;
import dev.kedge.core.diagnostic.Wording.Part;
import dev.kedge.core.diagnostic.Wording.Plain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The template of a {@link Wording}. In braces it contains
 *
 * <ul>
 *   <li>a command, such as {@code {stamp @target=head --dir=DIR --purge}}: its name, positional parameters by their label,
 *       options with or without a value, other words;
 *   <li>a single option, such as {@code {--allow=data-loss:a.b}};
 *   <li>text for one dialect, such as <code>{JAVA:kedge.role("ROLE")}</code>.
 * </ul>
 *
 * Other braces are text. A value with blanks is in quotes. When the arguments are filled in, it is quoted for the shell.
 *
 * @param text the template
 */
record WordingTemplate(String text) {
    private static final Pattern BRACES =
            Pattern.compile("\\{(?:(?<dialect>CLI|MAVEN|JAVA):(?<only>[^{}]*)|(?<call>(?:--)?[a-z][^{}]*))}");
    private static final Pattern ARGUMENT = Pattern.compile(
            "(?<mark>--|@)(?<name>[a-z][a-z-]*)(?:=(?<value>\"[^\"]*\"|'[^']*'|[^\\s\"']+))?|(?<word>\\S+)");
    private static final Pattern PLACE = Pattern.compile("%(?<number>\\d)\\$[sd]");

    /** The wording with these arguments in place of {@code %1$s} and so on. */
    Wording fill(Object... arguments) {
        List<Part> parts = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        int from = 0;
        while (braces.find()) {
            addText(parts, text.substring(from, braces.start()), arguments);
            parts.add(part(braces, arguments));
            from = braces.end();
        }
        addText(parts, text.substring(from), arguments);
        return new Wording(parts);
    }

    private static Part part(Matcher braces, Object... arguments) {
        String call = braces.group("call");
        if (call == null) {
            return new Only(Dialect.valueOf(braces.group("dialect")), format(braces.group("only"), arguments));
        }
        List<Argument> found = ARGUMENT.matcher(call)
                .results()
                .flatMap(result -> argument(result, arguments))
                .toList();
        return call.startsWith("--")
                ? found.get(0)
                : new Command(found.get(0).values().get(0), found.subList(1, found.size()));
    }

    /** An argument. If the value is an empty collection, it is left out. */
    private static Stream<Argument> argument(MatchResult found, Object... arguments) {
        Matcher argument = ARGUMENT.matcher(found.group());
        if (!argument.matches()) {
            throw new IllegalArgumentException(found.group());
        }
        String word = argument.group("word");
        if (word != null) {
            return Stream.of(new Argument(Argument.Kind.WORD, "", List.of(format(word, arguments)), Quotes.NONE));
        }
        Argument.Kind kind = argument.group("mark").equals("@") ? Argument.Kind.POSITIONAL : Argument.Kind.OPTION;
        String name = argument.group("name");
        String value = argument.group("value");
        if (value == null) {
            return Stream.of(new Argument(kind, name, List.of(), Quotes.NONE));
        }
        Quotes quotes = value.startsWith("'") ? Quotes.SINGLE : value.startsWith("\"") ? Quotes.DOUBLE : Quotes.NONE;
        String bare = quotes == Quotes.NONE ? value : value.substring(1, value.length() - 1);
        Matcher place = PLACE.matcher(bare);
        if (place.matches() && arguments[Integer.parseInt(place.group("number")) - 1] instanceof Collection<?> all) {
            List<String> values = all.stream().map(String::valueOf).toList();
            return values.isEmpty() ? Stream.of() : Stream.of(new Argument(kind, name, values, quotes));
        }
        return Stream.of(new Argument(kind, name, List.of(format(bare, arguments)), quotes));
    }

    private static void addText(List<Part> parts, String text, Object... arguments) {
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            int number = Integer.parseInt(place.group("number"));
            if (number <= arguments.length && arguments[number - 1] instanceof Wording wording) {
                addPlain(parts, format(text.substring(from, place.start()), arguments));
                wording.parts().forEach(part -> {
                    if (part instanceof Plain plain) {
                        addPlain(parts, plain.text());
                    } else {
                        parts.add(part);
                    }
                });
                from = place.end();
            }
        }
        addPlain(parts, format(text.substring(from), arguments));
    }

    /** Joins adjacent texts, so that a secret is recognized by the text around it. */
    private static void addPlain(List<Part> parts, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last) instanceof Plain before) {
            parts.set(last, new Plain(before.text() + text));
        } else {
            parts.add(new Plain(text));
        }
    }

    private static String format(String text, Object... arguments) {
        return String.format(
                Locale.ROOT,
                text,
                Stream.of(arguments).map(WordingTemplate::text).toArray());
    }

    private static Object text(Object argument) {
        return argument instanceof Collection<?> all
                ? all.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : argument;
    }
}
