package dev.kedge.runtime.connection;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Wrapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A proxy for a connection and for the objects that it creates, which passes every call on. It implements all public
 * interfaces of its target, because a Java step may use those of the driver. Every method that returns the connection
 * returns the proxy: {@code getConnection()} of a statement, {@code getStatement()} of a result, and {@code unwrap} to
 * an interface.
 */
public final class Facade implements InvocationHandler {
    private final Object target;
    private final List<Class<?>> followed;
    private final Passing passing;
    /** The proxies from which this one was obtained; that of the connection is first. */
    private final List<Object> origins;

    private Facade(Object target, List<Class<?>> followed, Passing passing, List<Object> origins) {
        this.target = target;
        this.followed = followed;
        this.passing = passing;
        this.origins = origins;
    }

    /** How calls are passed on. */
    @FunctionalInterface
    public interface Passing {
        /**
         * Passes one call on, or rejects it with an exception.
         *
         * @param target the connection, statement or other object that is called
         * @param call makes the call
         */
        Object pass(Object target, Method method, Object[] arguments, RunningStatements.Sending call) throws Throwable;
    }

    /**
     * Creates a proxy for a connection.
     *
     * @param followed the interfaces whose instances get a proxy, too, when a call returns them; the first that
     *     fits counts
     */
    public static Connection of(Connection connection, List<Class<?>> followed, Passing passing) {
        return new Facade(connection, followed, passing, List.of()).as(Connection.class);
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class && method.getName().equals("equals")) {
            return self == arguments[0];
        }
        if (method.getDeclaringClass() == Wrapper.class && ((Class<?>) arguments[0]).isInstance(self)) {
            return method.getName().equals("unwrap") ? self : (Object) true;
        }
        Object result = passing.pass(target, method, arguments, () -> call(method, arguments));
        return method.getDeclaringClass() == Wrapper.class ? result : followed(self, result);
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object followed(Object self, Object result) {
        Optional<Object> origin = origins.stream()
                .filter(it -> result instanceof Connection && it instanceof Connection
                        || result instanceof Statement && it instanceof Statement && target instanceof ResultSet)
                .findFirst();
        if (origin.isPresent()) {
            return origin.get();
        }
        return followed.stream()
                .filter(type -> type.isInstance(result))
                .findFirst()
                .<Object>map(type -> new Facade(result, followed, passing, originsOfNext(self)).as(type))
                .orElse(result);
    }

    private List<Object> originsOfNext(Object self) {
        List<Object> all = new ArrayList<>(origins);
        all.add(self);
        return all;
    }

    private <T> T as(Class<T> type) {
        Set<Class<?>> types = new LinkedHashSet<>(Set.of(type));
        for (Class<?> it = target.getClass(); it != null; it = it.getSuperclass()) {
            addPublic(it, types);
        }
        try {
            ClassLoader loader = target.getClass().getClassLoader();
            return type.cast(Proxy.newProxyInstance(loader, types.toArray(Class<?>[]::new), this));
        } catch (IllegalArgumentException e) {
            // The class loader may not see the driver's own interfaces, but it sees those of JDBC.
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
        }
    }

    private static void addPublic(Class<?> type, Set<Class<?>> types) {
        for (Class<?> one : type.getInterfaces()) {
            if (Modifier.isPublic(one.getModifiers())) {
                types.add(one);
            } else {
                addPublic(one, types);
            }
        }
    }
}
