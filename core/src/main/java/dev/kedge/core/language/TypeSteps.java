package dev.kedge.core.language;

import dev.kedge.core.language.spec.AttributeSpec;
import dev.kedge.core.language.spec.ColumnNameSpec;
import dev.kedge.core.language.spec.CompositeTypeSpec;
import dev.kedge.core.language.spec.DomainCheckSpec;
import dev.kedge.core.language.spec.DomainSpec;
import dev.kedge.core.language.spec.EnumTypeSpec;
import dev.kedge.core.language.spec.ExtensionSpec;
import dev.kedge.core.language.spec.SequenceOptionsSpec;
import dev.kedge.core.language.spec.SequenceSpec;
import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.language.spec.ValueChangeSpec;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.AddAttribute;
import dev.kedge.core.step.AddDomainCheck;
import dev.kedge.core.step.AddEnumValue;
import dev.kedge.core.step.ChangeAttribute;
import dev.kedge.core.step.ChangeDomainDefault;
import dev.kedge.core.step.ChangeDomainNullable;
import dev.kedge.core.step.ChangeEnumValues;
import dev.kedge.core.step.ChangeSequence;
import dev.kedge.core.step.ChangeSequencePersistence;
import dev.kedge.core.step.CreateComposite;
import dev.kedge.core.step.CreateDomain;
import dev.kedge.core.step.CreateEnum;
import dev.kedge.core.step.CreateExtension;
import dev.kedge.core.step.CreateNamespace;
import dev.kedge.core.step.CreateSequence;
import dev.kedge.core.step.DropAttribute;
import dev.kedge.core.step.DropComposite;
import dev.kedge.core.step.DropDomain;
import dev.kedge.core.step.DropDomainCheck;
import dev.kedge.core.step.DropEnum;
import dev.kedge.core.step.DropExtension;
import dev.kedge.core.step.DropNamespace;
import dev.kedge.core.step.DropSequence;
import dev.kedge.core.step.MoveExtension;
import dev.kedge.core.step.OwnSequence;
import dev.kedge.core.step.UpdateExtension;
import dev.kedge.core.step.ValidateDomainCheck;

/** Steps of types, domains, sequences, schemas and extensions. */
@Stable
public class TypeSteps extends TableSteps {
    TypeSteps() {}

    /**
     * Adds an attribute to a composite type. It is null in existing values.
     *
     * @param type the name of the type
     * @param attribute the attribute
     * @return the spec of the step
     */
    public static StepSpec addAttribute(String type, AttributeSpec attribute) {
        return new StepSpec(AddAttribute.class, type, attribute);
    }

    /**
     * Adds a check to a domain.
     *
     * @param domain the name of the domain
     * @param check the constraint
     * @return the spec of the step
     */
    public static StepSpec addDomainCheck(String domain, DomainCheckSpec check) {
        return new StepSpec(AddDomainCheck.class, domain, check);
    }

    /**
     * Adds a value to an enum type.
     *
     * @param type the name of the type
     * @param value the value
     * @return the spec of the step
     */
    public static AddEnumValueSpec addEnumValue(String type, String value) {
        return new AddEnumValueSpec(type, value);
    }

    /**
     * Changes the type or collation of an attribute of a composite type that no column holds.
     *
     * @param type the name of the type
     * @param attribute the attribute
     * @return the spec of the step
     */
    public static StepSpec changeAttribute(String type, AttributeSpec attribute) {
        return new StepSpec(ChangeAttribute.class, type, attribute);
    }

    /**
     * Sets or removes the default of a domain.
     *
     * @param domain the name of the domain
     * @return the spec of the step
     */
    public static ChangeDomainDefaultSpec changeDomainDefault(String domain) {
        return new ChangeDomainDefaultSpec(domain);
    }

    /**
     * Makes a domain allow or forbid nulls.
     *
     * @param domain the name of the domain
     * @return the spec of the step
     */
    public static ChangeDomainNullableSpec changeDomainNullable(String domain) {
        return new ChangeDomainNullableSpec(domain);
    }

    /**
     * Removes or reorders values of an enum type. PostgreSQL has no statement for it, so the type is created again and
     * every column of it is converted.
     *
     * @param type the name of the type
     * @return the spec of the step
     */
    public static ChangeEnumValuesSpec changeEnumValues(String type) {
        return new ChangeEnumValuesSpec(type);
    }

    /**
     * Changes the options of a sequence.
     *
     * @param sequence the name of the sequence
     * @param type the integer type as SQL text
     * @return the spec of the step
     */
    public static ChangeSequenceSpec changeSequence(String sequence, String type) {
        return new ChangeSequenceSpec(sequence, type);
    }

