package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * A function, procedure or aggregate. Routines of the same name differ in the types of their input arguments.
 *
 * @param name its name
 * @param arguments the types of its input arguments, without modifiers
 * @param procedure whether it is a procedure
 * @param definition the text after CREATE or CREATE OR REPLACE, as its author wrote it
 * @param comment its comment; absent for none
 */
@Experimental
public record Routine(
        QualifiedName name,
        List<PgType> arguments,
        boolean procedure,
        Expression definition,
        @Prose Optional<String> comment)
        implements SchemaObject, Commented {
    /**
     * Spells the types of the arguments as {@link PgType#ofArgument} does.
     *
     * @param name its name
     * @param arguments the types of its input arguments, without modifiers
     * @param procedure whether it is a procedure
     * @param definition the text after CREATE or CREATE OR REPLACE, as its author wrote it
     * @param comment its comment; absent for none
     */
    public Routine {
        arguments = arguments.stream().map(PgType::ofArgument).toList();
    }

    /**
     * {@return the routine that a CREATE FUNCTION, CREATE PROCEDURE or CREATE AGGREGATE statement creates; absent if it
     * is another statement}
     *
     * @param statement the SQL statement
     * @param comment the comment of the routine; absent for none
     */
    public static Optional<Routine> of(String statement, Optional<String> comment) {
        return RoutineText.of(statement)
                .map(text ->
                        new Routine(text.name(), text.argumentTypes(), text.procedure(), text.definition(), comment));
    }

    /** {@return whether the definition can be parsed} Text from a file may be something else. */
    public boolean isDefined() {
        return RoutineText.of(definition.text()).isPresent();
    }

    /**
     * {@return the parsed definition}
     *
     * @throws IllegalStateException if {@link #isDefined} is false
     */
    public RoutineText text() {
        return RoutineText.of(definition.text())
                .orElseThrow(() -> new IllegalStateException("no routine: " + definition.text()));
    }

    /**
     * {@return whether CREATE OR REPLACE can turn the routine into another one and back, also if other objects depend on it}
     *
     * @param other the other routine
     */
    public boolean isReplaceableBy(Routine other) {
        return compared().isReplaceableBy(other.compared());
    }

    private RoutineText compared() {
        return RoutineText.of(definition.compared()).orElseGet(this::text);
    }

    /** {@return the name with the argument types, as ALTER and DROP require them} */
    public String signature() {
        return arguments.isEmpty() && isAggregate()
                ? name.sql() + "(*)"
                : name.sql() + "("
                        + String.join(", ", arguments.stream().map(PgType::sql).toList()) + ")";
    }

    /** {@return whether it is an aggregate function} */
    public boolean isAggregate() {
        return Lexer.tokens(definition.text()).stream()
                .filter(token -> !token.isBlank())
                .findFirst()
                .filter(token -> token.isWord("aggregate"))
                .isPresent();
    }

    /** {@return the key word for the routine: FUNCTION, PROCEDURE or AGGREGATE} */
    public String kindSql() {
        return procedure ? "PROCEDURE" : isAggregate() ? "AGGREGATE" : "FUNCTION";
    }

    /**
     * {@return this routine under another name, which is replaced in the definition too}
     *
     * @param other the new name
     */
    public Routine withName(QualifiedName other) {
        String rest = Lexer.tokens(definition.text()).stream()
                .filter(token -> token.isSymbol("("))
                .findFirst()
                .map(token -> definition.text().substring(token.start()))
                .orElseThrow(() -> new IllegalStateException("no routine: " + definition.text()));
        return new Routine(other, arguments, procedure, new Expression(kindSql() + " " + other.sql() + rest), comment);
    }

    @Override
    public Routine withComment(Optional<String> other) {
        return new Routine(name, arguments, procedure, definition, other);
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.routine(name, arguments);
    }

    /** The schema, and types and defaults of the arguments, follow the rename; a body that is a string does not. */
    @Override
    public Routine renamed(Renaming renaming) {
        return new Routine(
                renaming.support(name),
                arguments.stream().map(renaming::type).toList(),
                procedure,
                renaming.signature(definition),
                comment);
    }
}
