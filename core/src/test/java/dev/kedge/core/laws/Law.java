package dev.kedge.core.laws;

import dev.kedge.core.random.RandomCase;
import java.util.Optional;
import java.util.stream.LongStream;

/** A sentence that must be true of every random case; it throws where it is not. */
public interface Law {
    /** Checks one case. */
    void check(RandomCase that) throws Exception;

    /** How many seeds are tried: some as a rule, and all with {@code -Pmatrix}. */
    static int seeds(int some, int all) {
        return System.getProperty("kedge.seeds", "some").equals("all") ? all : some;
    }

    /** Checks the cases of some seeds; a case that breaks the law is made as small as it goes and shown with its seed. */
    static void holds(long firstSeed, int cases, Law law) {
        for (long seed = firstSeed; seed < firstSeed + cases; seed++) {
            holds(seed, law);
        }
    }

    /** Checks the cases of some seeds, several at once, of a law that needs nothing but the case. */
    static void holdsAtOnce(long firstSeed, int cases, Law law) {
        LongStream.range(firstSeed, firstSeed + cases).parallel().forEach(seed -> holds(seed, law));
    }

    private static void holds(long seed, Law law) {
        RandomCase that = RandomCase.of(seed);
        if (breach(law, that).isPresent()) {
            RandomCase smallest = shrunk(law, that);
            Throwable breach = breach(law, smallest).orElseThrow();
            throw new AssertionError("seed " + seed + " breaks the law:\n" + smallest + "\n" + breach, breach);
        }
    }

    private static RandomCase shrunk(Law law, RandomCase broken) {
        RandomCase smallest = broken;
        Optional<RandomCase> smaller = Optional.of(broken);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smallest.smaller().stream()
                    .filter(candidate -> breach(law, candidate).isPresent())
                    .findFirst();
        }
        return smallest;
    }

    private static Optional<Throwable> breach(Law law, RandomCase that) {
        try {
            law.check(that);
            return Optional.empty();
        } catch (Exception | AssertionError breach) {
            return Optional.of(breach);
        }
    }
}
