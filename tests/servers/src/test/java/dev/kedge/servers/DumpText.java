package dev.kedge.servers;

import dev.kedge.core.sql.Statements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a dump, made comparable: what two databases may differ in although they are the same goes, all else
 * stays.
 */
final class DumpText {
    private static final String NAME = "((?:\"(?:[^\"]|\"\")+\"|[^\\s;,()\"])+)";
    /** What stands before a statement; in a routine's body comments count. */
    private static final Pattern COMMENTS = Pattern.compile("\\A(?:--[^\n]*\n|\\s)+");

    private static final Pattern SETTING =
            Pattern.compile("SET (default_tablespace|default_table_access_method) = (.*)", Pattern.DOTALL);
    private static final Pattern IDENTITY = Pattern.compile(
            "ALTER TABLE (?:ONLY )?" + NAME + " ALTER COLUMN " + NAME + " ADD GENERATED .*?SEQUENCE NAME " + NAME
                    + "\\s.*",
            Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("ALTER INDEX " + NAME + " ATTACH PARTITION " + NAME);

    private static final Pattern OPTIONS = Pattern.compile("(\\b(?:WITH|SET) \\()([^()]*)(?=\\))");
    /** The lines between a routine's language and its body. */
    private static final Pattern SETTINGS =
            Pattern.compile("\\A(.*?\n)(    SET [^\n]*(?:\n    SET [^\n]*)*)(?=\n    AS )", Pattern.DOTALL);

    private static final Pattern STATISTICS = Pattern.compile("( ON )(.*)(?= FROM )");

    private DumpText() {}

    /** The statements, sorted, for the order of objects follows their names and dependencies. */
    static List<String> statements(String dump) {
        List<String> statements = new ArrayList<>();
        Map<String, String> settings = new LinkedHashMap<>();
        for (String commented : Statements.split(withoutClientCommands(dump))) {
            String statement = COMMENTS.matcher(commented).replaceFirst("");
            Matcher setting = SETTING.matcher(statement);
            if (setting.matches()) {
                settings.put(setting.group(1), setting.group(2));
            } else {
                statements.add(placed(withoutOrder(statement), settings));
            }
        }
        Map<String, String> names = namesOfTheServersChoice(statements);
        return statements.stream()
                .map(statement -> renamed(statement, names))
                .sorted()
                .toList();
    }

    /** Newer clients put psql's own commands, with a random word in them, around the SQL. */
    private static String withoutClientCommands(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("\\restrict ") && !line.startsWith("\\unrestrict "))
                .collect(Collectors.joining("\n"));
    }

    /** A dump says once where what follows is kept; a sorted one has to say it of each. */
    private static String placed(String statement, Map<String, String> settings) {
        boolean isKept = statement.matches("(?s)(CREATE (UNLOGGED )?TABLE|CREATE MATERIALIZED VIEW) .*");
        boolean isIndexed = statement.matches("(?s)(CREATE (UNIQUE )?INDEX|ALTER TABLE [^(]* ADD CONSTRAINT) .*");
        return isKept
                ? statement + "\nkept in " + settings
                : isIndexed ? statement + "\nkept in " + settings.get("default_tablespace") : statement;
    }

    /** Columns come one a line, as do the attributes of a type; the values of an enum have an order. */
    private static String withoutOrderOfColumns(String statement) {
        int open = statement.indexOf(" (\n");
        int close = statement.lastIndexOf("\n)");
        if (!statement.matches("(?s)CREATE (UNLOGGED |FOREIGN )?(TABLE|TYPE) .*")
                || statement.contains(" AS ENUM (")
                || open < 0
                || close < open + 3) {
            return statement;
        }
        return statement.substring(0, open + 3)
                + Arrays.stream(statement.substring(open + 3, close).split("\n", -1))
                        .map(line -> line.replaceAll(",$", ""))
                        .sorted()
                        .collect(Collectors.joining("\n"))
                + statement.substring(close);
    }

    private static String withoutOrder(String statement) {
        if (statement.matches("(?s)(CREATE|ALTER) [A-Z ]*(TABLE|INDEX|VIEW) .*")) {
            return sorted(withoutOrderOfColumns(statement), OPTIONS, ", ");
        }
        if (statement.startsWith("CREATE FUNCTION ") || statement.startsWith("CREATE PROCEDURE ")) {
            return sorted(statement, SETTINGS, "\n");
        }
        return statement.startsWith("CREATE STATISTICS ")
                ? sorted(statement, STATISTICS, ", ")
                : withoutOrderOfColumns(statement);
    }

    /** The statement with the elements of every list that a pattern finds, its second group, sorted. */
    private static String sorted(String statement, Pattern list, String separator) {
        return list.matcher(statement)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                        + Stream.of(found.group(2).split(separator, -1))
                                .sorted()
                                .collect(Collectors.joining(separator))));
    }

    /**
     * The sequence of an identity column, and the index that the server made for a partition, keep their names when the
     * column or table is renamed.
     */
    private static Map<String, String> namesOfTheServersChoice(List<String> statements) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String statement : statements) {
            Matcher identity = IDENTITY.matcher(statement);
            if (identity.matches()) {
                names.put(identity.group(3), "<identity of " + identity.group(1) + "." + identity.group(2) + ">");
            }
            Matcher part = PART.matcher(statement);
            if (part.matches()) {
                names.put(part.group(2), "<part of an index>");
            }
        }
        return names;
    }

    /** An index is named with its schema in one place and without it in another. */
    private static String renamed(String statement, Map<String, String> names) {
        String renamed = statement;
        for (Map.Entry<String, String> name : names.entrySet()) {
            String qualified = name.getKey();
            String bare = qualified.substring(qualified.indexOf('.') + 1);
            String either = "(?:" + Pattern.quote(qualified) + "|(?<![\\w.\"])" + Pattern.quote(bare) + ")(?![\\w\"])";
            renamed = renamed.replaceAll(either, Matcher.quoteReplacement(name.getValue()));
        }
        return renamed;
    }
}
