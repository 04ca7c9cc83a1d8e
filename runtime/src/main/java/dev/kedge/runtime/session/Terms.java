package dev.kedge.runtime.session;

import dev.kedge.runtime.WhenAhead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * On what terms a run deals with the database.
 *
 * @param role the role that everything is done as; absent for the one that connects
 * @param session the statements that a connection begins with
 * @param allowed the dangers that were acknowledged, such as {@code data-loss:prices.close}
 * @param whenAhead what to do about revisions of newer builds
 */
public record Terms(Optional<String> role, List<String> session, Set<String> allowed, WhenAhead whenAhead) {
    static final Terms DEFAULT = new Terms(Optional.empty(), List.of(), Set.of(), WhenAhead.COMPATIBLE);

    public Terms {
        session = List.copyOf(session);
        allowed = Set.copyOf(allowed);
    }

    public Terms withRole(String value) {
        return new Terms(Optional.of(value), session, allowed, whenAhead);
    }

    public Terms withSession(String statement) {
        List<String> statements = new ArrayList<>(session);
        statements.add(statement);
        return new Terms(role, statements, allowed, whenAhead);
    }

    public Terms withAllowed(Collection<String> acknowledgements) {
        Set<String> all = new HashSet<>(allowed);
        all.addAll(acknowledgements);
        return new Terms(role, session, all, whenAhead);
    }

    public Terms withWhenAhead(WhenAhead value) {
        return new Terms(role, session, allowed, value);
    }
}
