package dev.kedge.cli.option;

import dev.kedge.Kedge;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.runtime.DataStep;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The Java steps in a class path. A step is found by the name of its service, or else by the name of its class. Steps
 * can load classes until this is closed.
 */
public final class StepClasses implements AutoCloseable {
    private final Optional<URLClassLoader> loader;

    private StepClasses(Optional<URLClassLoader> loader) {
        this.loader = loader;
    }

    /** No classes. */
    public static StepClasses none() {
        return new StepClasses(Optional.empty());
    }

    /** Opens a class path, whose parts are separated as on this system. */
    public static StepClasses of(String classpath) {
        List<URL> urls = new ArrayList<>();
        for (String part : classpath.split(File.pathSeparator, -1)) {
            if (!part.isBlank()) {
                urls.addAll(urls(part.strip()));
            }
        }
        // the interface must be the one that this program uses
        ClassLoader parent = DataStep.class.getClassLoader();
        return new StepClasses(Optional.of(new URLClassLoader(urls.toArray(URL[]::new), parent)));
    }

    /** The file or folder of a part, or the jars of a folder for {@code FOLDER/*}. */
    private static List<URL> urls(String part) {
        boolean jars = part.equals("*") || part.endsWith("/*") || part.endsWith(File.separator + "*");
        Path path = Path.of(jars ? part.substring(0, part.length() - 1) : part);
        if (!Files.exists(path) && !path.toString().isEmpty()) {
            throw failure(CommandCode.CLASSPATH_MISSING, part);
        }
        if (!jars) {
            return List.of(url(path));
        }
        List<URL> urls = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(path, "*.{jar,JAR}")) {
            found.forEach(jar -> urls.add(url(jar)));
        } catch (IOException e) {
            throw failure(CommandCode.CLASSPATH_MISSING, part);
        }
        return urls;
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Registers those of the named steps that the class path contains. */
    public Kedge register(Collection<String> names, Kedge kedge) {
        Kedge registered = kedge;
        for (Map.Entry<String, DataStep> step : find(names).entrySet()) {
            registered = registered.dataStep(step.getKey(), step.getValue());
        }
        return registered;
    }

    /** Those of the named steps that the class path contains. */
    public Map<String, DataStep> find(Collection<String> names) {
        Map<String, DataStep> found = new HashMap<>();
        if (loader.isEmpty() || names.isEmpty()) {
            return found;
        }
        Map<String, DataStep> services = services(loader.get());
        for (String name : names) {
            Optional.ofNullable(services.get(name))
                    .or(() -> ofClass(name, loader.get()))
                    .ifPresent(step -> found.put(name, step));
        }
        return found;
    }

    private static Map<String, DataStep> services(ClassLoader loader) {
        Map<String, DataStep> services = new HashMap<>();
        try {
            ServiceLoader.load(DataStep.class, loader).forEach(step -> services.put(step.name(), step));
        } catch (ServiceConfigurationError e) {
            throw failure(CommandCode.JAVA_STEP_UNUSABLE, "of META-INF/services/" + DataStep.class.getName(), said(e));
        }
        return services;
    }

    private static Optional<DataStep> ofClass(String name, ClassLoader loader) {
        try {
            Class<?> found = Class.forName(name, true, loader);
            if (!DataStep.class.isAssignableFrom(found)) {
                throw failure(
                        CommandCode.JAVA_STEP_UNUSABLE, name, "it does not implement " + DataStep.class.getName());
            }
            if (!Modifier.isPublic(found.getModifiers())) {
                throw failure(CommandCode.JAVA_STEP_UNUSABLE, name, "it is not public");
            }
            return Optional.of((DataStep) found.getConstructor().newInstance());
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (NoSuchMethodException e) {
            throw failure(CommandCode.JAVA_STEP_UNUSABLE, name, "it has no public constructor without parameters");
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            throw failure(CommandCode.JAVA_STEP_UNUSABLE, name, said(cause == null ? e : cause));
        } catch (ReflectiveOperationException | LinkageError e) {
            throw failure(CommandCode.JAVA_STEP_UNUSABLE, name, said(e));
        }
    }

    private static String said(Throwable e) {
        return e.getClass().getName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }

    private static CommandFailure failure(CommandCode code, Object... arguments) {
        return new CommandFailure(List.of(Diagnostic.of(code, Place.NOWHERE, arguments)));
    }

    @Override
    public void close() {
        if (loader.isPresent()) {
            try {
                loader.get().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
