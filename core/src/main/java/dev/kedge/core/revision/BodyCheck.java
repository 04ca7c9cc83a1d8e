package dev.kedge.core.revision;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.ddl.RoutineSql;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.RoutineText;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.sql.Token;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The check of a routine whose body the server did not look into when it was created: the validator of its language is called
 * when all that the body may mention is there (manual, CREATE LANGUAGE).
 *
 * <p>A body is checked with the settings of its routine, as CREATE FUNCTION does. Names without a schema may be meant for the
 * search path that sessions of the database begin with, so this one is tried where the run's own finds nothing, unless the
 * routine sets one. A language without a validator has nothing to check with, and a role that may not call the routine cannot
 * check it.
 *
 * @param phase the phase that creates the routine
 * @param created the statement that does
 * @param signature the routine's name and the types of its arguments as SQL
 */
@Internal
public record BodyCheck(Phase phase, String created, String signature) {
    /** The SQLSTATE by which what a check set is taken back; of a class that PostgreSQL leaves to others. */
    private static final String VALID = "KDG44";

    private static final Set<String> NAMED = Set.of(
            "view",
            "table",
            "function",
            "procedure",
            "type",
            "domain",
            "sequence",
            "schema",
            "extension",
            "column",
            "to");

    /**
     * The checks that are due at the end of a phase: those of its own routines, and those of earlier ones whose bodies
     * mention what this phase creates and no later one.
     *
     * @param all the phases of the script in order
     * @param phase one of them
     * @return the checks, in the order of the routines
     */
    public static List<BodyCheck> dueAfter(List<Phase> all, Phase phase) {
        List<BodyCheck> due = new ArrayList<>();
        for (Phase one : phase.mode() == Mode.TX ? all : List.<Phase>of()) {
            if (one.number() <= phase.number()) {
                of(one).stream()
                        .filter(check -> check.dueIn(all).number() == phase.number())
                        .forEach(due::add);
            }
        }
        return due;
    }

    /** The routines that a phase creates with their bodies unchecked, each as it is in the end. */
    private static List<BodyCheck> of(Phase phase) {
        if (phase.mode() != Mode.TX || !phase.sql().contains(RoutineSql.UNCHECKED)) {
            return List.of();
        }
        Map<String, BodyCheck> checks = new LinkedHashMap<>();
        boolean unchecked = false;
        for (String statement : phase.statements()) {
            String sql = statement.strip();
            if (sql.equals(RoutineSql.UNCHECKED) || sql.equals(RoutineSql.CHECKED)) {
                unchecked = sql.equals(RoutineSql.UNCHECKED);
            } else if (unchecked) {
                RoutineText.of(sql)
                        .filter(text -> text.body().isPresent())
                        .map(text -> text.name().sql()
                                + text.argumentTypes().stream()
                                        .map(PgType::sql)
                                        .collect(Collectors.joining(", ", "(", ")")))
                        .ifPresent(signature -> checks.put(signature, new BodyCheck(phase, statement, signature)));
            }
        }
        return List.copyOf(checks.values());
    }

    /** The last phase that creates something which the body mentions; the routine's own if none does. */
    private Phase dueIn(List<Phase> all) {
        NameReferences mentions = NameReferences.withStrings(created);
        Phase due = phase;
        for (Phase later : all) {
            if (later.number() > phase.number()
                    && later.mode() == Mode.TX
                    && later.statements().stream().anyMatch(sql -> mentions.hasAny(createdBy(sql)))) {
                due = later;
            }
        }
        return due;
    }

