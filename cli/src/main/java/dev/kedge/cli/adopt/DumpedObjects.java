package dev.kedge.cli.adopt;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.SqlKind;
import dev.kedge.core.schema.SqlName;
import dev.kedge.core.sql.CodeTokens;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Statements;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The SQL objects in the output of pg_dump, each with all its statements. pg_dump writes a title before the statements of each
 * object: {@code -- Name: feed; Type: PUBLICATION; Schema: -; Owner: -}.
 */
final class DumpedObjects {
    private static final Pattern TITLE =
            Pattern.compile("^--\\n-- Name: (.*); Type: ([A-Z ]+); Schema: (.*); Owner: .*\\n--$", Pattern.MULTILINE);
    private static final Pattern LEFT = Pattern.compile("\\bLEFTARG = ([^,\\n]+)");
    private static final Pattern RIGHT = Pattern.compile("\\bRIGHTARG = ([^,\\n]+)");
    private static final Pattern USING = Pattern.compile("\\bUSING (\"[^\"]+\"|\\w+)");
    private static final Pattern CAST = Pattern.compile("CREATE CAST (\\(.*?\\)) WITH", Pattern.DOTALL);
    private static final Pattern TRANSFORM = Pattern.compile("CREATE TRANSFORM (FOR .* LANGUAGE \\S+) \\(");

    private final String defaultSchema;
    private final Map<String, List<String>> statements = new LinkedHashMap<>();

    private DumpedObjects(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    /** The statements that create each object, by its full name. The default schema is left out of names. */
    static Map<String, String> of(String dump, String defaultSchema) {
        DumpedObjects objects = new DumpedObjects(defaultSchema);
        String text = dump.replace("\r\n", "\n");
        Matcher title = TITLE.matcher(text);
        List<int[]> places = new ArrayList<>();
        List<String[]> titles = new ArrayList<>();
        while (title.find()) {
            places.add(new int[] {title.start(), title.end()});
            titles.add(new String[] {title.group(1), title.group(2), title.group(3)});
        }
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1)[0] : text.length();
            objects.add(titles.get(i), text.substring(places.get(i)[1], end));
        }
        Map<String, String> all = new LinkedHashMap<>();
        objects.statements.forEach((name, list) -> all.put(name, String.join(";\n", list)));
        return all;
    }

    private void add(String[] title, String body) {
        String plain = body.replaceAll("(?m)^\\\\(un)?restrict .*$", "");
        List<String> own = Statements.split(plain).stream()
                .filter(statement -> !statement.startsWith("SET ") && !statement.isBlank())
                .toList();
        if (own.isEmpty()) {
            return;
        }
        name(title, own.get(0))
                .ifPresent(name -> own.forEach(statement -> statements
                        .computeIfAbsent(name.full(), n -> new ArrayList<>())
                        .add(unqualified(statement))));
    }

    private Optional<SqlName> name(String[] title, String statement) {
        String type = title[1];
        if (type.startsWith("PUBLICATION TABLE")) {
            return third(statement).flatMap(name -> parse(SqlKind.PUBLICATION, name));
        }
        if (type.equals("COMMENT")) {
            return comment(statement).filter(name -> statements.containsKey(name.full()));
        }
        if (type.equals("TRIGGER")) {
            return after(statement, "on")
                    .flatMap(table -> parse(SqlKind.FOREIGN_TABLE, table))
                    .filter(name -> statements.containsKey(name.full()));
        }
        return SqlKind.of(type.equals("PROCEDURAL LANGUAGE") ? "language" : type)
                .flatMap(kind -> name(kind, title[0], title[2], statement));
    }

    private Optional<SqlName> name(SqlKind kind, String name, String schema, String statement) {
        String qualified = new QualifiedName(schema.equals("-") ? "" : schema, name).sql();
        return switch (kind.form()) {
            case NAME -> parse(kind, Identifier.quote(name));
            case QUALIFIED -> parse(kind, qualified);
            case METHOD -> first(USING, statement).flatMap(method -> parse(kind, qualified + " using " + method));
            case OPERATOR ->
                first(RIGHT, statement)
                        .flatMap(right -> parse(
                                kind,
                                Identifier.quote(schema) + "." + name + "("
                                        + first(LEFT, statement).orElse(SqlName.NO_TYPE) + "," + right + ")"));
            case CAST -> first(CAST, statement).flatMap(types -> parse(kind, types));
            case TRANSFORM -> first(TRANSFORM, statement).flatMap(text -> parse(kind, text));
            case ON ->
                third(statement).flatMap(rule -> after(statement, "to").flatMap(on -> parse(kind, rule + " on " + on)));
        };
    }

    private Optional<SqlName> comment(String statement) {
        return Stream.of(SqlKind.values())
                .sorted(Comparator.comparing((SqlKind kind) -> -kind.words().length()))
                .flatMap(kind -> {
                    String words = kind == SqlKind.FOREIGN_SERVER
                            ? "SERVER"
                            : kind.words().replace('-', ' ').toUpperCase(Locale.ROOT);
                    String beginning = "COMMENT ON " + words + " ";
                    int end = statement.indexOf(" IS '");
                    return statement.startsWith(beginning) && end > 0
                            ? parse(kind, statement.substring(beginning.length(), end)).stream()
                            : Stream.empty();
                })
                .findFirst();
    }

    private Optional<SqlName> parse(SqlKind kind, String name) {
        return SqlName.of(kind, name, defaultSchema);
    }

    private static Optional<String> first(Pattern pattern, String statement) {
        Matcher matcher = pattern.matcher(statement);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private static Optional<String> third(String statement) {
        List<Token> tokens = CodeTokens.of(statement);
        return tokens.size() > 2 ? Optional.of(tokens.get(2).text()) : Optional.empty();
    }

    /** The name, qualified or not, after the first occurrence of a word. */
    private static Optional<String> after(String statement, String word) {
        List<Token> tokens = CodeTokens.of(statement);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isWord(word) && tokens.get(i + 1).name().isPresent()) {
                boolean qualified = i + 3 < tokens.size() && tokens.get(i + 2).isSymbol(".");
                String first = tokens.get(i + 1).text();
                if (word.equals("on") && !qualified) {
                    continue;
                }
                return Optional.of(qualified ? first + "." + tokens.get(i + 3).text() : first);
            }
        }
        return Optional.empty();
    }

    /** A statement without the name of the default schema, with which pg_dump qualifies all names. */
    private String unqualified(String statement) {
        List<Token> tokens = Lexer.tokens(statement);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            boolean qualifier = i + 1 < tokens.size()
                    && tokens.get(i + 1).isSymbol(".")
                    && tokens.get(i).name().filter(defaultSchema::equals).isPresent()
                    && (i == 0 || !tokens.get(i - 1).isSymbol("."));
            if (qualifier) {
                i++;
            } else {
                text.append(tokens.get(i).text());
            }
        }
        return text.toString();
    }
}
