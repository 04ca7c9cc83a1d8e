package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.ReplicaIdentity;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the storage settings of a table from {@code @Table}. */
final class SettingsReader {
    private final Problems problems;

    SettingsReader(Problems problems) {
        this.problems = problems;
    }

    TableSettings read(Mirror table) {
        return marks(table, TableSettings.NONE)
                .withUnlogged(table.flag("unlogged").orElse(false))
                .withParameters(parameters(table))
                .withTablespace(new Expressions(problems).name(table, "tablespace", "tablespace"));
    }

    /** Settings with the replica identity and the clustering index that an annotation of a table or partition declares. */
    TableSettings marks(Mirror mirror, TableSettings settings) {
        Expressions expressions = new Expressions(problems);
        Optional<ReplicaIdentity> whole = mirror.constant("replicaIdentity")
                .filter(constant -> !constant.equals("DEFAULT"))
                .map(constant -> new ReplicaIdentity(ReplicaIdentity.Kind.valueOf(constant), Optional.empty()));
        Optional<String> index = expressions.name(mirror, "replicaIdentityIndex", "index");
        if (whole.isPresent() && index.isPresent()) {
            problems.report(
                    mirror.site("replicaIdentityIndex"),
                    EntityCode.REPLICA_IDENTITY_TWICE,
                    whole.get().kind(),
                    index.get());
        }
        return settings.withReplicaIdentity(index.map(ReplicaIdentity::of).or(() -> whole))
                .withCluster(expressions.name(mirror, "cluster", "index"));
    }

    /** The parameters that an annotation of a table or index lists. */
    List<StorageParameter> parameters(Mirror table) {
        return parameters(table, "parameters");
    }

    /** The parameters that an attribute lists. */
    List<StorageParameter> parameters(Mirror table, String attribute) {
        List<StorageParameter> parameters = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String text : table.texts(attribute)) {
            int equals = text.indexOf('=');
            if (equals < 0
                    || text.substring(0, equals).isBlank()
                    || text.substring(equals + 1).isBlank()) {
                problems.report(table.site(attribute), EntityCode.PARAMETER_MALFORMED, text, "is malformed");
                continue;
            }
            StorageParameter parameter = new StorageParameter(text.substring(0, equals), text.substring(equals + 1));
            if (seen.add(parameter.name())) {
                parameters.add(parameter);
            } else {
                problems.report(table.site(attribute), EntityCode.PARAMETER_MALFORMED, text, "is already set");
            }
        }
        return parameters;
    }
}
