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
import dev.kedge.core.language.spec.PartitionSpec.PartitionColumnSpec;
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

/** Factories for the parts of a schema that steps contain. */
@Stable
public class Parts {
    Parts() {}

    /**
     * {@return an attribute of a composite type}
     *
     * @param name the name of the attribute
     * @param type the type as SQL text
     */
    public static AttributeSpec attribute(String name, String type) {
        return new AttributeSpec(name, type);
    }

    /**
     * {@return a check constraint of a table}
     *
     * @param name the name of the constraint
     * @param condition the condition as SQL text
     */
    public static CheckSpec check(String name, String condition) {
        return new CheckSpec(name, condition);
    }

    /**
     * {@return a column of a table}
     *
     * @param name the name of the column
     * @param type the type as SQL text
     */
    public static ColumnSpec column(String name, String type) {
        return new ColumnSpec(name, type);
    }

    /**
     * {@return the comment of a column}
     *
     * @param column the name of the column
     * @param text the comment
     */
    public static ColumnCommentSpec columnComment(String column, String text) {
        return new ColumnCommentSpec(column, text);
    }

    /**
     * {@return a reference to a column of a table}
     *
     * @param table the name of the table
     * @param column the name of the column
     */
    public static ColumnNameSpec columnName(String table, String column) {
        return new ColumnNameSpec(table, column);
    }

    /**
     * {@return a composite type: a row of named attributes (manual, CREATE TYPE)}
     *
     * @param name the name, qualified by its schema unless that is the default one
     */
    public static CompositeTypeSpec compositeType(String name) {
        return new CompositeTypeSpec(name);
    }

    /**
     * {@return a domain: a type with a default and checks of its own (manual, CREATE DOMAIN)}
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param type the type as SQL text
     */
    public static DomainSpec domain(String name, String type) {
        return new DomainSpec(name, type);
    }

    /**
     * {@return a check constraint of a domain}
     *
     * @param name the name of the constraint
     * @param condition the condition as SQL text
     */
    public static DomainCheckSpec domainCheck(String name, String condition) {
        return new DomainCheckSpec(name, condition);
    }

    /**
     * {@return an element of an exclusion constraint: a key and the operator that compares it}
     *
     * @param key a column or an expression
     * @param operator the operator as SQL text, such as {@code &&}
     */
    public static ElementSpec element(String key, String operator) {
        return new ElementSpec(key, operator);
    }

    /**
     * {@return an element of an exclusion constraint: a key and the operator that compares it}
     *
     * @param key a column or an expression
     * @param operator the operator as SQL text, such as {@code &&}
     */
    public static ElementSpec element(IndexKeySpec key, String operator) {
        return new ElementSpec(key, operator);
    }

    /**
     * {@return an enum type}
     *
     * @param name the name, qualified by its schema unless that is the default one
     */
    public static EnumTypeSpec enumType(String name) {
        return new EnumTypeSpec(name);
    }

    /**
     * {@return an exclusion constraint of a table: no two rows may agree on all of its operators}
     *
     * @param name the name of the constraint
     * @param method the index method, such as {@code gist}
     */
    public static ExclusionSpec exclusion(String name, String method) {
        return new ExclusionSpec(name, method);
    }

    /**
     * {@return an extension (manual, CREATE EXTENSION)}
     *
     * @param name the name of the extension
     */
    public static ExtensionSpec extension(String name) {
        return new ExtensionSpec(name);
    }

    /**
     * {@return a foreign key of a table}
     *
     * @param name the name of the constraint
     * @param target the name of the table that it refers to
     */
    public static ForeignKeySpec foreignKey(String name, String target) {
        return new ForeignKeySpec(name, target);
    }

    /**
     * {@return the expression of a generated column (manual, section 5.4)}
     *
     * @param expression the expression as SQL text
     */
    public static GeneratedSpec generated(String expression) {
        return new GeneratedSpec(expression);
    }

    /**
     * {@return the privileges granted to one role on one object} Default privileges are not part of it.
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param kind the kind of the object
     * @param role the name of the role
     */
    public static GrantSpec grant(String name, Securable kind, String role) {
        return new GrantSpec(name, kind, role);
    }

    /**
     * {@return the identity of a column (manual, CREATE TABLE)}
     *
     * @param generation when the server generates values
     */
    public static IdentitySpec identity(Identity.Generation generation) {
        return new IdentitySpec(generation);
    }

    /**
     * {@return an index of a table that no constraint owns}
     *
     * @param name the name of the index
     * @param method the index method, such as {@code btree}
     */
    public static IndexSpec index(String name, String method) {
        return new IndexSpec(name, method);
    }

