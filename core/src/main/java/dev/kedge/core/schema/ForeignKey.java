package dev.kedge.core.schema;

import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A foreign key of a table.
 *
 * @param name its name
 * @param columns the referring columns in order
 * @param target the referenced table
 * @param targetColumns the referenced columns, one for each referring column
 * @param match what nulls mean in a key of several columns
 * @param onDelete what happens when the referenced row is deleted
 * @param onDeleteColumns the columns that SET NULL and SET DEFAULT change on deletion (from PostgreSQL 15); empty for
 *     all
 * @param onUpdate what happens when the referenced key changes
 * @param deferral when it is checked
 * @param notValid whether existing rows have not been checked ({@code NOT VALID}); false if it is not enforced
 * @param notEnforced whether no row is checked at all ({@code NOT ENFORCED}, from PostgreSQL 18)
 * @param period whether the last columns are ranges, and the referenced rows together must cover that of the referring
 *     row ({@code PERIOD}, from PostgreSQL 18)
 * @param comment its comment; absent for none
 */
@Experimental
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName target,
        List<String> targetColumns,
        Match match,
        ReferentialAction onDelete,
        List<String> onDeleteColumns,
        ReferentialAction onUpdate,
        Deferral deferral,
        boolean notValid,
        boolean notEnforced,
        boolean period,
        @Prose Optional<String> comment)
        implements Constraint {
    /**
     * Copies the lists, and removes {@code NOT VALID} from a key that is not enforced.
     *
     * @param name its name
     * @param columns the referring columns in order
     * @param target the referenced table
     * @param targetColumns the referenced columns, one for each referring column
     * @param match what nulls mean in a key of several columns
     * @param onDelete what happens when the referenced row is deleted
     * @param onDeleteColumns the columns that SET NULL and SET DEFAULT change on deletion (from PostgreSQL 15); empty
     *     for all
     * @param onUpdate what happens when the referenced key changes
     * @param deferral when it is checked
     * @param notValid whether existing rows have not been checked ({@code NOT VALID}); false if it is not enforced
     * @param notEnforced whether no row is checked at all ({@code NOT ENFORCED}, from PostgreSQL 18)
     * @param period whether the last columns are ranges, and the referenced rows together must cover that of the
     *     referring row ({@code PERIOD}, from PostgreSQL 18)
     * @param comment its comment; absent for none
     */
    public ForeignKey {
        notValid = notValid && !notEnforced;
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
        onDeleteColumns = List.copyOf(onDeleteColumns);
    }

    /**
     * Creates an enforced foreign key without a period and a comment.
     *
     * @param name its name
     * @param columns the referring columns in order
     * @param target the referenced table
     * @param targetColumns the referenced columns, one for each referring column
     * @param match what nulls mean in a key of several columns
     * @param onDelete what happens when the referenced row is deleted
     * @param onDeleteColumns the columns that SET NULL and SET DEFAULT change on deletion (from PostgreSQL 15); empty for all
     * @param onUpdate what happens when the referenced key changes
     * @param deferral when it is checked
     * @param notValid whether existing rows have not been checked ({@code NOT VALID})
     */
    public ForeignKey(
            String name,
            List<String> columns,
            QualifiedName target,
            List<String> targetColumns,
            Match match,
            ReferentialAction onDelete,
            List<String> onDeleteColumns,
            ReferentialAction onUpdate,
            Deferral deferral,
            boolean notValid) {
        this(
                name,
                columns,
                target,
                targetColumns,
                match,
                onDelete,
                onDeleteColumns,
                onUpdate,
                deferral,
                notValid,
                false,
                false,
                Optional.empty());
    }

    /**
     * {@return a validated foreign key with the default options: {@code NO ACTION}, {@code MATCH SIMPLE}, not
     * deferrable}
     *
     * @param name its name
     * @param columns the referring columns in order
     * @param target the referenced table
     * @param targetColumns the referenced columns, one for each referring column
     */
    public static ForeignKey of(String name, List<String> columns, QualifiedName target, List<String> targetColumns) {
        return new ForeignKey(
                name,
                columns,
                target,
                targetColumns,
                Match.SIMPLE,
                ReferentialAction.NO_ACTION,
                List.of(),
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE,
                false);
    }

    /**
     * {@return this foreign key with other actions}
     *
     * @param delete the action when the referenced row is deleted
     * @param update the action when the referenced key changes
     */
    public ForeignKey withActions(ReferentialAction delete, ReferentialAction update) {
        return copy(it -> {
            it.onDelete = delete;
            it.onUpdate = update;
        });
    }

    /**
     * {@return this foreign key, checked at another time}
     *
     * @param other the new deferral
     */
    public ForeignKey withDeferral(Deferral other) {
        return copy(it -> it.deferral = other);
    }

    /**
     * {@return this foreign key, valid or not valid}
     *
     * @param other whether the constraint is {@code NOT VALID}
     */
    public ForeignKey withNotValid(boolean other) {
        return copy(it -> it.notValid = other);
    }

    /**
     * {@return this foreign key, enforced or not}
     *
     * @param other whether the constraint is {@code NOT ENFORCED}
     */
    public ForeignKey withNotEnforced(boolean other) {
        return copy(it -> it.notEnforced = other);
    }

    /**
     * {@return this foreign key, with or without a period}
     *
     * @param other whether the last columns are ranges that must be covered ({@code PERIOD})
     */
    public ForeignKey withPeriod(boolean other) {
        return copy(it -> it.period = other);
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.FOREIGN_KEY;
    }

    @Override
    public ForeignKey withName(String other) {
        return copy(it -> it.name = other);
    }

    @Override
    public ForeignKey renamed(Renaming renaming, QualifiedName owner) {
        return copy(it -> {
            it.columns = Columns.renamed(columns, renaming, owner);
            it.target = renaming.relation(target);
            it.targetColumns = Columns.renamed(targetColumns, renaming, target);
            it.onDeleteColumns = Columns.renamed(onDeleteColumns, renaming, owner);
        });
    }

    @Override
    public boolean mentions(String column) {
        return columns.contains(column);
    }

    @Override
    public ForeignKey withComment(Optional<String> other) {
        return copy(it -> it.comment = other);
    }

    private ForeignKey copy(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.key();
    }

    /** The components of a copy; a wither changes some of them. Only this class copies components. */
    private static final class Copy {
        private String name;
        private List<String> columns;
        private QualifiedName target;
        private List<String> targetColumns;
        private Match match;
        private ReferentialAction onDelete;
        private List<String> onDeleteColumns;
        private ReferentialAction onUpdate;
        private Deferral deferral;
        private boolean notValid;
        private boolean notEnforced;
        private boolean period;
        private Optional<String> comment;

        Copy(ForeignKey key) {
            name = key.name;
            columns = key.columns;
            target = key.target;
            targetColumns = key.targetColumns;
            match = key.match;
            onDelete = key.onDelete;
            onDeleteColumns = key.onDeleteColumns;
            onUpdate = key.onUpdate;
            deferral = key.deferral;
            notValid = key.notValid;
            notEnforced = key.notEnforced;
            period = key.period;
            comment = key.comment;
        }

        ForeignKey key() {
            return new ForeignKey(
                    name,
                    columns,
                    target,
                    targetColumns,
                    match,
                    onDelete,
                    onDeleteColumns,
                    onUpdate,
                    deferral,
                    notValid,
                    notEnforced,
                    period,
                    comment);
        }
    }
}