    /** The names that a statement creates or gives. */
    private static Set<String> createdBy(String sql) {
        List<Token> tokens =
                Lexer.tokens(sql).stream().filter(token -> !token.isBlank()).toList();
        boolean creates = !tokens.isEmpty()
                && (tokens.get(0).isWord("create") || tokens.get(0).isWord("alter"));
        Set<String> names = new HashSet<>();
        for (int i = 1; creates && i + 1 < tokens.size(); i++) {
            if (tokens.get(i - 1).isWord("alter")) {
                continue;
            }
            boolean named =
                    tokens.get(i).kind() == Token.Kind.WORD && NAMED.stream().anyMatch(tokens.get(i)::isWord);
            if (named) {
                int at = i + 1;
                while (at + 2 < tokens.size() && tokens.get(at + 1).isSymbol(".")) {
                    at += 2;
                }
                tokens.get(at).name().ifPresent(names::add);
            }
        }
        return names;
    }

    /** {@return the check as a statement of the transaction, which fails as CREATE FUNCTION would and changes nothing} */
    public String sql() {
        return "DO " + Literal.dollarQuote(block());
    }

    private String block() {
        return """

                DECLARE
                  routine oid := to_regprocedure(%s);
                  validation text := (
                    SELECT format('SELECT %%s(%%s)', l.lanvalidator::regproc, p.oid)
                    FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
                    WHERE p.oid = routine AND l.lanvalidator <> 0
                      AND has_function_privilege(p.oid, 'EXECUTE') AND has_language_privilege(l.oid, 'USAGE'));
                  settings text[] := (SELECT proconfig FROM pg_proc WHERE oid = routine);
                BEGIN
                  IF validation IS NULL THEN
                    RETURN;
                  END IF;
                  PERFORM set_config('check_function_bodies', 'on', true),
                          set_config(split_part(it, '=', 1), substr(it, strpos(it, '=') + 1), true)
                  FROM unnest(coalesce(settings, ARRAY['check_function_bodies=on'])) it;
                  EXECUTE validation;
                  RAISE EXCEPTION 'valid' USING ERRCODE = '%s';
                EXCEPTION
                  WHEN SQLSTATE '%s' THEN
                    RETURN;
                  WHEN syntax_error_or_access_rule_violation OR invalid_schema_name THEN
                    IF NOT EXISTS (SELECT FROM unnest(settings) it WHERE it LIKE 'search_path=%%') THEN
                      BEGIN
                        PERFORM set_config('check_function_bodies', 'on', true),
                                set_config(split_part(it, '=', 1), substr(it, strpos(it, '=') + 1), true)
                        FROM unnest(settings || (
                          SELECT 'search_path=' || reset_val FROM pg_settings WHERE name = 'search_path')) it;
                        EXECUTE validation;
                        RAISE EXCEPTION 'valid' USING ERRCODE = '%s';
                      EXCEPTION
                        WHEN SQLSTATE '%s' THEN
                          RETURN;
                        WHEN OTHERS THEN
                          NULL;
                      END;
                    END IF;
                    RAISE;
                END
                """.formatted(Literal.quote(signature), VALID, VALID, VALID, VALID);
    }

    /**
     * Finds a character of the body in the statement that creates the routine.
     *
     * @param position a character of the body, counted in code points from 1, as the server reports it
     * @return the same character in the statement, counted in the same way; absent if the body is not a string literal
     */
    public Optional<Integer> inStatement(int position) {
        List<Token> tokens = Lexer.tokens(created);
        Token before = tokens.get(0);
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.STRING && before.isWord("as")) {
                return Optional.of(created.codePointCount(0, inLiteral(token, position)) + 1);
            }
            before = token.isBlank() ? before : token;
        }
        return Optional.empty();
    }

    /** The offset of a character of a string constant's value, where a quote may stand for two. */
    private int inLiteral(Token literal, int position) {
        String text = literal.text();
        boolean dollars = text.startsWith("$");
        int at = literal.start() + (dollars ? text.indexOf('$', 1) : text.indexOf('\'')) + 1;
        for (int left = position - 1; left > 0 && at < literal.end(); left--) {
            boolean doubled = !dollars && created.startsWith("''", at);
            at = doubled ? at + 2 : created.offsetByCodePoints(at, 1);
        }
        return Math.min(at, literal.end());
    }
}
