package dev.kedge.core.revision;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.lock.SchemaStatements;
import java.util.Optional;

/**
 * The rule for a phase with a line {@code -- when:}. It may be skipped, so the schema must be the same whether it ran or
 * not, and the condition must be asked in the transaction of its statements.
 */
final class ConditionalPhase {
    private ConditionalPhase() {}

    /** The reason why a phase must not have its line {@code -- when:}; absent if it may, or has none. */
    static Optional<String> refusal(Phase phase) {
        if (phase.terms().when().isEmpty()) {
            return Optional.empty();
        }
        if (phase.mode() != Mode.TX && phase.mode() != Mode.COPY) {
            return Optional.of("its mode is " + phase.mode().label() + ", not tx or copy");
        }
        if (!phase.steps().isEmpty()) {
            return Optional.of("it carries out steps, which change the schema");
        }
        SchemaStatements schema = new SchemaStatements();
        return phase.statements().stream()
                .flatMap(statement -> schema.change(statement).stream())
                .findFirst()
                .map(change -> "its statement " + change + " changes the schema");
    }
}
