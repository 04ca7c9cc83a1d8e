package dev.kedge.core.language;

import dev.kedge.core.language.spec.AttributeSpec;
import dev.kedge.core.language.spec.CheckSpec;
import dev.kedge.core.language.spec.ColumnCommentSpec;
import dev.kedge.core.language.spec.ColumnNameSpec;
import dev.kedge.core.language.spec.ColumnSpec;
import dev.kedge.core.language.spec.CompositeTypeSpec;
import dev.kedge.core.language.spec.DomainCheckSpec;
import dev.kedge.core.language.spec.DomainSpec;
import dev.kedge.core.language.spec.ElementSpec;
import dev.kedge.core.language.spec.EnumTypeSpec;
import dev.kedge.core.language.spec.ExclusionSpec;
import dev.kedge.core.language.spec.ExtensionSpec;
import dev.kedge.core.language.spec.ForeignKeySpec;
import dev.kedge.core.language.spec.GeneratedSpec;
import dev.kedge.core.language.spec.GrantSpec;
import dev.kedge.core.language.spec.IdentitySpec;
import dev.kedge.core.language.spec.IndexKeySpec;
import dev.kedge.core.language.spec.IndexSpec;
import dev.kedge.core.language.spec.OperatorClassSpec;
import dev.kedge.core.language.spec.OwnerSpec;
import dev.kedge.core.language.spec.PartitionSpec;
import dev.kedge.core.language.spec.PartitioningSpec;
import dev.kedge.core.language.spec.PermissionSpec;
import dev.kedge.core.language.spec.PolicySpec;
import dev.kedge.core.language.spec.PrimaryKeySpec;
import dev.kedge.core.language.spec.RevocationSpec;
import dev.kedge.core.language.spec.RoutineSpec;
import dev.kedge.core.language.spec.SequenceOptionsSpec;
import dev.kedge.core.language.spec.SequenceSpec;
import dev.kedge.core.language.spec.TableSettingsSpec;
import dev.kedge.core.language.spec.TableSpec;
import dev.kedge.core.language.spec.TriggerSpec;
import dev.kedge.core.language.spec.UniqueSpec;
import dev.kedge.core.language.spec.ValueChangeSpec;
import dev.kedge.core.language.spec.ViewOptionsSpec;
import dev.kedge.core.language.spec.ViewSpec;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.stability.Stable;

/** The parts of a schema that steps speak of. */
@Stable
public class Parts {
    Parts() {}

    /** An attribute of a composite type. */
    public static AttributeSpec attribute(String name, String type) {
        return new AttributeSpec(name, type);
    }

    /** A check constraint of a table. */
    public static CheckSpec check(String name, String condition) {
        return new CheckSpec(name, condition);
    }

    /** A column of a table. */
    public static ColumnSpec column(String name, String type) {
        return new ColumnSpec(name, type);
    }

    /** The comment of a column. */
    public static ColumnCommentSpec columnComment(String column, String text) {
        return new ColumnCommentSpec(column, text);
    }

    /** A column as another object names it. */
    public static ColumnNameSpec columnName(String table, String column) {
        return new ColumnNameSpec(table, column);
    }

    /** A composite type: a row of named attributes (manual, CREATE TYPE). */
    public static CompositeTypeSpec compositeType(String name) {
        return new CompositeTypeSpec(name);
    }

    /** A domain: a type with a default and checks of its own (manual, CREATE DOMAIN). */
    public static DomainSpec domain(String name, String type) {
        return new DomainSpec(name, type);
    }

    /** A check constraint of a domain. */
    public static DomainCheckSpec domainCheck(String name, String condition) {
        return new DomainCheckSpec(name, condition);
    }

    /** What two rows are compared by. */
    public static ElementSpec element(String key, String operator) {
        return new ElementSpec(key, operator);
    }

    /** What two rows are compared by. */
    public static ElementSpec element(IndexKeySpec key, String operator) {
        return new ElementSpec(key, operator);
    }

    /** An enum type. */
    public static EnumTypeSpec enumType(String name) {
        return new EnumTypeSpec(name);
    }

    /** An exclusion constraint of a table: no two rows may agree on all of its operators. */
    public static ExclusionSpec exclusion(String name, String method) {
        return new ExclusionSpec(name, method);
    }

