package dev.kedge.core.audit;

import dev.kedge.core.audit.Finding.Verdict;
import dev.kedge.core.ddl.Definition;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares a live database with its declaration, object by object. Differences are never interpreted as renames. */
public final class Audit {
    private final Schema declared;
    private final Schema found;
    private final Set<ObjectKey> undecided;
    private final Set<ObjectKey> existenceOnly;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(Schema declared, Schema found, Collection<ObjectKey> undecided, Collection<ObjectKey> existenceOnly) {
        this.declared = declared;
        this.found = found;
        this.undecided = Set.copyOf(undecided);
        this.existenceOnly = Set.copyOf(existenceOnly);
    }

    /**
     * The findings, in the order of a snapshot. If an object is missing or extra, its parts are not listed.
     *
     * @param declared the declared schema, in the server's spelling
     * @param found the schema of the live database
     * @param undecided the objects and parts whose expressions the server could not convert to its spelling; if they or
     *     their parts differ, the verdict is open
     */
    public static List<Finding> of(Schema declared, Schema found, Collection<ObjectKey> undecided) {
        return of(declared, found, undecided, List.of());
    }

    /**
     * The findings, where some objects can only be tested for existence.
     *
     * @param declared the declared schema, in the server's spelling
     * @param found the schema of the live database
     * @param undecided the objects and parts whose expressions the server could not convert to its spelling; if they or
     *     their parts differ, the verdict is open
     * @param existenceOnly the objects that exist but cannot be compared
     */
    public static List<Finding> of(
            Schema declared, Schema found, Collection<ObjectKey> undecided, Collection<ObjectKey> existenceOnly) {
        Audit audit = new Audit(declared, found, undecided, existenceOnly);
        SortedSet<ObjectKey> keys = new TreeSet<>(declared.objects().keySet());
        keys.addAll(found.objects().keySet());
        keys.removeIf(key -> key.kind() == ObjectKey.Kind.RETIRED); // databases have no such marks
        keys.forEach(audit::compare);
        return List.copyOf(audit.findings);
    }

    private void compare(ObjectKey key) {
        Optional<SchemaObject> wanted = declared.object(key);
        Optional<SchemaObject> there = found.object(key);
        boolean same = wanted.map(Audit::bare).equals(there.map(Audit::bare));
        add(key, wanted.map(Definition::of), there.map(Definition::of), same);
        if (wanted.isPresent() && there.isPresent()) {
            compareParts(key, wanted.get(), there.get());
        }
    }

    /** An object without its parts, which are compared separately. */
    private static SchemaObject bare(SchemaObject object) {
        if (object instanceof Table table) {
            return Table.of(table.name(), List.of())
                    .withComment(table.comment())
                    .withSettings(table.settings());
        }
        if (object instanceof Partition partition) {
            return partition.withoutNamedParts();
        }
        if (object instanceof View view) {
            return view.withIndexes(List.of()).withTriggers(List.of());
        }
        return object instanceof CompositeType type ? type.withAttributes(List.of()) : object;
    }

    private void compareParts(ObjectKey owner, SchemaObject wanted, SchemaObject there) {
        Map<ObjectKey, Part> before = parts(owner, wanted);
        Map<ObjectKey, Part> now = parts(owner, there);
        SortedSet<ObjectKey> keys = new TreeSet<>(before.keySet());
        keys.addAll(now.keySet());
        for (ObjectKey key : keys) {
            Optional<Part> part = Optional.ofNullable(before.get(key));
            Optional<Part> live = Optional.ofNullable(now.get(key));
            add(
                    key,
                    part.map(p -> Definition.of(p, owner.owner())),
                    live.map(p -> Definition.of(p, owner.owner())),
                    part.equals(live));
        }
    }

    private static Map<ObjectKey, Part> parts(ObjectKey owner, SchemaObject object) {
        Map<ObjectKey, Part> parts = new TreeMap<>();
        object.parts().forEach(part -> parts.put(ObjectKey.part(owner.owner(), part), part));
        return parts;
    }

    private void add(ObjectKey key, Optional<String> wanted, Optional<String> there, boolean same) {
        Verdict verdict =
                wanted.isEmpty() ? Verdict.EXTRA : there.isEmpty() ? Verdict.MISSING : same ? Verdict.OK : open(key);
        if (verdict == Verdict.OK && existenceOnly.contains(key)) {
            findings.add(new Finding(key, Verdict.EXISTENCE_ONLY, wanted.orElse(""), ""));
            return;
        }
        findings.add(new Finding(key, verdict, wanted.orElse(""), there.orElse("")));
    }

    private Verdict open(ObjectKey key) {
        boolean withOwner = undecided.stream()
                .anyMatch(open -> open.name().isEmpty()
                        && open.owner().equals(key.owner())
                        && !key.name().isEmpty());
        return undecided.contains(key) || withOwner ? Verdict.UNDECIDED : Verdict.DIFFERS;
    }

    /**
     * The findings, and one for each part of the objects that are missing.
     *
     * @param findings the findings of an audit
     * @param declared the declared schema
     */
    public static List<Finding> withMissingParts(List<Finding> findings, Schema declared) {
        List<Finding> all = new ArrayList<>();
        for (Finding finding : findings) {
            all.add(finding);
            Optional<SchemaObject> object = declared.object(finding.object());
            if (finding.verdict() == Verdict.MISSING && object.isPresent()) {
                parts(finding.object(), object.get())
                        .forEach((key, part) -> all.add(new Finding(
                                key,
                                Verdict.MISSING,
                                Definition.of(part, finding.object().owner()),
                                "")));
            }
        }
        return List.copyOf(all);
    }

    /** The findings in their order, grouped by the object that they concern directly or through a part. */
    public static Map<ObjectKey, List<Finding>> byObject(List<Finding> findings) {
        Map<ObjectKey, List<Finding>> groups = new LinkedHashMap<>();
        ObjectKey current = null;
        for (Finding finding : findings) {
            ObjectKey key = finding.object();
            if (current == null || key.name().isEmpty() || !key.owner().equals(current.owner())) {
                current = key;
            }
            groups.computeIfAbsent(current, k -> new ArrayList<>()).add(finding);
        }
        return groups;
    }
}
