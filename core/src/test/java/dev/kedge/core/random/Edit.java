package dev.kedge.core.random;

/**
 * One random change of a schema, repeatable from its seed.
 *
 * @param attribute what it changes
 * @param seed where its choices come from
 */
record Edit(Attribute attribute, long seed) {
    private static final int ATTEMPTS = 8;

    /** The draft after the edit; the same draft if no attempt at the edit gives a schema that a server would take. */
    Draft apply(Draft draft) {
        Chance chance = new Chance(seed);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Draft changed = attribute.change().apply(draft, chance);
            Draft after = changed.with(Scripts.withoutBroken(changed.schema()));
            if (Buildable.test(after.schema()) && !after.schema().equals(draft.schema())) {
                return after.forgetGone();
            }
        }
        return draft;
    }
}