    /**
     * {@return a key of an index: a column or an expression}
     *
     * @param on the name of a column, or an expression as SQL text
     */
    public static IndexKeySpec indexKey(String on) {
        return new IndexKeySpec(on);
    }

    /**
     * {@return an operator class of an index's method (manual, section 11.10)}
     *
     * @param name the name of the operator class
     */
    public static OperatorClassSpec operatorClass(String name) {
        return new OperatorClassSpec(name);
    }

    /**
     * {@return the role that owns an object}
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param kind the kind of the object
     * @param role the name of the role
     */
    public static OwnerSpec owner(String name, Securable kind, String role) {
        return new OwnerSpec(name, kind, role);
    }

    /**
     * {@return a partition of a table, with its bounds and storage}
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param of the name of the table that it is a partition of
     * @param bounds the bounds as SQL text, such as {@code FOR VALUES IN ('a')}
     */
    public static PartitionSpec partition(String name, String of, String bounds) {
        return new PartitionSpec(name, of, bounds);
    }

    /**
     * {@return how a column of a partition differs from the column above it}
     *
     * @param name the name of the column
     */
    public static PartitionColumnSpec partitionColumn(String name) {
        return new PartitionColumnSpec(name);
    }

    /**
     * {@return the partitioning of a table (manual, section 5.12)}
     *
     * @param method range, list or hash
     */
    public static PartitioningSpec partitioning(Partitioning.Method method) {
        return new PartitioningSpec(method);
    }

    /**
     * {@return a privilege in a grant}
     *
     * @param privilege the privilege
     */
    public static PermissionSpec permission(Privilege privilege) {
        return new PermissionSpec(privilege);
    }

    /**
     * {@return a row security policy of a table (manual, CREATE POLICY)}
     *
     * @param name the name of the policy
     */
    public static PolicySpec policy(String name) {
        return new PolicySpec(name);
    }

    /**
     * {@return the primary key of a table}
     *
     * @param name the name of the constraint
     */
    public static PrimaryKeySpec primaryKey(String name) {
        return new PrimaryKeySpec(name);
    }

    /**
     * {@return a revocation of default privileges on one object} By default {@code PUBLIC} has {@code EXECUTE} on
     * routines and {@code USAGE} on types and languages, and the owner has every privilege (manual, Privileges).
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param kind the kind of the object
     * @param role the name of the role
     */
    public static RevocationSpec revocation(String name, Securable kind, String role) {
        return new RevocationSpec(name, kind, role);
    }

    /**
     * {@return a function or procedure}
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param definition the {@code CREATE} statement as SQL text
     */
    public static RoutineSpec routine(String name, String definition) {
        return new RoutineSpec(name, definition);
    }

    /**
     * {@return a sequence that is an object of its own (manual, CREATE SEQUENCE)}
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param type the type as SQL text
     */
    public static SequenceSpec sequence(String name, String type) {
        return new SequenceSpec(name, type);
    }

    /** {@return the options of a sequence (manual, CREATE SEQUENCE)} */
    public static SequenceOptionsSpec sequenceOptions() {
        return new SequenceOptionsSpec();
    }

    /**
     * {@return a table with its columns, constraints, indexes, triggers and policies}
     *
     * @param name the name, qualified by its schema unless that is the default one
     */
    public static TableSpec table(String name) {
        return new TableSpec(name);
    }

    /** {@return the storage settings and row security of a table} */
    public static TableSettingsSpec tableSettings() {
        return new TableSettingsSpec();
    }

    /**
     * {@return a trigger of a table or view: {@code CREATE TRIGGER <name> <events> ON <table> <action>}}
     *
     * @param name the name of the trigger
     * @param events what is between the name and {@code ON}, such as {@code BEFORE UPDATE}
     * @param action what follows the table, such as {@code FOR EACH ROW EXECUTE FUNCTION f()}
     */
    public static TriggerSpec trigger(String name, String events, String action) {
        return new TriggerSpec(name, events, action);
    }

    /**
     * {@return a unique constraint of a table}
     *
     * @param name the name of the constraint
     */
    public static UniqueSpec unique(String name) {
        return new UniqueSpec(name);
    }

    /**
     * {@return a removed value of an enum type and the value that replaces it}
     *
     * @param from the removed value
     * @param to the value that replaces it
     */
    public static ValueChangeSpec valueChange(String from, String to) {
        return new ValueChangeSpec(from, to);
    }

    /**
     * {@return a view, plain or materialized}
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param query the query as SQL text
     */
    public static ViewSpec view(String name, String query) {
        return new ViewSpec(name, query);
    }

    /**
     * {@return the options of a view: what can be changed without creating it again (manual, CREATE VIEW and CREATE
     * MATERIALIZED VIEW)}
     */
    public static ViewOptionsSpec viewOptions() {
        return new ViewOptionsSpec();
    }
}
