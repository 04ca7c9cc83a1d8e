package dev.kedge.runtime.script;

import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.BodyCheck;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.step.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One phase of one revision, about to run.
 *
 * @param script the script that the phase belongs to
 * @param phase the phase
 * @param earlier how far an earlier run of this phase has come; absent if none has begun it
 */
public record PhaseRun(RevisionScript script, Phase phase, Optional<RevisionState> earlier) {

    public Revision revision() {
        return script.revision();
    }

    public RevisionHeader header() {
        return script.revision().header();
    }

    public Direction direction() {
        return script.direction();
    }

    public int phases() {
        return script.count();
    }

    public boolean isLast() {
        return phase.number() == phases();
    }

    public String sqlHash() {
        return Hashes.ofSql(phase.sql());
    }

    /** The subjects of the steps of the phase. */
    public List<ObjectKey> subjects() {
        List<Step> all = revision().steps(direction());
        return phase.steps().stream()
                .filter(number -> number >= 1 && number <= all.size())
                .map(number -> all.get(number - 1).subject())
                .toList();
    }

    /**
     * The checks of routine bodies that are due when the statements of the phase have run.
     *
     * @return the checks in order
     */
    public List<BodyCheck> bodyChecks() {
        return BodyCheck.dueAfter(script.phases(), phase);
    }

    /** What the phase does, in one line: its steps, or its title if it has none. */
    public String description() {
        List<Step> all = revision().steps(direction());
        String described = phase.steps().stream()
                .filter(number -> number >= 1 && number <= all.size())
                .map(number -> all.get(number - 1).describe())
                .collect(Collectors.joining("; "));
        return described.isEmpty() ? phase.title() : described;
    }

    /** The description, followed by the losses that were permitted, for the ledger. */
    public String record() {
        List<String> lost = script.lost().getOrDefault(phase.number(), List.of());
        return lost.isEmpty() ? description() : description() + " (allowed " + String.join(", ", lost) + ")";
    }

    /** The place of a statement of the phase, or of one of its directives such as {@code done when}. */
    public Place placeOf(String statement) {
        List<String> statements = phase.statements();
        int index = statements.indexOf(statement);
        PhaseText text = new PhaseText(script, phase);
        return index < 0 ? text.ofDirective(statement) : text.ofStatement(statements, index);
    }
}
