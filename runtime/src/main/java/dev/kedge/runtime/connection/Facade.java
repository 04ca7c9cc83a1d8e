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
 * Stands before a connection and what comes of it, and passes every call on. It has all public interfaces of what it stands
 * before, for a Java step may ask for its driver's; and every way back to the connection ends at the facade: {@code
 * getConnection()} of a statement, {@code getStatement()} of a result, and {@code unwrap} to an interface.
 */
public final class Facade implements InvocationHandler {
    private final Object target;
    private final List<Class<?>> followed;
    private final Passing passing;
    /** The facades that this one came of, the connection's first. */
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
         * Passes one call on, or refuses it by throwing.
         *
         * @param target the connection, statement or other object that is called
         * @param call does it
         */
        Object pass(Object target, Method method, Object[] arguments, RunningStatements.Sending call) throws Throwable;
    }

    /**
     * A facade of a connection.
     *
     * @param followed what gets a facade, too, where a call returns it; the first that fits counts
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
            // one of the driver's own interfaces is out of sight; JDBC's is not
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
