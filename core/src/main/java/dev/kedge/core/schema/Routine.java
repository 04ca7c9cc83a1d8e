package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * A function or procedure. Those of one name are told apart by the types of the arguments that they take.
 *
 * @param name its name
 * @param arguments the types of its arguments without modifiers; those that it only gives back do not count
 * @param procedure whether it is a procedure
 * @param definition what follows CREATE or CREATE OR REPLACE, as its author wrote it
 * @param comment its comment; absent for none
 */
@Experimental
public record Routine(
        QualifiedName name, List<PgType> arguments, boolean procedure, Expression definition, Optional<String> comment)
        implements SchemaObject, Commented {
    /** Spells the types as they tell routines apart. */
    public Routine {
        arguments = arguments.stream().map(PgType::ofArgument).toList();
    }

    /** The routine that a CREATE FUNCTION or CREATE PROCEDURE makes; absent if the statement is neither. */
    public static Optional<Routine> of(String statement, Optional<String> comment) {
        return RoutineText.of(statement)
                .map(text ->
                        new Routine(text.name(), text.argumentTypes(), text.procedure(), text.definition(), comment));
    }

    /** Whether the definition is one of a routine, which text from a file need not be. */
    public boolean isDefined() {
        return RoutineText.of(definition.text()).isPresent();
    }

    /** The definition taken apart. */
    public RoutineText text() {
        return RoutineText.of(definition.text())
                .orElseThrow(() -> new IllegalStateException("no routine: " + definition.text()));
    }

    /** Its name and arguments as ALTER and DROP want them. */
    public String signature() {
        return name.sql() + "("
                + String.join(", ", arguments.stream().map(PgType::sql).toList()) + ")";
    }

    /** The word that SQL calls it by. */
    public String kindSql() {
        return procedure ? "PROCEDURE" : "FUNCTION";
    }

    /** The same routine under another name, in its definition as well. */
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

    /** Its arguments and results follow what they are of; a body that is a string follows nothing. */
    @Override
    public Routine renamed(Renaming renaming) {
        return new Routine(
                name,
                arguments.stream().map(renaming::type).toList(),
                procedure,
                renaming.signature(definition),
                comment);
    }
}