    /**
     * Makes a sequence unlogged or logged.
     *
     * @param sequence the name of the sequence
     * @return the spec of the step
     */
    public static ChangeSequencePersistenceSpec changeSequencePersistence(String sequence) {
        return new ChangeSequencePersistenceSpec(sequence);
    }

    /**
     * Creates a composite type.
     *
     * @param type the type
     * @return the spec of the step
     */
    public static StepSpec createComposite(CompositeTypeSpec type) {
        return new StepSpec(CreateComposite.class, type);
    }

    /**
     * Creates a domain.
     *
     * @param domain the domain
     * @return the spec of the step
     */
    public static StepSpec createDomain(DomainSpec domain) {
        return new StepSpec(CreateDomain.class, domain);
    }

    /**
     * Creates an enum type.
     *
     * @param type the type
     * @return the spec of the step
     */
    public static StepSpec createEnum(EnumTypeSpec type) {
        return new StepSpec(CreateEnum.class, type);
    }

    /**
     * Installs an extension.
     *
     * @param extension the extension
     * @return the spec of the step
     */
    public static StepSpec createExtension(ExtensionSpec extension) {
        return new StepSpec(CreateExtension.class, extension);
    }

    /**
     * Creates a schema.
     *
     * @param name the name of the schema
     * @return the spec of the step
     */
    public static StepSpec createNamespace(String name) {
        return new StepSpec(CreateNamespace.class, name);
    }

    /**
     * Creates a sequence. The column that owns it is set by a later step.
     *
     * @param sequence the sequence
     * @return the spec of the step
     */
    public static StepSpec createSequence(SequenceSpec sequence) {
        return new StepSpec(CreateSequence.class, sequence);
    }

    /**
     * Drops an attribute of a composite type with its values.
     *
     * @param type the name of the type
     * @param attribute the name of the attribute
     * @return the spec of the step
     */
    public static StepSpec dropAttribute(String type, String attribute) {
        return new StepSpec(DropAttribute.class, type, attribute);
    }

    /**
     * Drops a composite type. Nothing may use it any more.
     *
     * @param type the name of the type
     * @return the spec of the step
     */
    public static StepSpec dropComposite(String type) {
        return new StepSpec(DropComposite.class, type);
    }

    /**
     * Drops a domain. Nothing may use it any more.
     *
     * @param domain the name of the domain
     * @return the spec of the step
     */
    public static StepSpec dropDomain(String domain) {
        return new StepSpec(DropDomain.class, domain);
    }

    /**
     * Drops a check of a domain.
     *
     * @param domain the name of the domain
     * @param check the name of the check
     * @return the spec of the step
     */
    public static StepSpec dropDomainCheck(String domain, String check) {
        return new StepSpec(DropDomainCheck.class, domain, check);
    }

    /**
     * Drops an enum type. No column may use it any more.
     *
     * @param type the name of the type
     * @return the spec of the step
     */
    public static StepSpec dropEnum(String type) {
        return new StepSpec(DropEnum.class, type);
    }

    /**
     * Drops an extension with its objects.
     *
     * @param name the name of the extension
     * @return the spec of the step
     */
    public static StepSpec dropExtension(String name) {
        return new StepSpec(DropExtension.class, name);
    }

    /**
     * Drops a schema, which must be empty.
     *
     * @param name the name of the schema
     * @return the spec of the step
     */
    public static StepSpec dropNamespace(String name) {
        return new StepSpec(DropNamespace.class, name);
    }

    /**
     * Drops a sequence with its current value. No default may use it any more.
     *
     * @param sequence the name of the sequence
     * @return the spec of the step
     */
    public static StepSpec dropSequence(String sequence) {
        return new StepSpec(DropSequence.class, sequence);
    }

    /**
     * Moves the objects of an extension to another schema.
     *
     * @param name the name of the extension
     * @return the spec of the step
     */
    public static MoveExtensionSpec moveExtension(String name) {
        return new MoveExtensionSpec(name);
    }

    /**
     * Sets or removes the column that owns a sequence. A sequence is dropped with its owner.
     *
     * @param sequence the name of the sequence
     * @return the spec of the step
     */
    public static OwnSequenceSpec ownSequence(String sequence) {
        return new OwnSequenceSpec(sequence);
    }

    /**
     * Updates an installed extension to another version.
     *
     * @param name the name of the extension
     * @return the spec of the step
     */
    public static UpdateExtensionSpec updateExtension(String name) {
        return new UpdateExtensionSpec(name);
    }

