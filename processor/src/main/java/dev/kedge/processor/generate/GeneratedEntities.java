package dev.kedge.processor.generate;

import dev.kedge.processor.entity.Entity;
import dev.kedge.processor.source.Origins;
import java.util.List;

/**
 * The entities that Java code can be generated for.
 *
 * @param rows those that get a record for their rows
 * @param tables those whose tables and columns get typed names
 * @param origins where in the sources they are declared
 */
public record GeneratedEntities(List<Entity> rows, List<Entity> tables, Origins origins) {}
