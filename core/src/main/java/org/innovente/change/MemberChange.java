package org.innovente.change;

/**
 * One member of a thing that differs between two editions.
 *
 * @param path the member in the words of the wire format, such as {@code credits} or {@code actions[A1]/sessions[S2]/seats}
 * @param before the value before, in one line; empty where there was none
 * @param after the value after, in one line; empty where there is none
 */
public record MemberChange(String path, String before, String after) {}
