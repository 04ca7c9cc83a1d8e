package dev.kedge.core.revision;

/**
 * A revision that a squash stands for, as ledgers know it; its own files may be gone.
 *
 * @param revision its id
 * @param checksum the hash of its steps and SQL
 * @param compatible whether code written for its parents goes on working after it
 */
public record SquashedRevision(String revision, String checksum, boolean compatible) {}
