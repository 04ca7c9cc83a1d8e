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

/** What is wrong with the statements of an object that is declared as SQL, beyond what no SQL may have. */
@Internal
public final class SqlObjectProblems {
    private static final int BEGINNING = 3;
    /** The kinds whose objects hold passwords. */
    private static final Set<String> SECRETS = Set.of("user mapping", "subscription");

    private SqlObjectProblems() {}

    /** Whether objects of a kind hold passwords, so that they cannot be declared. */
    public static boolean isSecret(String kind) {
        return SECRETS.contains(kind.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    /**
     * The problems of one text.
     *
     * @param name the object
     * @param attribute where the text is: {@code create}, {@code drop} or {@code alter}
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
                            "hold " + control.statement() + ", which " + control.effect(),
                            "Remove it: they run in one transaction with the ledger's row.")));
            secret(statement)
                    .ifPresent(kind -> problems.add(
                            Diagnostic.of(EntityCode.SQL_OBJECT_SECRET, Place.object(name.full()), "A " + kind)));
        }
        if (statements.isEmpty()) {
            problems.add(problem(name, attribute, "are missing", "Write them, each with a semicolon behind it."));
        } else if (!attribute.equals("alter")) {
            missing(name, text)
                    .ifPresent(word -> problems.add(problem(
                            name,
                            attribute,
                            "do not mention " + word,
                            "Give the object that they are about, or correct its name.")));
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

    /** What of the name the statements should mention and do not; operators are symbols, which PostgreSQL may have itself. */
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
