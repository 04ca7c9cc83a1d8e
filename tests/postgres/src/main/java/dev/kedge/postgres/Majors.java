package dev.kedge.postgres;

import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The major versions of PostgreSQL that a build tests on: those that the property {@code kedge.majors} lists, which are all
 * supported ones with {@code -Pmatrix} and one without it.
 */
public final class Majors {
    /** The version for tests that give the same result on every version. */
    private static final int USUAL = 17;

    /** Sorted, the oldest first. */
    public static final List<Integer> WANTED = Stream.of(
                    System.getProperty("kedge.majors", String.valueOf(USUAL)).split(","))
            .map(String::strip)
            .map(Integer::valueOf)
            .sorted()
            .toList();

    private Majors() {}

    /** The oldest of them. */
    public static int oldest() {
        return WANTED.get(0);
    }

    /** The newest of them. */
    public static int newest() {
        return WANTED.get(WANTED.size() - 1);
    }

    /** The version for tests that need any server. */
    public static int usual() {
        return WANTED.contains(USUAL) ? USUAL : newest();
    }

    /** The wanted versions from this one on. Without any, the test is skipped, or fails if {@code CI} is set. */
    public static List<Integer> since(int first) {
        List<Integer> some = WANTED.stream().filter(major -> major >= first).toList();
        if (some.isEmpty()) {
            throw missing("PostgreSQL " + first + " or later");
        }
        return some;
    }

    /**
     * The oldest and the newest wanted version from this one on, or the only one. Versions in between are expected to
     * behave like both.
     */
    public static List<Integer> outermostSince(int first) {
        List<Integer> some = since(first);
        return Stream.of(some.get(0), some.get(some.size() - 1)).distinct().toList();
    }

    /** Skips the test if a version is not wanted; fails if {@code CI} is set. */
    public static void require(int major) {
        if (!WANTED.contains(major)) {
            throw missing("PostgreSQL " + major);
        }
    }

    /** Skips the test if only one version is wanted; fails if {@code CI} is set. */
    public static void requireSeveral() {
        if (WANTED.size() < 2) {
            throw missing("two versions of PostgreSQL");
        }
    }

    private static RuntimeException missing(String what) {
        String message = "the test needs " + what + ", and kedge.majors is " + WANTED + ": use -Pmatrix";
        if (System.getenv("CI") != null) {
            throw new AssertionError(message);
        }
        return new TestAbortedException(message);
    }
}
