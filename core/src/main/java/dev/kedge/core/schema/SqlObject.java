package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An object without an annotation of its own, declared by the SQL that creates and drops it. Two objects are equal if their
 * statements have the same text. A fingerprint in the ledger shows whether the object on a server has changed.
 *
 * @param name its kind followed by its name, as in {@link SqlName#full}, such as {@code publication feed}
 * @param create the statements that create it, separated by semicolons
 * @param drop the statements that drop it, separated by semicolons
 * @param dependsOn the objects that it needs: other SQL objects by their kind and name; tables, views, routines, types and
 *     sequences by their paths
 */
@Experimental
public record SqlObject(String name, Expression create, Expression drop, List<String> dependsOn)
        implements SchemaObject {
    /**
     * Copies the list.
     *
     * @param name its kind followed by its name
     * @param create the statements that create it, separated by semicolons
     * @param drop the statements that drop it, separated by semicolons
     * @param dependsOn the objects that it needs
     */
    public SqlObject {
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * {@return the key of an SQL object}
     *
     * @param name its kind followed by its name
     */
    public static ObjectKey key(String name) {
        return ObjectKey.of(ObjectKey.Kind.SQL_OBJECT, QualifiedName.of(name));
    }

    /** The parts of a full name; absent if it is not valid. */
    static Optional<SqlName> parse(String name) {
        return SqlName.ofFull(name, "");
    }

    /** The text by which other objects mention an object: an unqualified name, an operator's symbol or the full name. */
    static String mention(String name) {
        return parse(name).map(SqlName::mention).orElse(name);
    }

    /** {@return the parts of its name; absent if it is not valid, as in a snapshot of a later version} */
    public Optional<SqlName> parsed() {
        return parse(name);
    }

    /**
     * {@return this object with other statements that create it}
     *
     * @param other the statements
     */
    public SqlObject withCreate(Expression other) {
        return new SqlObject(name, other, drop, dependsOn);
    }

    /** {@return the names of the objects that it needs: those that its statements mention, and those in {@code dependsOn}} */
    public NameReferences mentions() {
        NameReferences mentioned = NameReferences.of(create.text());
        Set<String> names = new HashSet<>(mentioned.names());
        names.remove(mention(name));
        dependsOn.forEach(other -> names.add(parse(other).map(SqlName::full).orElseGet(() -> bareName(other))));
        return new NameReferences(names, mentioned.everything());
    }

    /**
     * {@return whether a schema has an object that {@code dependsOn} may name so}
     *
     * @param schema the schema
     * @param dependency the path of an object, or the kind and name of an SQL object
     */
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

    /** Does not change the statements. */
    @Override
    public SqlObject renamed(Renaming renaming) {
        return this;
    }
}
