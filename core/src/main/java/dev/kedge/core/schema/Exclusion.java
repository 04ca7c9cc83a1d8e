package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * An exclusion constraint of a table: for no two rows do all its comparisons hold.
 *
 * @param name its name
 * @param method the method of its index, such as {@code gist}
 * @param elements the comparisons, in order
 * @param include the columns that its index includes without comparing them ({@code INCLUDE})
 * @param where the condition of the rows it applies to; absent for all rows
 * @param deferral when it is checked
 * @param comment its comment; absent for none
 */
@Experimental
public record Exclusion(
        String name,
        String method,
        List<Element> elements,
        List<String> include,
        Optional<Expression> where,
        Deferral deferral,
        @Prose Optional<String> comment)
        implements Constraint {

    /**
     * One comparison of two rows.
     *
     * @param key the column or expression
     * @param operator the operator, such as {@code &&}
     */
    public record Element(IndexKey key, String operator) {}

    /**
     * Copies the lists.
     *
     * @param name its name
     * @param method the method of its index, such as {@code gist}
     * @param elements the comparisons, in order
     * @param include the columns that its index includes without comparing them ({@code INCLUDE})
     * @param where the condition of the rows it applies to; absent for all rows
     * @param deferral when it is checked
     * @param comment its comment; absent for none
     */
    public Exclusion {
        elements = List.copyOf(elements);
        include = List.copyOf(include);
    }

    /**
     * Creates an exclusion constraint without a comment.
     *
     * @param name its name
     * @param method the method of its index, such as {@code gist}
     * @param elements the comparisons, in order
     * @param include the columns that its index includes without comparing them ({@code INCLUDE})
     * @param where the condition of the rows it applies to; absent for all rows
     * @param deferral when it is checked
     */
    public Exclusion(
            String name,
            String method,
            List<Element> elements,
            List<String> include,
            Optional<Expression> where,
            Deferral deferral) {
        this(name, method, elements, include, where, deferral, Optional.empty());
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.EXCLUSION;
    }

    @Override
    public Exclusion withName(String other) {
        return new Exclusion(other, method, elements, include, where, deferral, comment);
    }

    @Override
    public Exclusion renamed(Renaming renaming, QualifiedName owner) {
        return new Exclusion(
                name,
                method,
                elements.stream()
                        .map(e -> new Element(e.key().renamed(renaming, owner), e.operator()))
                        .toList(),
                Columns.renamed(include, renaming, owner),
                where.map(condition -> renaming.expression(owner, condition)),
                deferral,
                comment);
    }

    @Override
    public List<String> columns() {
        return elements.stream().flatMap(e -> e.key().column().stream()).toList();
    }

    @Override
    public boolean mentions(String column) {
        return include.contains(column)
                || elements.stream().anyMatch(e -> e.key().on().mentions(column))
                || where.filter(condition -> condition.mentions(column)).isPresent();
    }

    @Override
    public Exclusion withComment(Optional<String> other) {
        return new Exclusion(name, method, elements, include, where, deferral, other);
    }
}
