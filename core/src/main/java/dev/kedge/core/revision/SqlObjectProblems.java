package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.SqlKind;
import dev.kedge.core.schema.SqlName;
import dev.kedge.core.sql.CodeTokens;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.sql.Statements;
import dev.kedge.core.sql.Token;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks the statements of SQL objects: whether they can run in the transaction of a phase, contain no password, and mention
 * the object. {@link SqlProblems} makes the checks for SQL of all kinds.
 */
@Internal
public final class SqlObjectProblems {
    private static final int BEGINNING = 3;
    /** The kinds of objects that contain passwords. */
    private static final Set<String> SECRETS = Set.of("user mapping", "subscription");

    private SqlObjectProblems() {}

    /**
     * {@return whether objects of a kind contain passwords, so that they cannot be declared}
     *
     * @param kind the kind as the author wrote it
     */
    public static boolean isSecret(String kind) {
        return SECRETS.contains(kind.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    /**
     * {@return the problems in the statements of one attribute}
     *
     * @param name the name of the object
     * @param attribute the attribute: {@code create}, {@code drop} or {@code alter}
     * @param text the statements
     */
    public static List<Diagnostic> of(SqlName name, String attribute, String text) {
        List<Diagnostic> problems = new ArrayList<>();
        List<String> statements = Statements.split(text);
        for (String statement : statements) {
            SessionControl.in(statement)
                    .ifPresent(control -> problems.add(problem(
                            name,
                            attribute,
                            "contain " + control.statement() + ", which " + control.effect(),
                            "Remove it: the statements run in the transaction of a phase.")));
            secret(statement)
                    .ifPresent(kind -> problems.add(
                            Diagnostic.of(EntityCode.SQL_OBJECT_SECRET, Place.object(name.full()), "A " + kind)));
        }
        if (statements.isEmpty()) {
            problems.add(problem(
                    name, attribute, "are missing", "Write at least one statement; separate several with semicolons."));
        } else if (!attribute.equals("alter")) {
            missing(name, text)
                    .ifPresent(word -> problems.add(problem(
                            name,
                            attribute,
                            "do not mention " + word,
                            "Correct the statements, or the name of the object.")));
        }
        return problems;
    }

    private static Diagnostic problem(SqlName name, String attribute, String what, String wayOut) {
        return Diagnostic.of(
                EntityCode.SQL_OBJECT_STATEMENT, Place.object(name.full()), name.full(), attribute, what, wayOut);
    }

    private static Optional<String> secret(String statement) {
        List<Token> tokens = CodeTokens.of(statement);
        String beginning = tokens.stream()
                .limit(BEGINNING)
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return SECRETS.stream()
                .filter(kind -> beginning.startsWith("create " + kind) || beginning.startsWith("alter " + kind))
                .findFirst();
    }

    /**
     * A part of the name that the statements do not mention; absent if they mention all. References contain no symbols of
     * built-in operators, so an operator is looked for among the tokens.
     */
    private static Optional<String> missing(SqlName name, String text) {
        NameReferences mentions = NameReferences.of(text);
        boolean symbol = name.kind() == SqlKind.OPERATOR;
        if (symbol
                && CodeTokens.of(text).stream()
                        .noneMatch(token -> token.text().equals(name.name().name()))) {
            return Optional.of(name.name().name());
        }
        return Stream.concat(
                        Stream.of(symbol ? "" : name.name().name()),
                        name.on().stream().map(on -> on.name()))
                .filter(word -> !word.isEmpty() && !mentions.has(word))
                .findFirst();
    }
}
