package dev.kedge.runtime.configuration;

/**
 * A setting as a file has it.
 *
 * @param name the key or the variable
 * @param text the value, without quotes and escapes; it may be a secret
 * @param line the line on which it begins, from 1
 */
record SettingText(String name, String text, int line) {}