    /** An extension (manual, CREATE EXTENSION). */
    public static ExtensionSpec extension(String name) {
        return new ExtensionSpec(name);
    }

    /** A foreign key of a table. */
    public static ForeignKeySpec foreignKey(String name, String target) {
        return new ForeignKeySpec(name, target);
    }

    /** How a column is computed from the others of its row (manual, section 5.4). */
    public static GeneratedSpec generated(String expression) {
        return new GeneratedSpec(expression);
    }

    /** All that one role may do with one object, as far as it is granted and not given by the server itself. */
    public static GrantSpec grant(String name, Securable kind, String role) {
        return new GrantSpec(name, kind, role);
    }

    /** How PostgreSQL numbers an identity column (manual, CREATE TABLE). */
    public static IdentitySpec identity(Identity.Generation generation) {
        return new IdentitySpec(generation);
    }

    /** An index of a table that no constraint owns. */
    public static IndexSpec index(String name, String method) {
        return new IndexSpec(name, method);
    }

    /** What an index sorts or hashes by: a column, which is an expression of nothing but its name, or any other expression. */
    public static IndexKeySpec indexKey(String on) {
        return new IndexKeySpec(on);
    }

    /** An operator class of an index's method (manual, section 11.10). */
    public static OperatorClassSpec operatorClass(String name) {
        return new OperatorClassSpec(name);
    }

    /** The role that owns an object. */
    public static OwnerSpec owner(String name, Securable kind, String role) {
        return new OwnerSpec(name, kind, role);
    }

    /** A partition: a table that has nothing of its own but its bounds and its storage. */
    public static PartitionSpec partition(String name, String of, String bounds) {
        return new PartitionSpec(name, of, bounds);
    }

    /** How the rows of a table are spread over its partitions (manual, section 5.12). */
    public static PartitioningSpec partitioning(Partitioning.Method method) {
        return new PartitioningSpec(method);
    }

    /** One thing that a role may do. */
    public static PermissionSpec permission(Privilege privilege) {
        return new PermissionSpec(privilege);
    }

    /** A policy that says which rows of a table a role sees and writes (manual, CREATE POLICY). */
    public static PolicySpec policy(String name) {
        return new PolicySpec(name);
    }

    /** The primary key of a table. */
    public static PrimaryKeySpec primaryKey(String name) {
        return new PrimaryKeySpec(name);
    }

    /** What a role may not do with one object although the server gives it to the role when the object is created: to {@code PUBLIC}, {@code EXECUTE} on routines and {@code USAGE} on types and languages; to the owner, every privilege (manual, Privileges). */
    public static RevocationSpec revocation(String name, Securable kind, String role) {
        return new RevocationSpec(name, kind, role);
    }

    /** A function or procedure. */
    public static RoutineSpec routine(String name, String definition) {
        return new RoutineSpec(name, definition);
    }

    /** A sequence that stands by itself (manual, CREATE SEQUENCE). */
    public static SequenceSpec sequence(String name, String type) {
        return new SequenceSpec(name, type);
    }

    /** How a sequence counts (manual, CREATE SEQUENCE). */
    public static SequenceOptionsSpec sequenceOptions() {
        return new SequenceOptionsSpec();
    }

    /** A table with everything that belongs to it. */
    public static TableSpec table(String name) {
        return new TableSpec(name);
    }

    /** How a table is kept and who may see its rows. */
    public static TableSettingsSpec tableSettings() {
        return new TableSettingsSpec();
    }

    /** A trigger of a table or view: {@code CREATE TRIGGER <name> <events> ON <table> <action>}. */
    public static TriggerSpec trigger(String name, String events, String action) {
        return new TriggerSpec(name, events, action);
    }

    /** A unique constraint of a table. */
    public static UniqueSpec unique(String name) {
        return new UniqueSpec(name);
    }

    /** A value of an enum type and what comes in its place. */
    public static ValueChangeSpec valueChange(String from, String to) {
        return new ValueChangeSpec(from, to);
    }

    /** A view, plain or materialized. */
    public static ViewSpec view(String name, String query) {
        return new ViewSpec(name, query);
    }

    /** What can be said of a view beside its query, and changed without building it again (manual, CREATE VIEW and CREATE MATERIALIZED VIEW). */
    public static ViewOptionsSpec viewOptions() {
        return new ViewOptionsSpec();
    }
}
