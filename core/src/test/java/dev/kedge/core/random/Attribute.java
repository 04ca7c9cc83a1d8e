package dev.kedge.core.random;

import java.util.List;
import java.util.Map;

/**
 * Something of a schema that can change at random.
 *
 * @param name what changes, for messages and counts
 * @param change makes the change; a draft that it cannot change it returns as it is
 */
record Attribute(String name, Change change) {

    /** One way to change a draft. */
    @FunctionalInterface
    interface Change {
        Draft apply(Draft draft, Chance chance);
    }

    /** The edits of each family of objects, the one that adds its objects first. */
    static final List<List<Attribute>> FAMILIES = List.of(
            TableEdits.ALL,
            ColumnEdits.ALL,
            ConstraintEdits.ALL,
            IndexEdits.ALL,
            EnumEdits.ALL,
            KeyEdits.ALL,
            IndexFormEdits.ALL,
            StorageEdits.ALL,
            ScriptEdits.ALL,
            ViewEdits.ALL,
            KindEdits.ALL,
            SequenceEdits.ALL,
            PartitionEdits.ALL,
            RightEdits.ALL,
            CatalogEdits.ALL,
            MarkEdits.ALL);

    /** All of them; the place of one in this list is part of what a seed means. */
    static final List<Attribute> ALL = FAMILIES.stream().flatMap(List::stream).toList();

    /** The edits of the family that this one is of. */
    List<Attribute> family() {
        return FAMILIES.stream()
                .filter(family -> family.contains(this))
                .findFirst()
                .orElseThrow();
    }

    /** What an edit's name does not tell. */
    private static final Map<String, String> BASES = Map.of(
            "NULLS_NOT_DISTINCT", "UNIQUE",
            "ON_DELETE_COLUMNS", "FOREIGN_KEY",
            "INDEX_TO_CONSTRAINT", "INDEX",
            "VIEW_INDEX", "VIEW",
            "DEFAULT_BY_ROUTINE", "ROUTINE",
            "CHECK_BY_ROUTINE", "ROUTINE",
            "GRANT_OPTION", "GRANT");

    /** The edits that add what this one changes, going by its name: those of CHECK for CHECK_FORM. */
    List<Attribute> bases() {
        String first = name.replaceFirst("_.*", "");
        String base = BASES.getOrDefault(name, "");
        List<Attribute> bases = ALL.stream()
                .filter(other -> base.isEmpty()
                        ? name.startsWith(other.name + "_") || other.name.endsWith("_" + first)
                        : other.name.equals(base))
                .toList();
        return bases.isEmpty() ? family() : bases;
    }

    @Override
    public String toString() {
        return name;
    }
}
