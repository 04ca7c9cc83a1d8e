package dev.kedge.core.random;

import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.step.RenameObject;
import java.util.List;

/** Edits of enum types. */
final class EnumEdits {
    static final List<Attribute> ALL = List.of(
            new Attribute("ENUM", EnumEdits::addOrDrop),
            new Attribute("ENUM_NAME", EnumEdits::rename),
            new Attribute("ENUM_VALUES", EnumEdits::changeValues));

    private static final List<String> NAMES = List.of("mood", "Side", "state");
    private static final List<String> VALUES = List.of("sad", "ok", "it's", "50%", "Ü");

    private EnumEdits() {}

    private static Draft addOrDrop(Draft draft, Chance chance) {
        if (chance.oneIn(4) && !draft.schema().enums().isEmpty()) {
            return draft.replacing(List.of(chance.pick(draft.schema().enums())), List.of());
        }
        EnumType type = new EnumType(QualifiedName.of(chance.pick(NAMES)), someValues(chance));
        return draft.schema().enumType(type.name()).isPresent() ? draft : draft.plus(type);
    }

    private static Draft rename(Draft draft, Chance chance) {
        String to = chance.pick(NAMES);
        if (draft.schema().enums().isEmpty()) {
            return draft;
        }
        QualifiedName from = chance.pick(draft.schema().enums()).name();
        if (draft.schema().enumType(from.withName(to)).isPresent()) {
            return draft;
        }
        return draft.renamed(
                ObjectKey.enumType(from), to, new RenameObject(ObjectKey.enumType(from), to).applyTo(draft.schema()));
    }

    private static Draft changeValues(Draft draft, Chance chance) {
        if (draft.schema().enums().isEmpty()) {
            return draft;
        }
        EnumType type = chance.pick(draft.schema().enums());
        return draft.plus(new EnumType(type.name(), someValues(chance)));
    }

    private static List<String> someValues(Chance chance) {
        return chance.shuffled(VALUES).subList(0, 1 + chance.below(VALUES.size()));
    }
}
