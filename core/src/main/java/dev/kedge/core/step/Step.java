package dev.kedge.core.step;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import java.util.List;

/**
 * One typed change of a schema.
 *
 * <p>A new kind is a record of its own that answers these questions, a line in {@code permits}, a rule in the differ and a
 * case directory. The record's components are the step's JSON; see docs/formats.md.
 */
public sealed interface Step
        permits AddAttribute,
                AddCheck,
                AddColumn,
                AddDomainCheck,
                AddEnumValue,
                AddExclusion,
                AddForeignKey,
                AddPrimaryKey,
                AddUnique,
                AttachPartition,
                ChangeAttribute,
                ChangeBounds,
                ChangeComment,
                ChangeCompression,
                ChangeDefault,
                ChangeDeferral,
                ChangeDomainDefault,
                ChangeDomainNullable,
                ChangeEnumValues,
                ChangeIdentity,
                ChangeIndexParameters,
                ChangeOwner,
                ChangeParameters,
                ChangePartitionParameters,
                ChangePersistence,
                ChangePolicy,
                ChangeRowSecurity,
                ChangeSequence,
                ChangeStorage,
                ChangeTablespace,
                ChangeType,
                ChangeView,
                CommentObject,
                CommentRoutine,
                CommentTable,
                CommentView,
                CommentViewColumn,
                CreateComposite,
                CreateDomain,
                CreateEnum,
                CreateExtension,
                CreateIndex,
                CreateNamespace,
                CreatePartition,
                CreatePolicy,
                CreateRoutine,
                CreateSequence,
                CreateTable,
                CreateTrigger,
                CreateView,
                DetachPartition,
                DropAttribute,
                DropColumn,
                DropComposite,
                DropConstraint,
                DropDomain,
                DropDomainCheck,
                DropEnum,
                DropExpression,
                DropExtension,
                DropGenerated,
                DropIndex,
                DropNamespace,
                DropNotNull,
                DropPartition,
                DropPolicy,
                DropRoutine,
                DropSequence,
                DropTable,
                DropTrigger,
                DropView,
                GrantPrivileges,
                MakeGenerated,
                MoveExtension,
                MoveIndex,
                MoveObject,
                MovePartition,
                MoveTable,
                OwnSequence,
                PromoteToPrimaryKey,
                PromoteToUnique,
                RenameAttribute,
                RenameColumn,
                RenameConstraint,
                RenameDomainCheck,
                RenameEnum,
                RenameEnumValue,
                RenameIndex,
                RenameNamespace,
                RenameObject,
                RenamePartition,
                RenamePolicy,
                RenameTable,
                RenameTrigger,
                RenameView,
                ReplacePrimaryKey,
                ReplaceRoutine,
                ReplaceTrigger,
                ReplaceUnique,
                RestoreDefaults,
                ReturnOwner,
                RevokeDefaults,
                RevokeGrantOption,
                RevokePrivileges,
                SetNotNull,
                UpdateExtension,
                ValidateConstraint,
                ValidateDomainCheck {

    /**
     * The schema after the step.
     *
     * @throws StepMismatch if the step does not fit the schema
     */
    Schema applyTo(Schema before);

    /** The SQL in order, online-safe for tables in use. */
    List<Statement> statements(Situation situation);

    /** What undoes the step when it ran on this schema. */
    Inverse inverse(Schema before);

    /** The dangers that must be acknowledged; empty for most steps. */
    default List<Hazard> hazards(Situation situation) {
        return List.of();
    }

    /** Whether code written for the schema before goes on working after it. */
    default boolean isCompatible(Situation situation) {
        return true;
    }

    /** Whether no code can tell the schema after it from the one before, as with a comment or an index. */
    default boolean isUnnoticed() {
        return false;
    }

    /** What the step touches when it runs on this schema, by which two branches are told to commute. */
    default Footprint footprint(Schema before) {
        return Footprint.of(this, before);
    }

    /** The object that the step is about. */
    ObjectKey subject();

    /** The step in one line for people, such as {@code add column prices.adjusted_close numeric(10,2)}. */
    String describe();
}
