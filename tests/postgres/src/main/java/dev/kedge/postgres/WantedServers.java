package dev.kedge.postgres;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Provides the major versions that {@link OnServers} stands for. */
final class WantedServers extends AnnotationBasedArgumentsProvider<OnServers> {
    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, OnServers servers) {
        int first = servers.since();
        return (servers.every() ? Majors.since(first) : Majors.outermostSince(first))
                .stream().map(String::valueOf).map(Arguments::of);
    }
}
