package dev.kedge.runtime.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.revision.Migrations;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A method with a default, too, is answered by the migrations behind, and not by the interface. */
class ForwardingMigrationsTest {
    @Test
    void everyMethodIsForwarded() {
        assertThat(signatures(ForwardingMigrations.class)).containsAll(signatures(Migrations.class));
        assertThat(signatures(Migrations.class)).hasSizeGreaterThan(8);
    }

    private static List<String> signatures(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .map(ForwardingMigrationsTest::signature)
                .toList();
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }
}
