package dev.kedge.processor.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * The annotations on an entity and on the interfaces that it extends. A check, unique constraint, index or foreign key on a
 * mixin belongs to every table of the mixin, and is named after that table.
 */
public final class Mixins {
    private final Set<TypeElement> types = new LinkedHashSet<>();
    private final Site site;
    private final Compilation compilation;

    /** The interfaces of an entity. Problems of interfaces that are not in the sources are reported at the site. */
    public Mixins(TypeElement entity, Site site, Compilation compilation) {
        Accessors.collect(entity, types);
        this.site = site;
        this.compilation = compilation;
    }

    /** The annotations of this simple name, those of the entity first. */
    public List<Mirror> all(String name) {
        List<Mirror> all = new ArrayList<>();
        for (TypeElement type : types) {
            boolean visible = compilation.isRoot(type);
            Mirror.all(type, name).forEach(mirror -> all.add(visible ? mirror : mirror.shownAt(site)));
        }
        return all;
    }
}
