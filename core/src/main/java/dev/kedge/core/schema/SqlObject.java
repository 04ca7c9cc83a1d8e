package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An object that is declared by the SQL that creates and drops it, for annotations have no words for its kind. Two are equal
 * when their statements are, as their author wrote them; what a server has made of them is known by a fingerprint.
 *
 * @param name its name with its kind in front, as {@link SqlName#full} gives it, such as {@code publication feed}
 * @param create the statements that create it, separated by semicolons
 * @param drop the statements that drop it
 * @param dependsOn what must be there as long as it is: other objects of this kind by their names, tables, views, routines,
 *     types and sequences by their paths
 */
@Experimental
public record SqlObject(String name, Expression create, Expression drop, List<String> dependsOn)
        implements SchemaObject {
    /** Copies the list. */
    public SqlObject {
        dependsOn = List.copyOf(dependsOn);
    }

    /** The key of the object of this name. */
    public static ObjectKey key(String name) {
        return ObjectKey.of(ObjectKey.Kind.SQL_OBJECT, QualifiedName.of(name));
    }

    /** The parts of a full name; empty if Kedge does not know its kind. */
    static Optional<SqlName> parse(String name) {
        return SqlName.ofFull(name, "");
    }

    /** What others mention the object of this name by: a bare name, an operator's symbol, or else the name itself. */
    static String mention(String name) {
        return parse(name).map(SqlName::mention).orElse(name);
    }

    /** The parts of its name; empty if Kedge does not know its kind. */
    public Optional<SqlName> parsed() {
        return parse(name);
    }

    /** The same object with other statements that create it. */
    public SqlObject withCreate(Expression other) {
        return new SqlObject(name, other, drop, dependsOn);
    }

    /** What must be there as long as it is: what its statements mention, and what it says to depend on. */
    public NameReferences mentions() {
        NameReferences said = NameReferences.of(create.text());
        Set<String> names = new HashSet<>(said.names());
        names.remove(mention(name));
        dependsOn.forEach(other -> names.add(parse(other).map(SqlName::full).orElseGet(() -> bareName(other))));
        return new NameReferences(names, said.everything());
    }

    /** Whether a schema has something that an object may name as what it depends on, by path or full name. */
    public static boolean isDependency(Schema schema, String dependency) {
        return parse(dependency)
                        .filter(name -> schema.object(key(name.full())).isPresent())
                        .isPresent()
                || schema.objects().keySet().stream()
                        .anyMatch(other -> other.path().equals(dependency)
                                || other.owner()
                                        .withName(other.mentionedName())
                                        .toString()
                                        .equals(dependency));
    }

    private static String bareName(String path) {
        String name = path.replaceFirst("\\(.*", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public ObjectKey key() {
        return key(name);
    }

    /** Its statements stay as their author wrote them. */
    @Override
    public SqlObject renamed(Renaming renaming) {
        return this;
    }
}
