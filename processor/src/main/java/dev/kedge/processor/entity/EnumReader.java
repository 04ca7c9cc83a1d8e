package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ValueChange;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.SchemaNames;
import dev.kedge.processor.source.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the enums that columns hold, each once. */
final class EnumReader {
    private final Compilation compilation;
    private final Declared committed;
    private final Problems problems;
    private final Origins origins;
    private final SchemaNames schemas;
    private final Map<String, StoredEnum> read = new LinkedHashMap<>();
    private final Map<QualifiedName, TypeElement> byName = new LinkedHashMap<>();
    private final Map<QualifiedName, EnumType> types = new LinkedHashMap<>();
    private final Map<ObjectKey, Origin> said = new LinkedHashMap<>();

    EnumReader(Compilation compilation, Declared committed, Problems problems, Origins origins, SchemaNames schemas) {
        this.schemas = schemas;
        this.compilation = compilation;
        this.committed = committed;
        this.problems = problems;
        this.origins = origins;
    }

    /**
     * How an enum is stored.
     *
     * @param name the name of its type, if it has one of its own
     * @param values its constants in order
     * @param asText whether its columns are text with a check
     * @param comment the comment of its type
     */
    record StoredEnum(QualifiedName name, List<String> values, boolean asText, Optional<String> comment) {}

    /** The enum, whose problems are shown at the site when the sources do not hold it. */
    StoredEnum read(TypeElement type, Site site) {
        return read.computeIfAbsent(compilation.binaryName(type), name -> readOnce(type, site));
    }

    private StoredEnum readOnce(TypeElement type, Site site) {
        boolean visible = compilation.isRoot(type);
        Optional<Mirror> mirror = Mirror.find(type, "EnumType").map(found -> visible ? found : found.shownAt(site));
        String name = mirror.flatMap(m -> new Expressions(problems).name(m, "name", "enum"))
                .orElseGet(() -> Naming.snakeCase(type.getSimpleName().toString()));
        QualifiedName qualified = mirror.map(m -> schemas.in(m, name)).orElseGet(() -> QualifiedName.of(name));
        List<String> values = values(type, qualified, visible);
        boolean asText = mirror.flatMap(m -> m.constant("storage"))
                .filter("TEXT"::equals)
                .isPresent();
        Optional<String> comment = mirror.flatMap(m -> m.text("comment"));
        if (asText && comment.isPresent()) {
            problems.report(mirror.get().site("comment"), EntityCode.COMMENT_WITHOUT_TYPE, type.getSimpleName());
        }
        StoredEnum stored = new StoredEnum(qualified, values, asText, comment);
        if (asText && values.isEmpty()) {
            problems.report(visible ? Site.of(type) : site, EntityCode.ENUM_WITHOUT_VALUES, type.getSimpleName());
        }
        return stored;
    }

    /**
     * ecj does not know the order of the constants in a class file, so the committed order is kept if nothing else differs.
     */
    private List<String> values(TypeElement type, QualifiedName name, boolean visible) {
        List<String> values = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
        return committed
                .schema()
                .enumType(name)
                .map(EnumType::values)
                .filter(before -> !visible && before.size() == values.size() && before.containsAll(values))
                .orElse(values);
    }

    /** Adds the enum type of a column to the schema. */
    void declare(TypeElement type, Site site) {
        StoredEnum stored = read(type, site);
        TypeElement other = byName.putIfAbsent(stored.name(), type);
        boolean visible = compilation.isRoot(type);
        Site shown = visible ? Site.of(type) : site;
        if (other != null) {
            if (!other.equals(type)) {
                problems.report(
                        shown,
                        EntityCode.ENUM_NAME_SHARED,
                        other.getQualifiedName(),
                        type.getQualifiedName(),
                        stored.name());
            }
            return;
        }
        ObjectKey key = ObjectKey.enumType(stored.name());
        types.put(stored.name(), new EnumType(stored.name(), stored.values(), stored.comment()));
        Optional<String> was = Mirror.find(type, "Was").flatMap(m -> m.text("value"));
        said.put(
                key,
                new Origin(
                        Optional.of(compilation.binaryName(type)),
                        was,
                        Optional.empty(),
                        Optional.empty(),
                        valuesWere(type),
                        replaced(type, stored, visible ? Optional.empty() : Optional.of(site))));
        type.getEnclosedElements().stream()
                .filter(member -> visible && member.getKind() == ElementKind.ENUM_CONSTANT)
                .forEach(member -> origins.put(
                        ObjectKey.enumValue(
                                stored.name(), member.getSimpleName().toString()),
                        Site.of(member)));
        Mirror.find(type, "EnumType")
                .filter(m -> visible)
                .ifPresentOrElse(m -> origins.put(key, shown, m), () -> origins.put(key, shown));
    }

    private static List<ValueChange> valuesWere(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .flatMap(member -> Mirror.find(member, "Was").flatMap(m -> m.text("value")).stream()
                        .map(was -> new ValueChange(was, member.getSimpleName().toString())))
                .toList();
    }

    private List<ValueChange> replaced(TypeElement type, StoredEnum stored, Optional<Site> instead) {
        List<ValueChange> replaced = new ArrayList<>();
        for (Mirror found : Mirror.all(type, "Replaced")) {
            Mirror mirror = instead.map(found::shownAt).orElse(found);
            String value = mirror.text("value").orElse("");
            String by = mirror.text("by").orElse("");
            if (stored.values().contains(value)) {
                problems.report(
                        mirror.site("value"),
                        EntityCode.REPLACED_UNKNOWN,
                        type.getSimpleName(),
                        value,
                        "is still a constant");
            } else if (!stored.values().contains(by)) {
                problems.report(
                        mirror.site("by"), EntityCode.REPLACED_UNKNOWN, type.getSimpleName(), by, "is no constant");
            } else {
                replaced.add(new ValueChange(value, by));
            }
        }
        return replaced;
    }

    /** Keeps an enum type of the committed schema. */
    void keep(EnumType type, Origin origin) {
        if (types.putIfAbsent(type.name(), type) == null) {
            said.put(ObjectKey.enumType(type.name()), origin);
        }
    }

    /** The Java enum that declares a type; absent for one that is kept. */
    Optional<TypeElement> element(QualifiedName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The enum types of the schema. */
    List<EnumType> types() {
        return List.copyOf(types.values());
    }

    /** The origins of the types. */
    Map<ObjectKey, Origin> said() {
        return said;
    }
}
