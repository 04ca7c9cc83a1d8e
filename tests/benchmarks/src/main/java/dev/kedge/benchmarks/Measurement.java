package dev.kedge.benchmarks;

/** One question and its figures. */
@FunctionalInterface
interface Measurement {
    /** Measures and adds what it found to the table. */
    void run(Table table) throws Exception;
}
