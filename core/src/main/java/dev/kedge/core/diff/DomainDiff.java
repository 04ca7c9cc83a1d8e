package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diff.order.Comments;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.AddDomainCheck;
import dev.kedge.core.step.ChangeDomainDefault;
import dev.kedge.core.step.ChangeDomainNullable;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.DropDomainCheck;
import dev.kedge.core.step.RenameDomainCheck;
import dev.kedge.core.step.ValidateDomainCheck;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Compares two versions of a domain. */
final class DomainDiff {
    private final Schema before;
    private final Domain old;
    private final Domain domain;
    private final QualifiedName name;
    private final StepList found;

    DomainDiff(Schema before, Domain old, Domain domain, StepList found) {
        this.before = before;
        this.old = old;
        this.domain = domain;
        this.name = domain.name();
        this.found = found;
    }

    void compare() {
        if (!old.type().equals(domain.type()) || !old.collation().equals(domain.collation())) {
            otherType();
            return;
        }
        checks();
        if (!old.defaultValue().equals(domain.defaultValue())) {
            found.add(Stage.ALTER_TYPE, new ChangeDomainDefault(name, domain.defaultValue()));
        }
        if (old.nullable() != domain.nullable()) {
            if (!domain.nullable()) {
                mustBeSeen("NOT NULL");
            }
            found.add(Stage.ALTER_TYPE, new ChangeDomainNullable(name, domain.nullable()));
        }
        if (!old.comment().equals(domain.comment())) {
            found.add(Stage.COMMENT, new CommentObject(domain.key(), domain.comment()));
        }
    }

    /** PostgreSQL cannot change the base type of a domain. A domain that is not used is recreated. */
    private void otherType() {
        if (TypesDiff.isUsed(old, before)) {
            found.problem(DriftCode.DOMAIN_TYPE_CHANGED, domain.key(), name, old.type(), domain.type());
        }
        found.add(Stage.CREATE_TYPE, TypesDiff.drop(old));
        found.add(Stage.CREATE_TYPE, TypesDiff.create(domain));
    }

    /** The checks that are equal on both sides, and those that differ only in a name that is no longer declared. */
    private Map<String, String> keptChecks() {
        Map<String, String> kept = new LinkedHashMap<>();
        for (DomainCheck check : domain.checks()) {
            Optional<DomainCheck> same = old.check(check.name());
            if (same.isPresent()) {
                same.filter(b -> isSame(b, check)).ifPresent(s -> kept.put(check.name(), check.name()));
                continue;
            }
            old.checks().stream()
                    .filter(b -> !kept.containsKey(b.name())
                            && domain.check(b.name()).isEmpty()
                            && isSame(b.withName(check.name()), check))
                    .findFirst()
                    .ifPresent(b -> kept.put(b.name(), check.name()));
        }
        return kept;
    }

    private static boolean isSame(DomainCheck one, DomainCheck other) {
        return Comments.without(one).equals(Comments.without(other));
    }

    private void checks() {
        Map<String, String> kept = keptChecks();
        for (DomainCheck check : old.checks()) {
            boolean proven = domain.check(check.name())
                    .filter(now ->
                            check.notValid() && isSame(new DomainCheck(check.name(), check.condition(), false), now))
                    .isPresent();
            if (proven) {
                mustBeSeen("check " + check.name());
                found.add(Stage.ALTER_TYPE, new ValidateDomainCheck(name, check.name()));
                kept.put(check.name(), check.name());
            } else if (!kept.containsKey(check.name())) {
                found.add(Stage.ALTER_TYPE, new DropDomainCheck(name, check.name()));
            }
        }
        kept.forEach((from, to) -> {
            if (!from.equals(to)) {
                found.add(Stage.ALTER_TYPE, new RenameDomainCheck(name, from, to));
            }
        });
        domain.checks().stream()
                .filter(check -> !kept.containsValue(check.name()))
                .forEach(check -> {
                    if (!check.notValid()) {
                        mustBeSeen("check " + check.name());
                    }
                    found.add(Stage.ALTER_TYPE, new AddDomainCheck(name, check));
                });
    }

    /** The server refuses to validate values that are nested in others, even in a table without rows. */
    private void mustBeSeen(String what) {
        DeclaredTypes types = DeclaredTypes.of(before);
        PgType itself = PgType.named(name);
        for (Table table : before.tables()) {
            table.columns().stream()
                    .filter(column -> types.isMadeOf(column.type(), itself) && !isDomainAllTheWay(types, column.type()))
                    .findFirst()
                    .ifPresent(column -> found.problem(
                            EntityCode.DOMAIN_INSIDE,
                            domain.key(),
                            name,
                            what,
                            ObjectKey.column(table.name(), column.name()).path()));
        }
    }

    private boolean isDomainAllTheWay(DeclaredTypes types, PgType type) {
        return type.equals(PgType.named(name))
                || types.domain(type)
                        .filter(over -> isDomainAllTheWay(types, over.type()))
                        .isPresent();
    }
}
