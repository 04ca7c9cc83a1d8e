package dev.kedge.files;

import dev.kedge.core.step.Step;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;

/**
 * Loads the classes of Kedge once more, with steps that count how often they are applied: work that is done twice changes no
 * result, so nothing else shows it.
 */
public final class CountedSteps extends ClassLoader {
    private static final Map<String, Integer> APPLIED = new ConcurrentHashMap<>();

    private final ClassFileLocator files = ClassFileLocator.ForClassLoader.of(getParent());
    private final TypePool types = TypePool.Default.of(files);

    private CountedSteps() {
        super(CountedSteps.class.getClassLoader());
    }

    /** What each step calls when it is applied. */
    static final class Entry {
        private Entry() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.This Object step) {
            CountedSteps.applied(step.getClass().getSimpleName());
        }
    }

    /** Counts one application of a step of this kind. */
    public static void applied(String kind) {
        APPLIED.merge(kind, 1, Integer::sum);
    }

    /** Forgets what was counted so far. */
    public static void restart() {
        APPLIED.clear();
    }

    /**
     * How often steps were applied, by their kinds.
     *
     * @param work what is done, by a class with a public constructor without parameters
     */
    static Map<String, Integer> during(Class<? extends Consumer<Path>> work, Path folder)
            throws ReflectiveOperationException {
        Object own = new CountedSteps()
                .loadClass(work.getName())
                .getDeclaredConstructor()
                .newInstance();
        @SuppressWarnings("unchecked") // a class of the same name
        Consumer<Path> consumer = (Consumer<Path>) own;
        consumer.accept(folder);
        return new TreeMap<>(APPLIED);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("dev.kedge.") || name.startsWith(CountedSteps.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try {
            byte[] code = name.startsWith(Step.class.getPackageName() + ".")
                    ? new ByteBuddy()
                            .redefine(types.describe(name).resolve(), files)
                            .visit(Advice.to(Entry.class)
                                    .on(ElementMatchers.named("applyTo")
                                            .and(ElementMatchers.not(ElementMatchers.isAbstract()))))
                            .make()
                            .getBytes()
                    : files.locate(name).resolve();
            return defineClass(name, code, 0, code.length);
        } catch (java.io.IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