    /**
     * Validates a check of a domain that was added {@code NOT VALID}.
     *
     * @param domain the name of the domain
     * @param check the name of the check
     * @return the spec of the step
     */
    public static StepSpec validateDomainCheck(String domain, String check) {
        return new StepSpec(ValidateDomainCheck.class, domain, check);
    }

    /** An {@link AddEnumValue} in the step language. */
    public static final class AddEnumValueSpec extends StepSpec {
        AddEnumValueSpec(String type, String value) {
            super(AddEnumValue.class, type, value);
        }

        /**
         * Sets the value before which the new one is inserted.
         *
         * @param before an existing value
         * @return this spec
         */
        public AddEnumValueSpec before(String before) {
            set("before", before);
            return this;
        }
    }

    /** A {@link ChangeDomainDefault} in the step language. */
    public static final class ChangeDomainDefaultSpec extends StepSpec {
        ChangeDomainDefaultSpec(String domain) {
            super(ChangeDomainDefault.class, domain);
        }

        /**
         * Sets the default.
         *
         * @param value the default as SQL text
         * @return this spec
         */
        public ChangeDomainDefaultSpec value(String value) {
            set("value", value);
            return this;
        }
    }

    /** A {@link ChangeDomainNullable} in the step language. */
    public static final class ChangeDomainNullableSpec extends StepSpec {
        ChangeDomainNullableSpec(String domain) {
            super(ChangeDomainNullable.class, domain);
        }

        /**
         * Makes the domain allow nulls.
         *
         * @return this spec
         */
        public ChangeDomainNullableSpec nullable() {
            set("nullable", true);
            return this;
        }
    }

    /** A {@link ChangeEnumValues} in the step language. */
    public static final class ChangeEnumValuesSpec extends StepSpec {
        ChangeEnumValuesSpec(String type) {
            super(ChangeEnumValues.class, type);
        }

        /**
         * Adds values to the new list, which replaces the old one.
         *
         * @param values the values
         * @return this spec
         */
        public ChangeEnumValuesSpec values(String... values) {
            add("values", (Object[]) values);
            return this;
        }

        /**
         * Adds replacements for removed values in existing rows.
         *
         * @param replaced the removed values and their replacements
         * @return this spec
         */
        public ChangeEnumValuesSpec replaced(ValueChangeSpec... replaced) {
            add("replaced", (Object[]) replaced);
            return this;
        }
    }

    /** A {@link ChangeSequencePersistence} in the step language. */
    public static final class ChangeSequencePersistenceSpec extends StepSpec {
        ChangeSequencePersistenceSpec(String sequence) {
            super(ChangeSequencePersistence.class, sequence);
        }

        /**
         * Sets the new persistence.
         *
         * @param persistence the persistence
         * @return this spec
         */
        public ChangeSequencePersistenceSpec persistence(Persistence persistence) {
            set("persistence", persistence);
            return this;
        }
    }

    /** A {@link ChangeSequence} in the step language. */
    public static final class ChangeSequenceSpec extends StepSpec {
        ChangeSequenceSpec(String sequence, String type) {
            super(ChangeSequence.class, sequence, type);
        }

        /**
         * Sets the new options.
         *
         * @param options the options
         * @return this spec
         */
        public ChangeSequenceSpec options(SequenceOptionsSpec options) {
            set("options", options);
            return this;
        }
    }

    /** A {@link MoveExtension} in the step language. */
    public static final class MoveExtensionSpec extends StepSpec {
        MoveExtensionSpec(String name) {
            super(MoveExtension.class, name);
        }

        /**
         * Sets the schema.
         *
         * @param schema the name of the schema
         * @return this spec
         */
        public MoveExtensionSpec schema(String schema) {
            set("schema", schema);
            return this;
        }
    }

    /** An {@link OwnSequence} in the step language. */
    public static final class OwnSequenceSpec extends StepSpec {
        OwnSequenceSpec(String sequence) {
            super(OwnSequence.class, sequence);
        }

        /**
         * Sets the column.
         *
         * @param owner the column
         * @return this spec
         */
        public OwnSequenceSpec owner(ColumnNameSpec owner) {
            set("owner", owner);
            return this;
        }
    }

    /** An {@link UpdateExtension} in the step language. */
    public static final class UpdateExtensionSpec extends StepSpec {
        UpdateExtensionSpec(String name) {
            super(UpdateExtension.class, name);
        }

        /**
         * Sets the version.
         *
         * @param version the version
         * @return this spec
         */
        public UpdateExtensionSpec version(String version) {
            set("version", version);
            return this;
        }
    }
}
