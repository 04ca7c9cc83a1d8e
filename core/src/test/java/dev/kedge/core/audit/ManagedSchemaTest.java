package dev.kedge.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManagedSchemaTest {
    private static final Extension TRIGRAMS = new Extension("pg_trgm", Optional.of("1.6"), Optional.of("tool"));
    private static final Extension WORDS = new Extension("citext", Optional.of("1.5"), Optional.empty());

    private static Schema schema(SchemaObject... objects) {
        return Schema.of(List.of(objects));
    }

    private static Owner owner(String table, String role) {
        return new Owner(QualifiedName.of(table), Securable.RELATION, Optional.empty(), role);
    }

    private static Grant grant(String name, Securable kind, String role, Privilege privilege) {
        return new Grant(
                QualifiedName.of(name),
                kind,
                Optional.empty(),
                role,
                List.of(new Permission(privilege, Optional.empty(), false)));
    }

    @Test
    void extensionsAreLeftAloneUntilOneIsDeclared() {
        Schema live = schema(TRIGRAMS, WORDS, new Namespace("tool"));
        assertThat(ManagedSchema.of(Schema.EMPTY, live)).isEqualTo(schema(new Namespace("tool")));
        Schema declared = schema(WORDS.withVersion(Optional.of("1.4")));
        assertThat(ManagedSchema.of(declared, live))
                .isEqualTo(schema(WORDS, TRIGRAMS.withVersion(Optional.empty()), new Namespace("tool")));
    }

    @Test
    void theVersionCountsOnlyWhereItIsDeclared() {
        Schema declared = schema(TRIGRAMS.withVersion(Optional.empty()));
        assertThat(ManagedSchema.of(declared, schema(TRIGRAMS))).isEqualTo(declared);
    }

    @Test
    void ownersCountOnlyWhereOneIsDeclared() {
        Schema declared = schema(owner("a", "app"));
        assertThat(ManagedSchema.of(declared, schema(owner("a", "other"), owner("b", "other"))))
                .isEqualTo(schema(owner("a", "other")));
    }

    @Test
    void allGrantsOnAnObjectCountWhereOneIsDeclared() {
        Grant declared = grant("a", Securable.RELATION, "reader", Privilege.SELECT);
        Grant other = grant("a", Securable.RELATION, "writer", Privilege.INSERT);
        Grant ofAnotherKind = grant("a", Securable.TYPE, "writer", Privilege.USAGE);
        Grant elsewhere = grant("b", Securable.RELATION, "reader", Privilege.SELECT);
        assertThat(ManagedSchema.of(schema(declared), schema(declared, other, ofAnotherKind, elsewhere)))
                .isEqualTo(schema(declared, other));
    }

    @Test
    void everythingElseAlwaysCounts() {
        Schema live = schema(Table.of(QualifiedName.of("t"), List.of()), new Namespace("empty"));
        assertThat(ManagedSchema.of(Schema.EMPTY, live)).isEqualTo(live);
    }

    @Test
    void everybodyIsOneRoleHoweverItIsWritten() {
        assertThat(grant("a", Securable.RELATION, "public", Privilege.SELECT))
                .isEqualTo(grant("a", Securable.RELATION, "PUBLIC", Privilege.SELECT));
    }
}
