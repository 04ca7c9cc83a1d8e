package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * One typed change of a schema.
 *
 * <p>A new kind is a record of its own that answers these questions, a line in {@code permits}, a rule in the differ and a
 * case directory. The record's components are the step's JSON; see docs/formats.md.
 */
@Experimental
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
                AlterSqlObject,
                AttachPartition,
                ChangeAttribute,
                ChangeBounds,
                ChangeCompression,
                ChangeDefault,
                ChangeDeferral,
                ChangeDomainDefault,
                ChangeDomainNullable,
                ChangeEnumValues,
                ChangeIdentity,
                ChangeIndexParameters,
                ChangeIndexTablespace,
                ChangeOwner,
                ChangeParameters,
                ChangePartitionParameters,
                ChangePartitionTablespace,
                ChangePersistence,
                ChangePolicy,
                ChangeRowSecurity,
                ChangeSequence,
                ChangeStorage,
                ChangeTablespace,
                ChangeType,
                ChangeView,
                CommentObject,
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
                CreateSqlObject,
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
                DropSqlObject,
                DropTable,
                DropTrigger,
                DropView,
                GrantPrivileges,
                MakeGenerated,
                MoveExtension,
                MoveObject,
                OwnSequence,
                PromoteToPrimaryKey,
                PromoteToUnique,
                RenameDomainCheck,
                RenameEnumValue,
                RenameObject,
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
    List<SqlStatement> statements(Situation situation);

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

    /** The object that the step is about, by the key that it has before the step if it is there, and else after it. */
    ObjectKey subject();

    /** What the step calls its subject from now on; absent if it renames and moves nothing. */
    default Optional<Renaming> renaming() {
        return Optional.empty();
    }

    /** The key by which the subject is declared once the step was done: another one after a rename or a move. */
    default ObjectKey declaredAs() {
        return renaming().map(renaming -> renaming.key(subject())).orElse(subject());
    }

    /** The attributes of the subject's annotation that the step may be about; none if it is about the whole declaration. */
    default List<String> attributes(Schema before) {
        return List.of();
    }

    /** What the step took from the declaration of its subject beside its shape, such as the conversion of a column's values. */
    default Origin consumed() {
        return Origin.NONE;
    }

    /** What the step makes that was not there; the parts of an object that it makes with it are left out. */
    default List<ObjectKey> creates() {
        return List.of();
    }

    /** Whether the step drops the object of this key by itself, and not along with something else. */
    default boolean drops(ObjectKey key) {
        return false;
    }

    /** What steps that mention it have to wait for: what the step creates, or gives another shape. */
    default List<ObjectKey> provides() {
        return creates();
    }

    /** The names that must be there when the step runs, so far as it may make them wait in the order of steps. */
    default NameReferences needs() {
        return NameReferences.NONE;
    }

    /** The names that must be there once what the step makes is called, as the body of a routine does. */
    default NameReferences calls() {
        return NameReferences.NONE;
    }

    /** The same step without the server looking into a body, whose names may not be there yet. */
    default Step withBodyUnchecked() {
        return this;
    }

    /** What the step is for among the steps of its change. */
    default Purpose purpose(ChangeSet among) {
        return Purpose.CHANGE;
    }

    /** The step in one line for people, such as {@code add column prices.adjusted_close numeric(10,2)}. */
    String describe();
}
