package dev.kedge.processor.entity;

import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.processor.source.Origins;
import java.util.List;
import java.util.Set;

/**
 * Everything that the entities of one database declare.
 *
 * @param declared the schema with the origins of its objects
 * @param origins where in the sources its objects are declared
 * @param entities the entities that this compilation was asked to compile
 * @param absent the other entities, over their tables as the committed schema has them
 * @param read the tables of the former
 */
public record DeclaredModel(
        Declared declared, Origins origins, List<Entity> entities, List<Entity> absent, Set<QualifiedName> read) {}
