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
 * <p>A new kind of step needs a record that implements this interface, an entry in {@code permits}, a rule in the
 * differ and a case directory. The components of the record are the step's JSON; see docs/formats.md.
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
                ChangeCluster,
                ChangeColumnStatistics,
                ChangeCompression,
                ChangeDefault,
                ChangeDeferral,
                ChangeDomainDefault,
                ChangeDomainNullable,
                ChangeEnforcement,
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
                ChangeReplicaIdentity,
                ChangeRowSecurity,
                ChangeSequence,
                ChangeSequencePersistence,
                ChangeStatisticsTarget,
                ChangeStorage,
                ChangeTablespace,
                ChangeTriggerState,
                ChangeType,
                ChangeView,
                CommentObject,
                CommentViewColumn,
                CreateCollation,
                CreateComposite,
                CreateDomain,
                CreateEnum,
                CreateExtension,
                CreateIndex,
                CreateNamespace,
                CreatePartition,
                CreatePolicy,
                CreateRangeType,
                CreateRoutine,
                CreateSequence,
                CreateSqlObject,
                CreateStatistics,
                CreateTable,
                CreateTrigger,
                CreateView,
                DetachPartition,
                DropAttribute,
                DropCollation,
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
                DropRangeType,
                DropRoutine,
                DropSequence,
                DropSqlObject,
                DropStatistics,
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
                Reinstate,
                RenameDomainCheck,
                RenameEnumValue,
                RenameObject,
                ReplacePrimaryKey,
                ReplaceRoutine,
                ReplaceTrigger,
                ReplaceUnique,
                RestoreDefaults,
                Retire,
                ReturnOwner,
                RevokeDefaults,
                RevokeGrantOption,
                RevokePrivileges,
                SetNotNull,
                UpdateExtension,
                ValidateConstraint,
                ValidateDomainCheck {

    /**
     * Applies the step to a schema.
     *
     * @param before the schema before the step
     * @return the schema after the step
     * @throws StepMismatch if the step does not fit the schema
     */
    Schema applyTo(Schema before);

    /**
     * {@return the schema after all of these steps, run one after the other}
     *
     * @param before the schema before the first step
     * @param steps the steps, in order
     * @throws StepMismatch if a step does not fit the schema that the steps before it left
     */
    static Schema applyAll(Schema before, List<? extends Step> steps) {
        Schema schema = before;
        for (Step step : steps) {
            schema = step.applyTo(schema);
        }
        return schema;
    }

    /**
     * {@return the SQL of the step, in order} For a table in use it avoids long locks.
     *
     * @param situation the state in which the step runs
     */
    List<SqlStatement> statements(Situation situation);

    /**
     * {@return the steps that undo this step}
     *
     * @param before the schema before the step
     */
    Inverse inverse(Schema before);

    /**
     * {@return the hazards of the step that must be acknowledged; empty for most steps}
     *
     * @param situation the state in which the step runs
     */
    default List<Hazard> hazards(Situation situation) {
        return List.of();
    }

    /**
     * {@return whether code that works with the schema before the step still works after it}
     *
     * @param situation the state in which the step runs
     */
    default boolean isCompatible(Situation situation) {
        return true;
    }

    /** {@return whether code cannot observe the step at all, as for a comment or an index} */
    default boolean isUnnoticed() {
        return false;
    }

    /**
     * {@return the footprint of the step, which determines whether steps of two branches commute}
     *
     * @param before the schema before the step
     */
    default Footprint footprint(Schema before) {
        return Footprint.of(this, before);
    }

    /**
     * {@return the key of the object that the step is about: the key before the step or, for a new object, the key
     * after it}
     */
    ObjectKey subject();

    /** {@return the rename of the step's subject; absent if the step neither renames nor moves it} */
    default Optional<Renaming> renaming() {
        return Optional.empty();
    }

    /**
     * {@return the key of the subject after the step, under which it is declared} It differs from {@link #subject}
     * after a rename or a move.
     */
    default ObjectKey declaredAs() {
        return renaming().map(renaming -> renaming.key(subject())).orElse(subject());
    }

    /**
     * {@return the names of the annotation attributes that may have caused the step; empty if it concerns the whole
     * declaration}
     *
     * @param before the schema before the step
     */
    default List<String> attributes(Schema before) {
        return List.of();
    }

    /**
     * {@return the parts of the subject's declaration that the step uses in addition to its shape, such as the
     * conversion of a column's values}
     */
    default Origin consumed() {
        return Origin.NONE;
    }

    /** {@return the keys of the objects that the step creates, without the parts that are created with them} */
    default List<ObjectKey> creates() {
        return List.of();
    }

    /**
     * {@return whether the step itself drops this object; objects that are dropped as a consequence do not count}
     *
     * @param key the object's key
     */
    default boolean drops(ObjectKey key) {
        return false;
    }

    /**
     * {@return the keys of the objects that the step creates or changes, so that steps that mention them must run
     * later}
     */
    default List<ObjectKey> provides() {
        return creates();
    }

    /** {@return the names that must exist when the step runs, as far as they affect the order of steps} */
    default NameReferences needs() {
        return NameReferences.NONE;
    }

    /** {@return whether the subject no longer depends on everything that it depended on before the step} */
    default boolean releases() {
        return drops(subject());
    }

    /** {@return the names that must exist when the created object is called, such as those in the body of a routine} */
    default NameReferences calls() {
        return NameReferences.NONE;
    }

    /** {@return this step without the server's check of a body, which may use names that do not exist yet} */
    default Step withBodyUnchecked() {
        return this;
    }

    /**
     * {@return the purpose of the step among the steps of its change}
     *
     * @param among the change that the step belongs to
     */
    default Purpose purpose(ChangeSet among) {
        return Purpose.CHANGE;
    }

    /**
     * {@return a description of the step in one line, such as {@code add column prices.adjusted_close numeric(10,2)}}
     */
    String describe();
}
