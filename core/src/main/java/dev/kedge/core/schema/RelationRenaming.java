package dev.kedge.core.schema;

/**
 * A table, view or sequence gets another name.
 *
 * @param from its name so far
 * @param to its name from now on
 */
public record RelationRenaming(QualifiedName from, QualifiedName to) implements Renaming {
    @Override
    public QualifiedName relation(QualifiedName name) {
        return name.equals(from) ? to : name;
    }
}
