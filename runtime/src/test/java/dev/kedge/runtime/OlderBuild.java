package dev.kedge.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The runner as it was before the ledger had the columns from {@code version} on: classes of that commit in a jar, with a loader
 * of their own. What is called is {@code OlderBuild.call} in the jar, whose source is beside it.
 */
final class OlderBuild {
    private static final ClassLoader CLASSES = new Loader(OlderBuild.class.getResource("older-build.jar"));

    private OlderBuild() {}

    /**
     * Does one operation.
     *
     * @param operation upgrade, downgrade, status or history
     * @param migrations the revisions that the build knows
     * @param told "waiting" while another run holds the lock, and "phase ID" when a phase begins
     * @return what the operation answers, in words
     * @throws KedgeFailed with the older build's message if it refuses
     */
    static String call(String operation, DataSource source, MemoryMigrations migrations, Consumer<String> told) {
        String[][] revisions = migrations.entries().stream()
                .map(entry -> new String[] {
                    entry.revision().id(),
                    String.join("", entry.revision().header().parents()),
                    entry.up(),
                    entry.down().orElse(""),
                    entry.revision().header().compatible() ? "compatible" : ""
                })
                .toArray(String[][]::new);
        try {
            return (String) Class.forName("dev.kedge.runtime.OlderBuild", true, CLASSES)
                    .getMethod("call", String.class, DataSource.class, String.class, String[][].class, Consumer.class)
                    .invoke(null, operation, source, migrations.schema(), revisions, told);
        } catch (InvocationTargetException e) {
            throw new KedgeFailed(String.valueOf(e.getCause().getMessage()), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String call(String operation, DataSource source, MemoryMigrations migrations) {
        return call(operation, source, migrations, what -> {});
    }

    /** The older build has refused, or failed. */
    static final class KedgeFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        KedgeFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Kedge's own classes come from the jar, all others from the tests. */
    private static final class Loader extends URLClassLoader {
        Loader(URL jar) {
            super(new URL[] {jar}, OlderBuild.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("dev.kedge.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        /** The version that the older build records is in a file. */
        @Override
        public InputStream getResourceAsStream(String name) {
            try {
                URL found = findResource(name);
                return found == null ? super.getResourceAsStream(name) : found.openStream();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
