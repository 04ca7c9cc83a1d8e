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
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.AddAttribute;
import dev.kedge.core.step.AddDomainCheck;
import dev.kedge.core.step.AddEnumValue;
import dev.kedge.core.step.ChangeAttribute;
import dev.kedge.core.step.ChangeDomainDefault;
import dev.kedge.core.step.ChangeDomainNullable;
import dev.kedge.core.step.ChangeEnumValues;
import dev.kedge.core.step.ChangeSequence;
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

    /** Adds an attribute to a composite type; values that are there have none in it. */
    public static StepSpec addAttribute(String type, AttributeSpec attribute) {
        return new StepSpec(AddAttribute.class, type, attribute);
    }

    /** Adds a check to a domain: on values in use unproven first, then proven. */
    public static StepSpec addDomainCheck(String domain, DomainCheckSpec check) {
        return new StepSpec(AddDomainCheck.class, domain, check);
    }

    /** Adds a value to an enum type. */
    public static AddEnumValueSpec addEnumValue(String type, String value) {
        return new AddEnumValueSpec(type, value);
    }

    /** Changes the type or collation of an attribute of a composite type that no column holds. */
    public static StepSpec changeAttribute(String type, AttributeSpec attribute) {
        return new StepSpec(ChangeAttribute.class, type, attribute);
    }

    /** Sets or removes the default of a domain. */
    public static ChangeDomainDefaultSpec changeDomainDefault(String domain) {
        return new ChangeDomainDefaultSpec(domain);
    }

    /** Makes a domain forbid nulls or admit them. */
    public static ChangeDomainNullableSpec changeDomainNullable(String domain) {
        return new ChangeDomainNullableSpec(domain);
    }

    /** Removes or reorders values of an enum type, which PostgreSQL can only do by building the type again and converting every column of it. */
    public static ChangeEnumValuesSpec changeEnumValues(String type) {
        return new ChangeEnumValuesSpec(type);
    }

    /** Changes how a sequence counts. */
    public static ChangeSequenceSpec changeSequence(String sequence, String type) {
        return new ChangeSequenceSpec(sequence, type);
    }

    /** Creates a composite type. */
    public static StepSpec createComposite(CompositeTypeSpec type) {
        return new StepSpec(CreateComposite.class, type);
    }

    /** Creates a domain. */
    public static StepSpec createDomain(DomainSpec domain) {
        return new StepSpec(CreateDomain.class, domain);
    }

    /** Creates an enum type. */
    public static StepSpec createEnum(EnumTypeSpec type) {
        return new StepSpec(CreateEnum.class, type);
    }

    /** Installs an extension. */
    public static StepSpec createExtension(ExtensionSpec extension) {
        return new StepSpec(CreateExtension.class, extension);
    }

    /** Creates a schema for objects that do not live in the default one. */
    public static StepSpec createNamespace(String name) {
        return new StepSpec(CreateNamespace.class, name);
    }

    /** Creates a sequence; the column that owns it comes later. */
    public static StepSpec createSequence(SequenceSpec sequence) {
        return new StepSpec(CreateSequence.class, sequence);
    }

    /** Drops an attribute of a composite type with its values. */
    public static StepSpec dropAttribute(String type, String attribute) {
        return new StepSpec(DropAttribute.class, type, attribute);
    }

    /** Drops a composite type that nothing uses any more. */
    public static StepSpec dropComposite(String type) {
        return new StepSpec(DropComposite.class, type);
    }

    /** Drops a domain that nothing uses any more. */
    public static StepSpec dropDomain(String domain) {
        return new StepSpec(DropDomain.class, domain);
    }

    /** Drops a check of a domain. */
    public static StepSpec dropDomainCheck(String domain, String check) {
        return new StepSpec(DropDomainCheck.class, domain, check);
    }

    /** Drops an enum type that no column uses any more. */
    public static StepSpec dropEnum(String type) {
        return new StepSpec(DropEnum.class, type);
    }

    /** Removes an extension and everything that it brought. */
    public static StepSpec dropExtension(String name) {
        return new StepSpec(DropExtension.class, name);
    }

    /** Drops a schema in which nothing is left. */
    public static StepSpec dropNamespace(String name) {
        return new StepSpec(DropNamespace.class, name);
    }

    /** Drops a sequence that no default uses any more, with the number that it has reached. */
    public static StepSpec dropSequence(String sequence) {
        return new StepSpec(DropSequence.class, sequence);
    }

    /** Moves what an extension brought to another schema. */
    public static MoveExtensionSpec moveExtension(String name) {
        return new MoveExtensionSpec(name);
    }

    /** Makes a column the owner of a sequence, which is dropped with it, or frees the sequence. */
    public static OwnSequenceSpec ownSequence(String sequence) {
        return new OwnSequenceSpec(sequence);
    }

    /** Brings an installed extension to another version. */
    public static UpdateExtensionSpec updateExtension(String name) {
        return new UpdateExtensionSpec(name);
    }

    /** Proves a check of a domain for the values that were there before it. */
    public static StepSpec validateDomainCheck(String domain, String check) {
        return new StepSpec(ValidateDomainCheck.class, domain, check);
    }

    /** A {@link AddEnumValue} as it is said. */
    public static final class AddEnumValueSpec extends StepSpec {
        AddEnumValueSpec(String type, String value) {
            super(AddEnumValue.class, type, value);
        }

        /** Sets the value that it goes in front of. */
        public AddEnumValueSpec before(String before) {
            set("before", before);
            return this;
        }
    }

    /** A {@link ChangeDomainDefault} as it is said. */
    public static final class ChangeDomainDefaultSpec extends StepSpec {
        ChangeDomainDefaultSpec(String domain) {
            super(ChangeDomainDefault.class, domain);
        }

        /** Sets the default. */
        public ChangeDomainDefaultSpec value(String value) {
            set("value", value);
            return this;
        }
    }

    /** A {@link ChangeDomainNullable} as it is said. */
    public static final class ChangeDomainNullableSpec extends StepSpec {
        ChangeDomainNullableSpec(String domain) {
            super(ChangeDomainNullable.class, domain);
        }

        /** Says that it admits null from now on. */
        public ChangeDomainNullableSpec nullable() {
            set("nullable", true);
            return this;
        }
    }

    /** A {@link ChangeEnumValues} as it is said. */
    public static final class ChangeEnumValuesSpec extends StepSpec {
        ChangeEnumValuesSpec(String type) {
            super(ChangeEnumValues.class, type);
        }

        /** Adds its values from now on. */
        public ChangeEnumValuesSpec values(String... values) {
            add("values", (Object[]) values);
            return this;
        }

        /** Adds what comes in the place of removed values in the rows. */
        public ChangeEnumValuesSpec replaced(ValueChangeSpec... replaced) {
            add("replaced", (Object[]) replaced);
            return this;
        }
    }

    /** A {@link ChangeSequence} as it is said. */
    public static final class ChangeSequenceSpec extends StepSpec {
        ChangeSequenceSpec(String sequence, String type) {
            super(ChangeSequence.class, sequence, type);
        }

        /** Sets the options from now on. */
        public ChangeSequenceSpec options(SequenceOptionsSpec options) {
            set("options", options);
            return this;
        }
    }

    /** A {@link MoveExtension} as it is said. */
    public static final class MoveExtensionSpec extends StepSpec {
        MoveExtensionSpec(String name) {
            super(MoveExtension.class, name);
        }

        /** Sets the schema. */
        public MoveExtensionSpec schema(String schema) {
            set("schema", schema);
            return this;
        }
    }

    /** A {@link OwnSequence} as it is said. */
    public static final class OwnSequenceSpec extends StepSpec {
        OwnSequenceSpec(String sequence) {
            super(OwnSequence.class, sequence);
        }

        /** Sets the column. */
        public OwnSequenceSpec owner(ColumnNameSpec owner) {
            set("owner", owner);
            return this;
        }
    }

    /** A {@link UpdateExtension} as it is said. */
    public static final class UpdateExtensionSpec extends StepSpec {
        UpdateExtensionSpec(String name) {
            super(UpdateExtension.class, name);
        }

        /** Sets the version. */
        public UpdateExtensionSpec version(String version) {
            set("version", version);
            return this;
        }
    }
}
