package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.parse.IndexKeyParser;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Reads the attributes that annotations of keys, constraints and indexes have in common: columns, keys, parameters. */
final class KeyReader {
    private final Predicate<String> isColumn;
    private final Problems problems;
    private final Expressions expressions;

    KeyReader(Predicate<String> isColumn, Problems problems) {
        this.isColumn = isColumn;
        this.problems = problems;
        this.expressions = new Expressions(problems);
    }

    /** The columns that an attribute names: as they are called, or as SQL names them. */
    List<String> columns(Mirror mirror, String attribute) {
        return columns(mirror, attribute, isColumn);
    }

    /** A reader for the columns of another table. */
    static List<String> columns(Mirror mirror, String attribute, Predicate<String> isColumn) {
        return mirror.texts(attribute).stream()
                .map(text -> Optional.of(text)
                        .filter(isColumn.negate())
                        .flatMap(IndexKeyParser::name)
                        .filter(isColumn)
                        .orElse(text))
                .toList();
    }

    static Deferral deferral(Mirror mirror) {
        return mirror.constant("deferral").map(Deferral::valueOf).orElse(Deferral.NOT_DEFERRABLE);
    }

    /** The keys that an attribute lists; absent if one of them is malformed. */
    Optional<List<IndexKey>> keys(Mirror mirror, String attribute) {
        return all(mirror, attribute, IndexKeyParser::key);
    }

    /** The elements of an exclusion constraint; absent if one of them is malformed. */
    Optional<List<Exclusion.Element>> elements(Mirror mirror) {
        return all(mirror, "elements", IndexKeyParser::element);
    }

    private <T> Optional<List<T>> all(
            Mirror mirror, String attribute, BiFunction<String, Predicate<String>, Outcome<T>> parse) {
        List<T> all = new ArrayList<>();
        boolean whole = true;
        for (String text : mirror.texts(attribute)) {
            if (!expressions.isSoundKey(mirror, attribute, text, isColumn)) {
                whole = false;
                continue;
            }
            Outcome<T> parsed = parse.apply(text, isColumn);
            parsed.value().ifPresent(all::add);
            parsed.diagnostics().forEach(problem -> problems.report(mirror.site(attribute), problem));
            whole &= parsed.isPresent();
        }
        return whole ? Optional.of(all) : Optional.empty();
    }

    /** The index over these keys with all that its annotation says. */
    Index index(Mirror mirror, String name, List<IndexKey> keys) {
        return new Index(
                name,
                method(mirror, "btree"),
                mirror.flag("unique").orElse(false),
                keys,
                columns(mirror, "include"),
                mirror.flag("nullsNotDistinct").orElse(false),
                expressions.sql(mirror, "where"),
                new SettingsReader(problems).parameters(mirror),
                expressions.name(mirror, "tablespace", "tablespace"),
                mirror.text("comment"));
    }

    /** The exclusion constraint of these elements with all that its annotation says. */
    Exclusion exclusion(Mirror mirror, String name, List<Exclusion.Element> elements) {
        return new Exclusion(
                name,
                method(mirror, "gist"),
                elements,
                columns(mirror, "include"),
                expressions.sql(mirror, "where"),
                deferral(mirror),
                mirror.text("comment"));
    }

    /** Names of methods are SQL names, which PostgreSQL folds to lower case. */
    private String method(Mirror mirror, String otherwise) {
        return expressions
                .name(mirror, "using", "index method")
                .map(text -> text.toLowerCase(Locale.ROOT))
                .orElse(otherwise);
    }
}
